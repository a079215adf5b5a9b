import { Readable, Writable } from "node:stream";
import { own } from "../../../src/domain/line.ts";
import type { FrontDesk } from "../../../src/platforms/platform.ts";
import { terminalPlatform } from "../../../src/platforms/terminal.ts";
import { answerOf, commandThat, deskWith } from "./desk.ts";

class Sink extends Writable {
  text = "";
  isTTY = false;
  columns = 20;
  override _write(chunk: Buffer, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}

async function piped(
  input: readonly string[],
  {
    desk = deskWith(),
    output = new Sink(),
    env = {},
  }: { desk?: FrontDesk; output?: Sink; env?: Record<string, string> },
): Promise<string> {
  const welcome = answerOf([own("Hello there")]);
  const error = new Sink();
  const parts = { desk, input: Readable.from(input), output, error, env, history: "/dev/null/none", welcome };
  const terminal = terminalPlatform(parts);
  await terminal.start();
  await terminal.ended;
  expect(error.text).toBe("");
  return output.text;
}

describe("a pipe", () => {
  it("gets each answer in turn and nothing else", async () => {
    expect(await piped(["/who a", "na\n\r\n# a note\n/who bob\r\n", "/who no end"], {})).toBe(
      ['who {"name":"ana"}\n', '\n\nwho {"name":"bob"}\n', '\n\nwho {"name":"no end"}\n'].join(""),
    );
  });

  it("gets nothing for nothing", async () => {
    expect(await piped([], {})).toBe("");
    expect(await piped(["\n \n# only a note"], {})).toBe("");
  });

  it("is read no further than to the line that leaves", async () => {
    expect(await piped(["/who ana\nexit\n/who bob\n"], {})).toBe('who {"name":"ana"}\n');
  });

  it("gets colour only when it is forced, and is never wrapped to a screen it does not have", async () => {
    const help = commandThat("help", async () => ({
      ...answerOf([own("word ".repeat(60).trim())]),
      title: [own("Help")],
    }));
    const desk = deskWith(help);
    expect(await piped(["/help"], { desk })).toBe(`Help\n\n${"word ".repeat(60).trim()}\n`);
    expect(await piped(["/help"], { desk, env: { FORCE_COLOR: "1" } })).toContain("\u001b[1mHelp\u001b[22m");
    expect(await piped(["/help"], { desk, env: { FORCE_COLOR: "1", NO_COLOR: "1" } })).not.toContain("\u001b");
    const screen = Object.assign(new Sink(), { isTTY: true });
    expect(await piped(["/help"], { desk, output: screen })).toContain("\nword word word word\n");
  });

  it("gets one answer for a line of a megabyte: that it is too long", async () => {
    expect(await piped(["x".repeat(1e6), "y".repeat(1e6), "\n/who ana"], {})).toBe(
      'That is too long: a line is read up to 4,000 characters.\n\n\nwho {"name":"ana"}\n',
    );
  });

  it("is written to no faster than it is read", async () => {
    let waiting = 0;
    let most = 0;
    class Slow extends Sink {
      override _write(chunk: Buffer, encoding: string, done: () => void): void {
        most = Math.max(most, waiting);
        setImmediate(() => super._write(chunk, encoding, done));
      }
    }
    const counting = commandThat("count", async () => {
      waiting += 1;
      return answerOf([own("counted")]);
    });
    class Slower extends Slow {
      override _write(chunk: Buffer, encoding: string, done: () => void): void {
        super._write(chunk, encoding, () => {
          waiting -= 1;
          done();
        });
      }
    }
    await piped(["/count\n".repeat(50)], { desk: deskWith(counting), output: new Slower() });
    expect(most).toBe(1);
  });

  it("that nobody reads any more ends quietly, and asks nothing more", async () => {
    let asked = 0;
    const counting = commandThat("count", async () => {
      asked += 1;
      return answerOf([own("counted")]);
    });
    class Closed extends Sink {
      override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
        done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" }));
      }
    }
    await piped(["/count\n".repeat(50)], { desk: deskWith(counting), output: new Closed() });
    expect(asked).toBe(1);
  });

  it("that can't be written to for another reason fails with it", async () => {
    class Full extends Sink {
      override _write(_chunk: Buffer, _encoding: string, done: (error?: Error) => void): void {
        done(Object.assign(new Error("no space left"), { code: "ENOSPC" }));
      }
    }
    await expect(piped(["/who ana\n"], { output: new Full() })).rejects.toThrow("no space left");
  });

  it("gets the answer on its way when the bot is stopped, and none after it", async () => {
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const output = new Sink();
    const input = new Readable({ read() {} });
    let heard = () => {};
    const asked = new Promise<void>((resolve) => {
      heard = resolve;
    });
    const wait = commandThat("wait", async () => {
      heard();
      await released;
      return answerOf([own("Done")]);
    });
    const parts = { desk: deskWith(wait), input, output, error: new Sink(), env: {}, history: null, welcome: null };
    const terminal = terminalPlatform(parts);
    await terminal.start();
    input.push("/wait\n/wait\n");
    await asked;
    const stopped = terminal.stop();
    release();
    await stopped;
    expect(output.text).toBe("Done\n");
  });
});
