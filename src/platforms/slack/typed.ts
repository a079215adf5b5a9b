import type { Command } from "../../domain/command.ts";
import type { SlackNames } from "../../render/slack/names.ts";

/** What somebody typed, as the front desk reads it; `form` is the command that it names without all that it needs. */
export interface Typed {
  readonly question: string;
  readonly form: Command | null;
}

/** `/whois tokayev` and `/dateline whois tokayev` both ask `/who tokayev`. */
export function slashTyped(slash: string, text: string, commands: readonly Command[], names: SlackNames): Typed {
  const name = slash.replace(/^\//, "").toLowerCase();
  if (name === names.umbrella) return spokenTyped(plain(text), commands, names);
  return finished(`/${names.commandOf(name) ?? name} ${plain(text)}`.trim(), commands);
}

/** What stands behind `/dateline` or a mention: a command by our name or Slack's, or a question in everyday words; nothing asks for help. */
export function spokenTyped(text: string, commands: readonly Command[], names: SlackNames): Typed {
  const said = text.trim();
  // “@dateline /dateline whois tokayev”
  const again = new RegExp(`^/?${names.umbrella}\\s+`, "i").exec(said)?.[0] ?? "";
  const words = said.slice(again.length);
  if (words === "") return { question: "/help", form: null };
  const [, slash = "", first = ""] = /^(\/?)(\S*)/.exec(words) ?? [];
  const name = first.toLowerCase();
  const own = [name, names.commandOf(name)].find((each) => commands.some((command) => firstWord(command) === each));
  // Without a slash where none was typed: “who is tokayev?” begins like a command and is none.
  return finished(own ? slash + own + words.slice(slash.length + first.length) : words, commands);
}

function finished(question: string, commands: readonly Command[]): Typed {
  const alone = question.replace(/^\//, "").trim().replaceAll(/\s+/g, " ").toLowerCase();
  const command = commands.find(({ name }) => name === alone);
  return { question, form: command?.options.some(({ required }) => required) ? command : null };
}

function firstWord({ name }: Command): string | undefined {
  return name.split(" ")[0];
}

/** Text as it was typed: Slack escapes three characters, wraps addresses and people, and its apps curl quotation marks. */
export function plain(text: string): string {
  return text
    .replaceAll(/<([^<>|]*)(?:\|([^<>]*))?>/g, (_, what: string, label?: string) => label || what.replace(/^[#@!]/, ""))
    .replaceAll(/[“”„]/g, '"')
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&amp;", "&")
    .trim();
}
