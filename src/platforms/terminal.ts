import type { Readable, Writable } from "node:stream";
import type { Answer } from "../domain/answer.ts";
import { harmless } from "../render/plain-text/harmless.ts";
import { plainText } from "../render/plain-text.ts";
import { renderTerminal } from "../render/terminal.ts";
import type { FrontDesk, Platform } from "./platform.ts";
import { Chat } from "./terminal/chat.ts";
import { openHistory } from "./terminal/history.ts";
import { type Env, hasLinks, isDumb, wantsColour, widthOf } from "./terminal/look.ts";
import { answerPipe } from "./terminal/pipe.ts";
import { Printer } from "./terminal/printer.ts";
import type { Session } from "./terminal/session.ts";

interface Parts {
  readonly desk: FrontDesk;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  /** Told what does not belong among the answers. */
  readonly error: Writable;
  readonly env: Env;
  /** The file that keeps what was typed; null keeps nothing. */
  readonly history: string | null;
  /** Shown where people type, never in a pipe. */
  readonly welcome: Answer | null;
}

interface Terminal extends Platform {
  /** Resolves when the input has ended, or whoever types has left; rejects where the streams fail. */
  readonly ended: Promise<void>;
}

/** A chat where people type and read, and line by line in a pipe. */
export function terminalPlatform(parts: Parts): Terminal {
  const { input, output } = parts;
  const printer = new Printer(output, () => session?.leave());
  let session: Session | null = null;
  let opened: (session: Session) => void = () => {};
  const ended = new Promise<Session>((resolve) => {
    opened = resolve;
  })
    .then((open) => open.ended)
    .then(() => {
      if (printer.failure) throw printer.failure;
    });
  return {
    name: "terminal",
    ended,
    async start() {
      session = input.isTTY && output.isTTY ? await chat(parts, printer) : pipe(parts, printer);
      opened(session);
    },
    async stop() {
      session?.leave();
      await session?.ended;
    },
  };
}

async function chat({ desk, input, output, error, env, history, welcome }: Parts, printer: Printer): Promise<Session> {
  const dumb = isDumb(env);
  const colour = wantsColour(env, true);
  const links = hasLinks(env);
  const draw = (answer: Answer) =>
    renderTerminal(answer, { width: widthOf(output, env), colour, links, numbered: true });
  const trouble = (what: string, reason: unknown) => error.write(`${what}: ${harmless(String(reason))}\n`);
  const lines =
    history === null
      ? null
      : await openHistory(history, (reason) => trouble("What you type is not kept for next time", reason));
  return new Chat({ desk, input, output, printer, history: lines, welcome, draw, colour, dumb, trouble });
}

function pipe({ desk, input, output, env }: Parts, printer: Printer): Session {
  const colour = wantsColour(env, false);
  const draw = (answer: Answer) =>
    output.isTTY || colour
      ? renderTerminal(answer, { width: widthOf(output, env), colour, links: false, numbered: false })
      : plainText(answer, (command) => command);
  return answerPipe({ desk, input, printer, draw });
}
