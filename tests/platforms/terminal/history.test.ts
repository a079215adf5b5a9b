import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MOST_LINES, openHistory } from "../../../src/platforms/terminal/history.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-"));
});
afterEach(() => rm(folder, { recursive: true }));

const never = (error: unknown) => {
  throw error;
};

describe("the history", () => {
  it("is there again the next time, newest first, and for nobody else to read", async () => {
    const path = join(folder, "new", "history");
    const first = await openHistory(path, never);
    expect(first.lines).toEqual([]);
    first.add("/who ana");
    first.add("/help");
    await first.written();
    expect((await openHistory(path, never)).lines).toEqual(["/help", "/who ana"]);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("forgets the oldest lines, in the file too", async () => {
    const path = join(folder, "history");
    const lines = Array.from({ length: MOST_LINES + 5 }, (_, index) => `line ${index}`);
    await writeFile(path, lines.join("\n"), { mode: 0o644 });
    const { lines: kept } = await openHistory(path, never);
    expect(kept).toHaveLength(MOST_LINES);
    expect(kept.at(-1)).toBe("line 5");
    expect(await readFile(path, "utf8")).toBe(`${lines.slice(5).join("\n")}\n`);
    expect((await stat(path)).mode & 0o777).toBe(0o600);
  });

  it("brings no control characters back", async () => {
    const path = join(folder, "history");
    await writeFile(path, "/who \u001b[2Jana\r\n");
    expect((await openHistory(path, never)).lines).toEqual(["/who [2Jana"]);
  });

  it("is gone without, and says so once, where it can't be kept", async () => {
    const failures: unknown[] = [];
    const history = await openHistory(folder, (error) => failures.push(error));
    history.add("/help");
    history.add("/help");
    await history.written();
    expect(history.lines).toEqual([]);
    expect(failures).toHaveLength(1);
  });
});
