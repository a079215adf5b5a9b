import type { Actor, Command, Option } from "../../domain/command.ts";
import { typed } from "../../domain/question.ts";
import { harmless } from "../../render/plain-text/harmless.ts";
import type { FrontDesk } from "../platform.ts";

export interface Completion {
  /** What may stand in the place of `typed`, best first; safe to print. */
  readonly values: readonly string[];
  /** The end of the line that a value replaces. */
  readonly typed: string;
}

/** Whether all values go on as the line does, so that what they share may be put in its place. */
export function agree({ values: [first = "", ...others], typed }: Completion): boolean {
  const start = first.slice(0, typed.length).toLowerCase();
  return (
    others.length === 0 ||
    (start === typed.toLowerCase() && others.every((value) => value.startsWith(first.slice(0, typed.length))))
  );
}

/** What the line may go on with: a command, or values of its options and the names of those not given yet. */
export async function complete(line: string, desk: FrontDesk, actor: Actor): Promise<Completion> {
  const { space, name, rest, command } = commandIn(line, desk.commands);
  if (!command) {
    const started = name + rest;
    return { values: commandsFor(started, desk.commands), typed: started };
  }
  const { done, open } = wordsOf(rest, space.length + name.length, command);
  const given = Object.fromEntries(done.flatMap(({ option, value }) => (option === null ? [] : [[option, value]])));
  const valuesOf = async (option: Option, typed: string) => {
    const values = await desk.complete({ command: command.name, option: option.name, typed, options: given }, actor);
    return values.map(harmless);
  };
  const chosen = command.options.find((option) => option.name === open.option);
  if (chosen) {
    const values = await valuesOf(chosen, open.value);
    return { values: values.map((value) => `${chosen.name}:${quoted(value)}`), typed: line.slice(open.start) };
  }
  const missing = command.options.filter((option) => !(option.name in given));
  const { target, words } = nextOption(missing, done, open);
  const text = words.map(({ value }) => value).join(" ");
  const start = words[0]?.start ?? open.start;
  const values = target ? (await valuesOf(target, text)).map((value) => bare(command, target, value)) : [];
  const others = missing.filter((option) => option !== target || (values.length === 0 && open.value !== ""));
  const names = others.map((option) => `${option.name}:`).filter((each) => each.startsWith(open.value.toLowerCase()));
  if (values.length === 0) return { values: names, typed: line.slice(open.start) };
  return { values: start === open.start ? [...values, ...names] : values, typed: line.slice(start) };
}

/** The line's command, once a space ends its name, and the rest; `command` is undefined where its name is still being typed, or unknown. */
function commandIn(line: string, commands: readonly Command[]) {
  const [, space = "", twoWords = "", after = ""] = /^(\s*)(\S+ \S+)(.*)$/s.exec(line) ?? [];
  const second = after === "" ? undefined : named(twoWords, commands);
  if (second) return { space, name: twoWords, rest: after, command: second };
  const [, before = "", name = "", rest = ""] = /^(\s*)(\S*)(.*)$/s.exec(line) ?? [];
  return { space: before, name, rest, command: rest === "" ? undefined : named(name, commands) };
}

function named(typed: string, commands: readonly Command[]): Command | undefined {
  return commands.find(({ name }) => typed === name || typed === `/${name}`);
}

function commandsFor(start: string, commands: readonly Command[]): readonly string[] {
  const wanted = start.replace(/^\//, "").toLowerCase();
  return [
    ...commands.map(({ name, options }) => (options.length > 0 ? `/${name} ` : `/${name}`)),
    "/clear",
    "/quit",
  ].filter((command) => command.startsWith(`/${wanted}`));
}

interface Word {
  /** The option that it names (`name:value`), else null. */
  readonly option: string | null;
  readonly value: string;
  /** Where it starts in the line. */
  readonly start: number;
}

/** The words behind the command, read as the front desk reads them, and the one that is still being typed. */
function wordsOf(rest: string, offset: number, command: Command): { readonly done: Word[]; readonly open: Word } {
  const done: Word[] = [];
  let open: Word = { option: null, value: "", start: offset + rest.length };
  for (const match of rest.matchAll(/(?:([a-z_]+):)?(?:"((?:[^"\\]|\\.)*)("|$)|(\S*))/giu)) {
    const [whole, name, inMarks, mark, plain] = match;
    if (whole === "") continue;
    const value = inMarks?.replaceAll(/\\(.)/g, "$1") ?? plain ?? "";
    const known = command.options.find((option) => option.name === name?.toLowerCase());
    const start = offset + match.index;
    const word = known ? { option: known.name, value, start } : { option: null, value: plain ? whole : value, start };
    if (match.index + whole.length === rest.length && mark !== '"') open = word;
    else done.push(word);
  }
  return { done, open };
}

/** The option that the open word belongs to where it is not named, and all its words: a number takes one, text the rest. */
function nextOption(missing: readonly Option[], done: readonly Word[], open: Word) {
  const lastNamed = done.findLastIndex(({ option }) => option !== null);
  const words = [...done.slice(lastNamed + 1), open];
  for (const option of missing) {
    if (option.kind === "text") return { target: option, words };
    if (words.length === 1) break;
    words.shift();
  }
  return { target: null, words: [open] };
}

function quoted(value: string): string {
  return /^[^\s"\\]+$/.test(value) ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}

/** The value as it is typed without the option's name, where it can be. */
function bare(command: Command, option: Option, value: string): string {
  return typed({ command: command.name, options: { [option.name]: value } }).slice(command.name.length + 2);
}
