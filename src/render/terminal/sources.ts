import type { Answer } from "../../domain/answer.ts";
import { harmless } from "../plain-text/harmless.ts";
import { marks, quotationMarks, quoted } from "../plain-text/line.ts";
import { type Cited, type Source, sourcesOf } from "../plain-text/sources.ts";
import type { Page } from "./page.ts";
import type { Piece } from "./rows.ts";

/** What the answer rests on: each article with its outlet, date and link, and under it the sentences. */
export function sourceBlocks(answer: Answer, page: Page): readonly (readonly string[])[] {
  const sources = sourcesOf(answer);
  const quotations = sources.flatMap(({ sentences }) => sentences).filter(({ sentence }) => sentence !== null);
  const columns = quotations.reduce((most, { refs }) => Math.max(most, marks(refs).length + 1), 0);
  return sources.map((source, index) => [
    ...(index === 0 ? [page.paint.bold("Sources")] : []),
    ...creditRows(source, page),
    ...source.sentences.flatMap((cited) => sentenceRows(cited, columns, page)),
  ]);
}

function creditRows({ title, outlet, published, url }: Source, page: Page): readonly string[] {
  const credits = [title, outlet, published].filter((credit) => credit).join(" · ");
  return [
    ...page.hanging(0, null, [{ text: credits, style: String }]),
    ...(url === null ? [] : page.hanging(0, null, [address(url, page)])),
  ].filter((row) => row !== "");
}

/** The words that the answer has taken are underlined, so that the eye finds them. */
function sentenceRows({ refs, sentence, section }: Cited, columns: number, page: Page): readonly string[] {
  const { dim, underline } = page.paint;
  const under = section ? [{ text: ` (under ${quoted(section)})`, style: dim }] : [];
  const mark = { text: marks(refs), style: dim };
  if (sentence === null) {
    const words = { text: "word for word above", style: dim };
    if (refs.length === 1) return page.hanging(columns, mark, [words, ...under]);
    return page.hanging(0, null, [...page.marks(refs), { text: " ", style: String }, words, ...under]);
  }
  const [open, close] = quotationMarks(sentence.map(({ text }) => text).join(""));
  const words = sentence.map(({ text, taken }): Piece => ({ text, style: taken ? underline : String }));
  return page.hanging(columns, mark, [
    { text: open, style: String },
    ...words,
    { text: close, style: String },
    ...under,
  ]);
}

// Longer ones are dropped by terminals.
const LONGEST_LINK = 2000;

/** An address of the web as what a click would open, to the letter; anything else as it stands. */
function address(url: string, page: Page): Piece {
  const { href, protocol } = URL.canParse(url) ? new URL(url) : { href: "", protocol: "" };
  if ((protocol !== "https:" && protocol !== "http:") || !/^[!-~]+$/.test(href))
    return { text: harmless(url), style: String };
  if (!page.links || href.length > LONGEST_LINK) return { text: href, style: page.paint.underline };
  const link = (to: string) => `\u001b]8;;${to}\u001b\\`;
  return { text: href, style: (text) => link(href) + page.paint.underline(text) + link("") };
}
