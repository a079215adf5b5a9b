/** Text as Discord's clients show it. Where clients differ or the rule is not known, it reads as formatting. */
export interface Read {
  /** The characters shown. */
  readonly text: string;
  /** What was read as more than characters, in order: “strong”, “url https://…”, “emoji”. */
  readonly elements: readonly string[];
}

interface Around {
  /** Whether nothing but spaces stands before it on its line. */
  readonly starts: boolean;
  readonly quoted: boolean;
}

interface Rule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Only at the start of a line. */
  readonly block?: true;
  readonly shows: "inside" | "match" | "first" | "nothing";
}

// In the order in which the clients try them. What formatting holds is in group 1.
const RULES: readonly Rule[] = [
  { name: "heading", pattern: /#{1,3}\s+([^\n]+?)#*\s*(?:\n|$)/y, block: true, shows: "inside" },
  { name: "subtext", pattern: /-# +([^\n]+)/y, block: true, shows: "inside" },
  { name: "code block", pattern: /```(?:[\w+.-]*\n)?([\s\S]*?[^\n][\s\S]*?)```/y, shows: "first" },
  { name: "quote", pattern: />>> ([\s\S]*)/y, block: true, shows: "inside" },
  { name: "quote", pattern: /((?:> [^\n]*(?:\n|$))+)/y, block: true, shows: "inside" },
  { name: "item", pattern: /(?:[-*+]|\d+[.)]) +(\S[^\n]*)/y, block: true, shows: "inside" },
  { name: "url", pattern: /<([^: >]+:\/[^ >]+)>/y, shows: "first" },
  { name: "user", pattern: /<@!?\d+>/y, shows: "match" },
  { name: "role", pattern: /<@&\d+>/y, shows: "match" },
  { name: "channel", pattern: /<#(\d+)>/y, shows: "match" },
  { name: "everyone", pattern: /@(?:everyone|here)/y, shows: "match" },
  { name: "emoji", pattern: /<a?:\w+:\d+>/y, shows: "match" },
  { name: "command", pattern: /<\/[^:>]+:\d+>/y, shows: "match" },
  { name: "time", pattern: /<t:-?\d+(?::[a-zA-Z])?>/y, shows: "match" },
  { name: "place", pattern: /<(?:id|sound):[^>]+>/y, shows: "match" },
  { name: "shortcode", pattern: /:[^\s:]+:/y, shows: "match" },
  { name: "url", pattern: /((?:https?|steam|discord):\/\/[^\s<]+[^<.,:;"'\]\s])/y, shows: "match" },
  { name: "link", pattern: /!?\[((?:\[[^\]]*\]|[^[\]]|\](?=[^[]*\]))*)\]\(\s*\S[^)]*\)/y, shows: "inside" },
  { name: "strong", pattern: /\*\*((?:\\[\s\S]|[^\\])+?)\*\*(?!\*)/y, shows: "inside" },
  { name: "underline", pattern: /__((?:\\[\s\S]|[^\\])+?)__(?!_)/y, shows: "inside" },
  { name: "strike", pattern: /~~([\s\S]+?)~~/y, shows: "inside" },
  { name: "spoiler", pattern: /\|\|([\s\S]+?)\|\|/y, shows: "inside" },
  { name: "em", pattern: /\*(?=\S)((?:\\[\s\S]|[^*\\])+?)\*/y, shows: "inside" },
  { name: "em", pattern: /_((?:\\[\s\S]|[^_\\])+?)_/y, shows: "inside" },
  { name: "code", pattern: /`+([^`]+)`+/y, shows: "first" },
  { name: "emoji", pattern: /\p{Extended_Pictographic}|\p{Regional_Indicator}|[\d#*]\ufe0f?\u20e3/uy, shows: "match" },
];

export function readMarkdown(source: string, around: Around = { starts: true, quoted: false }): Read {
  let text = "";
  const elements: string[] = [];
  let { starts } = around;
  let at = 0;
  while (at < source.length) {
    if (/^\\[^0-9A-Za-z\s]/.test(source.slice(at, at + 2))) {
      text += source[at + 1];
      at += 2;
      starts = false;
      continue;
    }
    const found = ruleAt(source, at, { ...around, starts });
    if (!found) {
      const character = String.fromCodePoint(source.codePointAt(at) ?? 0);
      text += character;
      at += character.length;
      starts = character === "\n" || (starts && /[^\S\n]/.test(character));
      continue;
    }
    const { rule, match } = found;
    const inside = match[1] ?? "";
    elements.push(["url", "channel"].includes(rule.name) ? `${rule.name} ${inside || match[0]}` : rule.name);
    if (rule.shows === "match") text += match[0];
    if (rule.shows === "first") text += inside;
    if (rule.shows === "inside") {
      const quoted = rule.name === "quote";
      const held = quoted ? inside.replaceAll(/^> /gm, "") : inside;
      const read = readMarkdown(held, { starts: rule.block === true, quoted: around.quoted || quoted });
      text += rule.block && match[0].endsWith("\n") ? `${read.text}\n` : read.text;
      elements.push(...read.elements);
    }
    at += match[0].length;
    starts = match[0].endsWith("\n");
  }
  return { text, elements };
}

function ruleAt(source: string, at: number, { starts, quoted }: Around): { rule: Rule; match: RegExpExecArray } | null {
  for (const rule of RULES) {
    if ((rule.block && !starts) || (rule.name === "quote" && quoted)) continue;
    rule.pattern.lastIndex = at;
    const match = rule.pattern.exec(source);
    if (match) return { rule, match };
  }
  return null;
}
