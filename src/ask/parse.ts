import type { Command, Option } from "../domain/command.ts";
import { joined, line, number, own, said, command as typeThis } from "../domain/line.ts";
import { NameIndex } from "../domain/match.ts";
import { Problem } from "../domain/problem.ts";
import type { Question } from "../domain/question.ts";
import { spoken } from "./spoken.ts";

/** Longest line that is read, in UTF-16 units: far above any real question, far below what would cost time. */
export const LONGEST_QUESTION = 4000;

interface Word {
  /** The option that it names (`name:value`), else null. */
  readonly option: string | null;
  readonly value: string;
}

/**
 * Reads a typed line as a question: `/casualties killed`, `casualties outcome:killed`, `who is tokayev?`, values with
 * spaces in double quotes. Throws a Problem that says what to type instead.
 */
export function parse(typed: string, commands: readonly Command[]): Question {
  if (typed.length > LONGEST_QUESTION) throw new Problem(line`That is too long to be a question. ${help}`);
  const text = typed.trim();
  const asked = spoken(text);
  if (asked) return check(asked, commands);
  const [, slash, name = ""] = /^(\/?)(\S*)/.exec(text) ?? [];
  if (name === "") throw new Problem(line`Ask something: ${help} lists what there is to ask.`);
  const { command, rest } = commandAt(text.slice(slash?.length), commands) ?? unknown(text, commands);
  return check({ command: command.name, options: read(command, split(rest, command)) }, commands);
}

/** The command whose name the text begins with, of one word or of two, and what follows it. */
function commandAt(text: string, commands: readonly Command[]) {
  const names = [/^\S+\s+\S+/, /^\S+/].flatMap((name) => name.exec(text)?.[0] ?? []);
  for (const name of names) {
    const meant = name.toLowerCase().replace(/\s+/, " ");
    const command = commands.find((each) => each.name === meant);
    if (command) return { command, rest: text.slice(name.length) };
  }
  return null;
}

const help = typeThis({ command: "help", options: {} });

function unknown(text: string, commands: readonly Command[]): never {
  const [, slash, first = "", second = ""] = /^(\/?)(\S*)\s*(\S*)/.exec(text) ?? [];
  const family = commands.filter(({ name }) => name.startsWith(`${first.toLowerCase()} `));
  const name = family.length > 0 && second !== "" ? `${first} ${second}` : first;
  const no = line`There is no command ${said(`/${name}`)}.`;
  const near = nearest(family.length > 0 ? second : first, family.length > 0 ? family : commands);
  if (near) throw new Problem(line`${no} Did you mean ${typeThis({ command: near.name, options: {} })}?`);
  if (family.length > 0) {
    const members = family.map((each) => [typeThis({ command: each.name, options: {} })]);
    throw new Problem(
      line`${second === "" ? line`That command needs a word more.` : no} There is ${joined(members, ", ", " and ")}.`,
    );
  }
  if (slash) throw new Problem(line`${no} ${help} lists them all.`);
  throw new Problem(line`A question starts with a command. ${help} lists them all.`);
}

function nearest(word: string, commands: readonly Command[]): Command | undefined {
  return new NameIndex(commands, ({ name }) => [name]).search(word, 1)[0]?.item;
}

/** Words with their option names; free text behind a name goes on to the next name (`article:dam bursts`). Only names that the command has are read as such, so “12:30” stays a value. */
function split(text: string, command: Command): Word[] {
  const names = new Map(command.options.map((option) => [option.name, option.kind === "text" && !option.choices]));
  const words: Word[] = [];
  let goesOn: { value: string } | null = null;
  for (const [, name, quoted, bare] of text.matchAll(/(?:([a-z_]+):)?(?:"((?:[^"\\]|\\.)*)"|(\S+))/giu)) {
    const option = name !== undefined && names.has(name.toLowerCase()) ? name.toLowerCase() : null;
    const unquoted = quoted?.replaceAll(/\\(.)/g, "$1") ?? bare ?? "";
    const value = option === null && name !== undefined ? `${name}:${unquoted}` : unquoted;
    if (option === null && goesOn !== null) goesOn.value += ` ${value}`;
    else {
      const word = { option, value };
      words.push(word);
      goesOn = option !== null && quoted === undefined && names.get(option) ? word : null;
    }
  }
  return words;
}

function read(command: Command, words: readonly Word[]): Question["options"] {
  const options: Record<string, string> = {};
  const loose = words.filter((word) => word.option === null).map((word) => word.value);
  for (const option of command.options) {
    const value = words.findLast((word) => word.option === option.name)?.value ?? take(option, loose);
    if (value !== undefined && value !== "") options[option.name] = value;
  }
  if (loose.length === 0) return options;
  const question = typeThis({ command: command.name, options });
  throw new Problem(line`${question} takes nothing more, but “${said(loose.join(" "))}” was typed. ${usage(command)}`);
}

/** What an option takes of the words typed without a name: free text all that are left, any other one word. */
function take(option: Option, loose: string[]): string | undefined {
  if (loose.length === 0 || option.kind !== "text") return loose.shift();
  return loose.splice(0).join(" ");
}

/** Holds a question, however it came, against what its command takes. Throws a Problem that says what to type instead. */
export function check(question: Question, commands: readonly Command[]): Question {
  const command = commands.find((each) => each.name === question.command) ?? unknown(`/${question.command}`, commands);
  const options: Record<string, string | number | boolean> = {};
  for (const option of command.options) {
    const value = question.options[option.name];
    if (value !== undefined) options[option.name] = valueFor(command, option, String(value));
    else if (option.required)
      throw new Problem(line`${typeThis({ command: command.name, options: {} })} needs more. ${usage(command)}`);
  }
  return { command: command.name, options };
}

function valueFor(command: Command, option: Option, value: string): string | number | boolean {
  switch (option.kind) {
    case "text":
      return option.choices ? chosen(command, option.name, option.choices, value) : value;
    case "integer":
      return wholeNumber(command, option, value);
    case "flag":
      return yesOrNo(command, option, value);
    case "channel":
    case "role":
      return idOf(command, option, value);
  }
}

function wholeNumber(command: Command, { min, max }: Extract<Option, { kind: "integer" }>, value: string): number {
  const whole = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (whole >= min && whole <= max) return whole;
  throw new Problem(
    line`A whole number from ${number(min)} to ${number(max)} goes here, but “${said(value)}” was typed. ${usage(command)}`,
  );
}

function yesOrNo(command: Command, { name }: Option, value: string): boolean {
  if (/^(?:yes|y|true|on)$/i.test(value)) return true;
  if (/^(?:no|n|false|off)$/i.test(value)) return false;
  throw new Problem(line`“${said(name)}” is yes or no, but “${said(value)}” was typed. ${usage(command)}`);
}

/** The id of a channel or role, bare or as the platforms write it in a text (`<#1>`, `<#C1|general>`, `<@&1>`, `<!subteam^S1>`). */
function idOf(command: Command, { kind }: Option, value: string): string {
  const id = /^(?:<(?:#|@&|!subteam\^))?([A-Z0-9]{1,24})(?:\|[^>]*)?>?$/.exec(value)?.[1];
  if (id !== undefined) return id;
  const what = kind === "channel" ? "A channel" : "A role";
  throw new Problem(
    line`${own(what)} is chosen from the list that opens, or given by its ID, but “${said(value)}” was typed. ${usage(command)}`,
  );
}

/** A value near a fixed choice is told that choice rather than taken for it. */
function chosen(command: Command, name: string, choices: readonly string[], value: string): string {
  const [best, second] = new NameIndex(choices, (choice) => [choice]).search(value, 2);
  if (best?.exact && best.likeness !== second?.likeness) return best.item;
  const offers = (best ? [best.item] : choices).map((choice) => [
    typeThis({ command: command.name, options: { [name]: choice } }),
  ]);
  throw new Problem(line`Nothing here is called “${said(value)}”. Try ${joined(offers, ", ", " or ")}.`);
}

function usage(command: Command) {
  const [example] = command.examples;
  return line`For example: ${typeThis({ command: command.name, options: example ?? {} })}`;
}
