import { isDeepStrictEqual } from "node:util";
import type { Answer, Item, Line, Part, Run } from "../../src/domain/answer.ts";
import { slackNames } from "../../src/render/slack/names.ts";
import { renderTerminal } from "../../src/render/terminal.ts";
import { readMarkdown } from "../render/discord/read-markdown.ts";
import { turned as turnedOnDiscord } from "../render/discord/read-message.ts";
import { readBlocks, turned as turnedOnSlack } from "../render/slack/read-message.ts";
import type { ForEvery } from "./renderer.ts";

const ASKED = { command: "casualties", options: {} };
const NAMES = slackNames();

/** An answer has the same words everywhere; what sets words apart and around them is each platform's own. */
export function sameWordsContract(name: string, forEvery: ForEvery): void {
  it(`${name} has the same words on Slack, on Discord and in the terminal`, () =>
    forEvery((answer) => {
      // Commands aside, which Slack calls by its own names by itself.
      const slack = onSlack(rewritten(answer, (command) => command));
      const named = rewritten(answer, (command) => NAMES.nameOf(command));
      const others = { Discord: onDiscord(named), terminal: inTerminal(named) };
      if (slack === null || others.Discord === null) return;
      expect(others).toEqual({ Discord: slack, terminal: slack });
    }));
}

/** Null where something is left out for want of room, which each platform has its own of. */
function onSlack(answer: Answer): string | null {
  const pages = turnedOnSlack(answer, ASKED).map(({ blocks }) => blocks);
  const title = pages[0]?.[0];
  const words = pages.flatMap((blocks, at) => {
    const said = blocks.filter(({ type }) => type === "header" || type === "rich_text");
    return at > 0 && title?.type === "header" && isDeepStrictEqual(said[0], title) ? said.slice(1) : said;
  });
  return lettersOf(readBlocks(words).text);
}

function onDiscord(answer: Answer): string | null {
  const shown = turnedOnDiscord(answer, ASKED).flatMap(({ embeds }) => embeds);
  const words = [shown[0]?.title ?? "", ...shown.map(({ description = "" }) => description)];
  return lettersOf(words.map((each) => readMarkdown(each).text).join(" "));
}

function inTerminal(answer: Answer): string | null {
  return lettersOf(renderTerminal(answer, { width: 300, colour: false, links: false, numbered: true }));
}

function lettersOf(text: string): string | null {
  return /too long for a message/.test(text) ? null : text.replaceAll(/\[\d+\]|[^\p{L}\p{M}\p{N}\p{S}]/gu, "");
}

/** A run without what platforms have their own ways with: names of commands, the reader's own clock, their own addresses. */
function alike(run: Run, nameOf: (command: string) => string): readonly Run[] {
  if (run.kind === "command") return [{ ...run, question: { ...run.question, command: nameOf(run.question.command) } }];
  if (run.kind === "date") return [{ ...run, iso: run.iso.replace(/(?:Z|[+-]\d\d:\d\d)$/, "") }];
  if (run.kind === "link") return [{ kind: "own", text: run.text }];
  return run.kind === "channel" ? [] : [run];
}

/** The answer's own words, without its sources and what to ask next. */
function rewritten(answer: Answer, nameOf: (command: string) => string): Answer {
  const line = (runs: Line): Line => runs.flatMap((run) => alike(run, nameOf));
  const item = (of: Item): Item => ({ ...of, line: line(of.line), items: of.items.map(item) });
  const part = (of: Part): Part => {
    switch (of.kind) {
      case "heading":
      case "text":
        return { ...of, line: line(of.line) };
      case "list":
        return { ...of, items: of.items.map(item) };
      case "facts":
        return { ...of, rows: of.rows.map((row) => ({ ...row, value: line(row.value) })) };
      case "quote":
        return { ...of, words: line(of.words), speaker: of.speaker && line(of.speaker) };
    }
  };
  return { title: line(answer.title), parts: answer.parts.map(part), evidence: [], actions: [] };
}
