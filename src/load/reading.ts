import { dropAroundHeadline, dropLists } from "./around-drops.ts";
import { type Credit, SURE } from "./credit.ts";
import { readDateline, readPlacedLine, readSignature } from "./dateline.ts";
import { type Entry, entryOf } from "./entry.ts";
import { headingsAmong } from "./headings.ts";
import { chooseHeadline, type Headline } from "./headline.ts";
import type { Block } from "./lines.ts";
import { type Page, pageOf } from "./page.ts";
import { dropDoubledLines, withoutRepeatedSentences } from "./repetitions.ts";
import { sameAs } from "./shape.ts";
import { dropSure } from "./sure-drops.ts";

/** A text's blocks, told apart. */
export interface Reading {
  readonly credits: readonly Credit[];
  /** The headline where it stands in the text. */
  readonly headline: Headline | null;
  /** What stays, in order, the headline with it. */
  readonly kept: readonly Entry[];
  readonly headings: ReadonlySet<Entry>;
}

const MOST_OPENING = 4;

interface Source {
  /** The headline, where the source gives it apart from the text. */
  readonly title: string | null;
  /** True where the text may be any passage, so that only a first line that stands alone can be its headline. */
  readonly passage: boolean;
}

/** Tells the report from what stands around it. */
export function readBlocks(blocks: readonly Block[], { title, passage }: Source): Reading {
  const all = blocks.map(entryOf);
  const entries = passage ? all : withoutRepeatedSentences(all);
  const page = pageOf(entries);
  if (entries.length > 1) dropSure(page);
  const given = title ?? page.credits.find(({ kind }) => kind === "title")?.value ?? null;
  const headline =
    given === null ? chooseHeadline(passage ? opening(page) : headOf(page), page.entries) : standing(page, given);
  dropAroundHeadline(page, headline, given);
  dropLists(page);
  if (!passage) dropDoubledLines(page.entries, headline);
  const kept = page.entries.filter(({ dropped }) => !dropped);
  return {
    credits: [...page.credits, ...creditsInside(page, headline)],
    headline,
    kept,
    headings: headingsAmong(kept.filter((entry) => entry !== headline?.entry)),
  };
}

/** What stands before the first sentence; where there is none, the first of several lines. */
function headOf({ entries, first }: Page): readonly Entry[] {
  if (first < entries.length) return entries.slice(0, first);
  return entries.filter(({ dropped }) => !dropped).length > 1 ? entries : [];
}

function opening(page: Page): readonly Entry[] {
  return page.entries[1]?.block.spaced ? headOf(page).slice(0, 1) : [];
}

/** A headline that was given apart and opens the text as well. */
function standing({ entries, first }: Page, title: string): Headline | null {
  const words = sameAs(title);
  const entry = entries
    .slice(0, first + 1)
    .find(({ text, shape }) => (shape !== "prose" || text.length <= title.length + 2 ? sameAs(text) === words : false));
  if (entry === undefined) return null;
  entry.dropped = false;
  return { entry, text: entry.text, outlet: null };
}

/** What the report's own first and last paragraphs and its headline say of where it comes from. */
function creditsInside({ entries, first, last }: Page, headline: Headline | null): Credit[] {
  // A standfirst may stand before the paragraph with the dateline.
  const opening = entries.slice(first, first + MOST_OPENING).filter(({ sentence }) => sentence);
  const closing = entries[last];
  return [
    ...entries.slice(0, first).flatMap(({ text }) => readPlacedLine(text)),
    ...opening.flatMap(({ text }) => readDateline(text)),
    ...(closing ? readSignature(closing.text) : []),
    ...(headline?.outlet ? [{ kind: "outlet", value: headline.outlet, weight: SURE.line } as const] : []),
  ];
}
