import type { Command, Option } from "../domain/command.ts";
import { joined, line, number, said, command as typeThis } from "../domain/line.ts";
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
  const command = commands.find((each) => each.name === name.toLowerCase()) ?? unknown(name, slash === "/", commands);
  const words = split(text.slice(text.indexOf(name) + name.length), command);
  return check({ command: command.name, options: read(command, words) }, commands);
}

const help = typeThis({ command: "help", options: {} });

function unknown(name: string, slash: boolean, commands: readonly Command[]): never {
  const [near] = new NameIndex(commands, (command) => [command.name]).search(name, 1);
  if (near) {
    const question = { command: near.item.name, options: {} };
    throw new Problem(line`There is no command ${said(`/${name}`)}. Did you mean ${typeThis(question)}?`);
  }
  if (slash) throw new Problem(line`There is no command ${said(`/${name}`)}. ${help} lists them all.`);
  throw new Problem(line`A question starts with a command. ${help} lists them all.`);
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

/** What an option takes of the words typed without a name: a number one word, free text all that are left. */
function take(option: Option, loose: string[]): string | undefined {
  if (loose.length === 0 || option.kind === "integer") return loose.shift();
  return loose.splice(0).join(" ");
}

/** Holds a question, however it came, against what its command takes. Throws a Problem that says what to type instead. */
export function check(question: Question, commands: readonly Command[]): Question {
  const command = commands.find((each) => each.name === question.command) ?? unknown(question.command, true, commands);
  const options: Record<string, string | number> = {};
  for (const option of command.options) {
    const value = question.options[option.name];
    if (value !== undefined) options[option.name] = valueFor(command, option, String(value));
    else if (option.required)
      throw new Problem(line`${typeThis({ command: command.name, options: {} })} needs more. ${usage(command)}`);
  }
  return { command: command.name, options };
}

function valueFor(command: Command, option: Option, value: string): string | number {
  if (option.kind === "text") return option.choices ? chosen(command, option.name, option.choices, value) : value;
  const whole = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
  if (whole >= option.min && whole <= option.max) return whole;
  throw new Problem(
    line`A whole number from ${number(option.min)} to ${number(option.max)} goes here, but “${said(value)}” was typed. ${usage(command)}`,
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
