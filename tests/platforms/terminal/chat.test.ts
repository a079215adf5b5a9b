import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { own } from "../../../src/domain/line.ts";
import type { FrontDesk } from "../../../src/platforms/platform.ts";
import { terminalPlatform } from "../../../src/platforms/terminal.ts";
import { answerOf, commandThat, deskWith } from "./desk.ts";
import { Screen } from "./screen.ts";

const PROMPT = "dateline> ";
const IN_COLOUR = "\u001b[36mdateline>\u001b[39m ";

async function chatOf(
  desk: FrontDesk,
  env: Record<string, string> = { NO_COLOR: "1" },
  history: string | null = null,
  prompt = PROMPT,
) {
  const screen = new Screen();
  const { input, output, error } = screen;
  const welcome = answerOf([own("Hello there")]);
  const terminal = terminalPlatform({ desk, input, output, error, env, history, welcome });
  await terminal.start();
  const greeting = await screen.until(prompt);
  return { screen, terminal, greeting };
}

/** A command that answers when it is let. */
function held() {
  let release = () => {};
  let heard = () => {};
  const asked = new Promise<void>((resolve) => {
    heard = resolve;
  });
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const command = commandThat("wait", async () => {
    heard();
    await released;
    return answerOf([own("It was worth the wait")]);
  });
  return { command, asked, release: () => release() };
}

describe("the chat", () => {
  it("welcomes, answers and says goodbye at the end of the input", async () => {
    const { screen, terminal, greeting } = await chatOf(deskWith());
    expect(greeting).toContain("Hello there");
    screen.press("/who ana lima\r");
    expect(await screen.until(PROMPT)).toContain('who {"name":"ana lima"}\n\n');
    screen.input.end();
    await terminal.ended;
    expect(screen.all).toMatch(/Goodbye\.\n$/);
  });

  it.each(["exit\r", "/quit\r", "\u0004"])("leaves on %j", async (keys) => {
    const { screen, terminal } = await chatOf(deskWith());
    screen.press(keys);
    await terminal.ended;
    expect(screen.all).toMatch(/Goodbye\.\n$/);
  });

  it("takes back what is typed on Ctrl-C and leaves on a second one", async () => {
    const { screen, terminal } = await chatOf(deskWith());
    screen.press("/who an\u0003");
    await screen.until("Ctrl-C again leaves.");
    screen.press("/who bob\r");
    expect(await screen.until('{"name":"bob"}')).not.toContain("an/who");
    await screen.until(PROMPT);
    screen.press("\u0003");
    await screen.until("Ctrl-C again leaves.");
    screen.press("\u0003");
    await terminal.ended;
    expect(screen.all).toMatch(/Goodbye\.\n$/);
  });

  it("leaves on a second Ctrl-C even while an answer never comes", async () => {
    const { command, asked } = held();
    const { screen, terminal } = await chatOf(deskWith(command));
    screen.press("/wait\r");
    await asked;
    screen.press("\u0003");
    await screen.until("Ctrl-C again leaves.");
    screen.press("\u0003");
    await terminal.ended;
  });

  it("answers what is asked while it waits, in turn, each under its question", async () => {
    const { command, asked, release } = held();
    const { screen } = await chatOf(deskWith(command));
    screen.press("/wait\r");
    await asked;
    screen.press("/who ana\r/who bob\r");
    release();
    await screen.until("worth the wait");
    expect(await screen.until('{"name":"ana"}')).toContain(`${PROMPT}/who ana\n`);
    expect(await screen.until('{"name":"bob"}')).toContain(`${PROMPT}/who bob\n`);
  });

  it("waits for the answer on its way when it is stopped", async () => {
    const { command, asked, release } = held();
    const { screen, terminal } = await chatOf(deskWith(command));
    screen.press("/wait\r");
    await asked;
    const stopped = terminal.stop();
    release();
    await stopped;
    expect(screen.all).toMatch(/It was worth the wait\n\nGoodbye\.\n$/);
  });

  it("shows that it is at work only when an answer takes long", async () => {
    jest.useFakeTimers({ doNotFake: ["nextTick", "setImmediate", "queueMicrotask"] });
    try {
      const { command, asked, release } = held();
      const { screen } = await chatOf(deskWith(command));
      screen.press("/wait\r");
      await asked;
      jest.advanceTimersByTime(299);
      expect(screen.all).not.toContain("One moment");
      jest.advanceTimersByTime(1);
      await screen.until("One moment…");
      release();
      expect(await screen.until("worth the wait")).toContain("\r\u001b[K\nIt was");
    } finally {
      jest.useRealTimers();
    }
  });

  it("takes a number for a choice that stands above, else for a source", async () => {
    const { screen } = await chatOf(deskWith());
    screen.press("1\r");
    await screen.until('source {"number":1}');
    screen.press("/choose\r");
    await screen.until("2  Ann Other");
    screen.press("3\r");
    await screen.until("There is 1 to 2 to choose from above.");
    screen.press("2\r");
    await screen.until('who {"name":"Ann Other"}');
    screen.press("2\r");
    await screen.until('source {"number":2}');
  });

  it("says once how to see a source", async () => {
    const sourced = commandThat("sourced", async () => ({
      ...answerOf([own("So it is.")]),
      evidence: [
        {
          ref: 1,
          span: { articleId: "a", version: 1, start: 0, end: 9 },
          sentence: "So it is.",
          section: null,
          title: "News",
          outlet: null,
          published: null,
          url: null,
        },
      ],
    }));
    const { screen } = await chatOf(deskWith(sourced));
    screen.press("/sourced\r");
    expect(await screen.until(PROMPT)).toContain("Type the number of a source");
    screen.press("/sourced\r");
    await screen.until("Sources");
    expect(await screen.until(PROMPT)).not.toContain("Type the number");
  });

  it("completes commands and values with Tab, and lists what can't be agreed on", async () => {
    const { screen } = await chatOf(deskWith());
    for (const key of ["/", "w", "\t"]) screen.press(key);
    await screen.until("/who ");
    for (const key of ["b", "e", "a", "n", "\t"]) screen.press(key);
    await screen.until("Lima Bean");
    screen.press("\r");
    await screen.until('who {"name":"Lima Bean"}');
    await screen.until(PROMPT);
    for (const key of ["/", "w", "h", "o", " ", "l", "i", "m", "a", "\t"]) screen.press(key);
    await screen.until("Ana Lima\nLima Bean\n");
    await screen.until(`${PROMPT}/who lima`);
  });

  it("goes on without completion when that fails", async () => {
    const broken = { ...deskWith(), complete: () => Promise.reject(new Error("no \u001b[31mnames")) };
    const { screen } = await chatOf(broken);
    for (const key of ["/", "w", "h", "o", " ", "\t"]) screen.press(key);
    await new Promise((resolve) => screen.error.once("readable", resolve));
    expect(String(screen.error.read())).toBe("Nothing can be completed: Error: no ␛[31mnames\n");
    screen.press("ana\r");
    await screen.until('who {"name":"ana"}');
  });

  it("wraps to the width that the screen has at the time", async () => {
    const long = commandThat("long", async () => answerOf([own("word ".repeat(20).trim())]));
    const { screen } = await chatOf(deskWith(long));
    screen.press("/long\r");
    expect(await screen.until(PROMPT)).toContain(`\n${"word ".repeat(16).trim()}\n`);
    screen.output.columns = 22;
    screen.press("/long\r");
    expect(await screen.until(PROMPT)).toContain("\nword word word word\n");
  });

  it("keeps colour from a screen that wants none and redraws nothing on a dumb one", async () => {
    await chatOf(deskWith(), {}, null, IN_COLOUR);
    const { screen: plain } = await chatOf(deskWith());
    expect(plain.all).not.toContain(IN_COLOUR);
    const { screen: dumb } = await chatOf(deskWith(), { TERM: "dumb" });
    dumb.press("clear\r");
    await dumb.until(PROMPT);
    dumb.press("/who ana\r");
    await dumb.until("ana");
    for (const sequence of ["[2J", "[K", "[36m"]) expect(dumb.all).not.toContain(`\u001b${sequence}`);
  });

  it("refuses a megabyte at once, and then goes on", async () => {
    const { screen } = await chatOf(deskWith());
    for (let sent = 0; sent < 1e6; sent += 4096) screen.press("x".repeat(4096));
    screen.press("\r");
    await screen.until("That is too long: a line is read up to 4,000 characters.");
    screen.press("/who ana\r");
    await screen.until('{"name":"ana"}');
  });

  it("remembers what was typed, from one chat to the next", async () => {
    const folder = await mkdtemp(join(tmpdir(), "dateline-"));
    try {
      const path = join(folder, "history");
      const { screen, terminal } = await chatOf(deskWith(), { NO_COLOR: "1" }, path);
      screen.press("/who ana\r");
      await screen.until('{"name":"ana"}');
      screen.press("exit\r");
      await terminal.ended;
      expect(await readFile(path, "utf8")).toBe("/who ana\nexit\n");
      const { screen: next } = await chatOf(deskWith(), { NO_COLOR: "1" }, path);
      next.press("\u001b[A\u001b[A");
      await next.until("/who ana");
      next.press("\r");
      await next.until('{"name":"ana"}');
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it("chats on where the history can't be kept, and says so", async () => {
    const { screen } = await chatOf(deskWith(), { NO_COLOR: "1" }, "/dev/null/history");
    expect(String(screen.error.read())).toMatch(/^What you type is not kept for next time: Error: /);
    screen.press("/who ana\r");
    await screen.until('{"name":"ana"}');
  });
});
