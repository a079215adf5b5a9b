import { parse } from "../../../src/ask/parse.ts";
import type { Command } from "../../../src/domain/command.ts";
import type { Values } from "./interaction-events.ts";

const PRIVATE = /\s+private:(true|false)\b/;

/** A line as typed into Discord's box. Every option goes by its name there, and all commands have `private`. */
export function readLine(
  typed: string,
  commands: readonly Command[],
): { readonly command: string; readonly options: Values } {
  const hidden = PRIVATE.exec(typed);
  const { command, options } = parse(typed.replace(PRIVATE, ""), commands);
  return { command, options: hidden ? { ...options, private: hidden[1] === "true" } : options };
}
