import type { Sentence } from "../domain/sentence.ts";

interface Reach {
  readonly start: number;
  readonly end: number;
}

/** Tells the sentences that hold only part of a quotation: cut out of it, they would put words in somebody's mouth by halves. */
export function partOfQuotation(text: string, sentences: readonly Sentence[]): ReadonlySet<Sentence> {
  const found = new Set<Sentence>();
  for (const paragraph of paragraphs(sentences)) {
    const first = paragraph[0];
    const last = paragraph.at(-1);
    if (!first || !last) continue;
    const quotations = quotationsIn(text, first.span.start, last.span.end);
    let next = 0;
    for (const sentence of paragraph) {
      while ((quotations[next]?.end ?? Infinity) <= sentence.span.start) next++;
      for (let at = next; at < quotations.length; at++) {
        const quotation = quotations[at];
        if (!quotation || quotation.start >= sentence.span.end) break;
        if (quotation.start < sentence.span.start || quotation.end > sentence.span.end) found.add(sentence);
      }
    }
  }
  return found;
}

function* paragraphs(sentences: readonly Sentence[]): Generator<readonly Sentence[]> {
  let open: Sentence[] = [];
  for (const sentence of sentences) {
    if (open[0] && open[0].paragraph !== sentence.paragraph) {
      yield open;
      open = [];
    }
    open.push(sentence);
  }
  yield open;
}

/** Quotations with their marks; one that is left open runs to the end of its paragraph, and may go on in the next. */
function quotationsIn(text: string, start: number, end: number): Reach[] {
  const found: Reach[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (mark === "“" || (mark === '"' && open < 0 && !/\d/.test(text.charAt(at - 1)))) {
      if (open < 0) open = at;
    } else if ((mark === "”" || mark === '"') && open >= 0) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  if (open >= 0) found.push({ start: open, end: end + 1 });
  return found.length > 0 ? found : singleQuotationsIn(text, start, end);
}

/** British style. Only what closes after a mark of its own counts, since an apostrophe looks the same. */
function singleQuotationsIn(text: string, start: number, end: number): Reach[] {
  const found: Reach[] = [];
  let open = -1;
  for (let at = start; at < end; at++) {
    const mark = text[at];
    if (mark !== "‘" && mark !== "'" && mark !== "’") continue;
    const before = text.charAt(at - 1);
    const after = text.charAt(at + 1);
    if (open < 0 && mark !== "’" && !/[\p{L}\p{N}]/u.test(before) && /[\p{L}]/u.test(after)) open = at;
    else if (open >= 0 && mark !== "‘" && /[,.!?…]/.test(before) && !/[\p{L}\p{N}]/u.test(after)) {
      found.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return found;
}
