import type { ContextBlock, KnownBlock } from "@slack/types";
import type { Answer } from "../domain/answer.ts";
import { type Question, typed } from "../domain/question.ts";
import { linksOf } from "./plain-text/address.ts";
import { openFrom } from "./plain-text/open-from.ts";
import { pageNote } from "./plain-text/page-note.ts";
import { fingerprint } from "./pressed.ts";
import { actionsOf, navigationOf } from "./slack/controls.ts";
import { fallbackOf } from "./slack/fallback.ts";
import { Kept } from "./slack/kept.ts";
import { blocksOf, headerOf } from "./slack/layout.ts";
import { LIMIT } from "./slack/limits.ts";
import { costOf } from "./slack/lines.ts";
import type { SlackNames } from "./slack/names.ts";
import { headingLines, piecesOf } from "./slack/pieces.ts";
import { plainText } from "./slack/plain.ts";
import { linesCost, roomFor } from "./slack/room.ts";
import { SourceMenu } from "./slack/source-menu.ts";
import { carrierOf, menuStateOf } from "./slack/state.ts";
import { pagesOf } from "./whole.ts";

/** A message as Slack's API takes it, to be posted or to take the place of one that was. */
export interface SlackMessage {
  /** What notifications and screen readers say. */
  readonly text: string;
  readonly blocks: KnownBlock[];
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export interface SlackView {
  readonly names: SlackNames;
  /** From 1; past the last page the last. */
  readonly page?: number;
  /** What only the asker sees can be shown to the channel. */
  readonly seenBy: "asker" | "channel";
  /** How many blocks it may take, at least 10; left out: as many as a message takes that has another put before them. */
  readonly blocks?: number;
}

// A title, a note, a menu, and two rows of buttons.
const BLOCKS_BESIDES = 5;
/** As JSON: the title, the note, what is around the menu, and a word that is put before the answer. */
const BESIDES = 400 + 400 + 700 + 300;
const MOST_PAGES = 9999;

/**
 * A page of the answer. `question` is what it answers, by our own names of commands: the controls carry it, in the form in
 * which the answer would have it asked again.
 */
export function renderSlack(answer: Answer, question: Question | string, view: SlackView): SlackMessage {
  const { names, seenBy, page = 1, blocks = LIMIT.blocks - 1 } = view;
  const meant = answer.again ?? question;
  const asked = typeof meant === "string" ? meant : typed(meant);
  const key = JSON.stringify([asked, names.umbrella, seenBy, blocks]);
  return LAID_OUT.of(answer, key, () => laidOut(answer, asked, { names, seenBy, blocks }))(page);
}

type Draw = (page: number) => SlackMessage;

const LAID_OUT = new Kept<Draw>();

/** The answer divided into pages, each to be drawn when it is first asked for. */
function laidOut(answer: Answer, asked: string, { names, seenBy, blocks }: Required<Omit<SlackView, "page">>): Draw {
  const nameOf = (command: string) => names.nameOf(command);
  const carrier = carrierOf(asked, fingerprint(answer));
  // The answer to `source` shows every sentence that it rests on.
  const sources = /^\/?source(?:\s|$)/.test(asked) ? [] : answer.evidence;
  const controls = { carrier, sources: sources.length > 0, shareable: seenBy === "asker" };
  const actions = actionsOf(answer.actions, nameOf);
  const menu = carrier && menuStateOf(MOST_PAGES, carrier) ? new SourceMenu(sources) : null;
  const look = { nameOf, links: linksOf(answer.evidence) };
  const title = headingLines("title", -1, answer.title, [], look);
  const header = headerOf(title);

  const widest = navigationOf(answer, { ...controls, at: MOST_PAGES - 1, of: MOST_PAGES });
  const budget = LIMIT.message - costOf(widest) - costOf(actions.rows) - BESIDES;
  const room = roomFor({ budget, blocks: blocks - BLOCKS_BESIDES }, (ref) => menu?.costOf(ref) ?? 0);
  const first = header ? [] : title.map((line) => ({ whole: [line] }));
  const pages = pagesOf([...first, ...piecesOf([...answer.parts, ...actions.toType], look)], room);

  const draw = (at: number): SlackMessage => {
    const lines = pages[at - 1] ?? [];
    const note = pageNote({ at, pages, stuck: !carrier && (pages.length > 1 || controls.sources) });
    const menuId = carrier && menuStateOf(at, carrier);
    const words = [...(header ? [header] : []), ...blocksOf(lines)];
    const read = header ? [...title, ...lines] : lines;
    return {
      text: fallbackOf(answer, { lines: read, note, whole: pages.length === 1, nameOf }) || NOTHING,
      blocks: [
        ...(words.length > 0 ? words : [noted(NOTHING)]),
        ...(note === "" ? [] : [noted(note)]),
        ...(menu && menuId ? menu.block(openFrom(answer, pages, at), budget - linesCost(lines), menuId) : []),
        ...navigationOf(answer, { ...controls, at, of: pages.length }),
        ...actions.rows,
      ],
      unfurl_links: false,
      unfurl_media: false,
    };
  };
  const drawn = new Map<number, SlackMessage>();
  return (page) => {
    const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages.length);
    const message = drawn.get(at) ?? draw(at);
    drawn.set(at, message);
    return message;
  };
}

const NOTHING = "There is nothing to show.";

function noted(words: string): ContextBlock {
  return { type: "context", elements: [plainText(words)] };
}
