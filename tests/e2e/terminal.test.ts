import { type ChildProcessWithoutNullStreams, execFileSync, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, run } from "./built.ts";

const PROJECT = join(__dirname, "../..");
// Of util-linux: runs a program as on a screen of its own.
const SCREEN_MAKER = "script";
const PROMPT = "dateline> ";

let data: string;
beforeAll(() => {
  data = mkdtempSync(join(tmpdir(), "dateline-"));
  build();
}, 120_000);
afterAll(() => rmSync(data, { recursive: true }));

const pipe = (input: string, env: Record<string, string> = {}) =>
  run("src/main.js", [], input, { DATA_DIR: data, ...env });

describe("the bot without tokens, in a pipe", () => {
  it("answers and ends well, without welcome, prompt or colour", () => {
    const { status, stdout, stderr } = pipe("/who tokayev\n");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout).toMatch(/^Kassym-Jomart Tokayev\n\nName: Kassym-Jomart Tokayev \[1\]\n/);
    expect(stdout).toContain("\nSources\n");
    expect(stdout).not.toMatch(/dateline>|[^\P{Cc}\n]/u);
  });

  it("answers line after line, and a number asks for a source of the answer above", () => {
    const { status, stdout } = pipe("/who tokayev\r\n\r\n# the source of it\r\n1");
    expect(status).toBe(0);
    expect(stdout).toContain("\n\n\nSource 1\n");
  });

  it("ends well when there is nothing to answer, and when nobody reads on", () => {
    expect(pipe("")).toEqual({ status: 0, stdout: "", stderr: "" });
    const many = "/help\n".repeat(5000);
    const head = `${JSON.stringify(process.execPath)} dist/src/main.js | head -1`;
    const { stdout, stderr } = spawnSync("sh", ["-c", head], {
      cwd: PROJECT,
      input: many,
      encoding: "utf8",
      env: { ...process.env, DATA_DIR: data },
    });
    expect({ stdout, stderr }).toEqual({ stdout: "What can be asked\n", stderr: "" });
  });

  it("is coloured where that is forced", () => {
    expect(pipe("/help\n", { FORCE_COLOR: "1" }).stdout).toContain("\u001b[1mWhat can be asked\u001b[22m");
  });
});

describe("the bot without tokens, on a screen", () => {
  let shown = "";
  let screen: ChildProcessWithoutNullStreams;

  /** Waits for these words behind those waited for before. */
  async function until(words: string): Promise<void> {
    for (;;) {
      const found = shown.indexOf(words);
      if (found >= 0) {
        shown = shown.slice(found + words.length);
        return;
      }
      await once(screen.stdout, "data");
    }
  }

  /** One key after the other: keys that come together are taken for pasted text, which completes nothing. */
  async function type(text: string): Promise<void> {
    for (const key of text) {
      screen.stdin.write(key);
      await until(key);
    }
  }

  it("welcomes, completes, answers, remembers and says goodbye", async () => {
    if (!canMakeScreens()) {
      process.stdout.write(
        `There is no ${SCREEN_MAKER} here to make a screen with, so the chat was not tried on one.\n`,
      );
      return;
    }
    const command = `${JSON.stringify(process.execPath)} dist/src/main.js`;
    screen = spawn(SCREEN_MAKER, ["-qec", command, "/dev/null"], {
      cwd: PROJECT,
      env: { PATH: process.env["PATH"], TERM: "xterm", NO_COLOR: "1", DATA_DIR: data },
    });
    screen.stdout.setEncoding("utf8").on("data", (text: string) => {
      shown += text;
    });
    const closed = once(screen, "close");
    await until("Dateline");
    await until(PROMPT);
    await type("/w");
    screen.stdin.write("\t");
    await until("ho ");
    await type("toka");
    screen.stdin.write("\t");
    await until("Kassym-Jomart Tokayev");
    screen.stdin.write("\r");
    await until("Sources");
    await until(PROMPT);
    screen.stdin.write("exit\r");
    await until("Goodbye.");
    expect(await closed).toEqual([0, null]);
    expect(readFileSync(join(data, "history"), "utf8")).toBe("/who Kassym-Jomart Tokayev\nexit\n");
  }, 30_000);
});

function canMakeScreens(): boolean {
  try {
    return execFileSync(SCREEN_MAKER, ["--version"], { encoding: "utf8" }).includes("util-linux");
  } catch {
    return false;
  }
}
