/** A run of quoted words in one paragraph. Offsets of the text; `open` and `close` take in the marks. */
export interface Quoted {
  readonly open: number;
  readonly start: number;
  readonly end: number;
  readonly close: number;
  /** The quotation goes on in the next paragraph: there was no closing mark. */
  readonly goesOn: boolean;
  /** The quotation began in a paragraph before this one. */
  readonly goneOn: boolean;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

const CLOSING: Readonly<Record<string, readonly string[]>> = {
  '"': ['"', "”"],
  "“": ["”", '"'],
  "„": ["“", "”"],
  "«": ["»"],
  "‘": ["’", "'"],
  "'": ["'", "’"],
};

const MARK = /["“„«‘']/g;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Every run of quoted words, outermost only, in text order. A mark without its fellow spoils nothing beyond its paragraph,
 * save where the next one opens with the same mark: then the quotation goes on.
 */
export function quotedRuns(text: string, paragraphs: readonly Range[]): Quoted[] {
  const found: Quoted[] = [];
  let carried: string | null = null;
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    carried = inParagraph(text, paragraph, next ? text.slice(next.start, next.start + 1) : "", carried, found);
  }
  return found;
}

/** Finds the runs of one paragraph; returns the mark of a quotation that goes on. */
function inParagraph(
  text: string,
  { start, end }: Range,
  nextMark: string,
  carried: string | null,
  found: Quoted[],
): string | null {
  let at = start;
  let goneOn = carried !== null && text.startsWith(carried, start);
  // Where one opening mark finds no fellow, no later one of its kind does: looked for once, however many there are.
  const lonely = new Set<string>();
  while (at < end) {
    MARK.lastIndex = at;
    at = MARK.exec(text)?.index ?? end;
    const mark = text[at] ?? "";
    const closing = CLOSING[mark];
    if (at >= end || closing === undefined) break;
    if (lonely.has(mark) || !opensAt(text, at, start, mark)) {
      at += 1;
      continue;
    }
    const close = closeOf(text, at, end, mark, closing);
    if (close > 0) {
      if (close > at + 1) found.push({ open: at, start: at + 1, end: close, close: close + 1, goesOn: false, goneOn });
      at = close + 1;
    } else if (mark === nextMark && (!isSingle(mark) || (at === start && /[.!?]/.test(text[end - 1] ?? "")))) {
      found.push({ open: at, start: at + 1, end, close: end, goesOn: true, goneOn });
      return mark;
    } else {
      if (close === NONE) lonely.add(mark);
      at += 1;
    }
    goneOn = false;
  }
  return null;
}

function isSingle(mark: string): boolean {
  return mark === "'" || mark === "‘";
}

/** A mark opens where a word begins behind it and none ends before it. */
function opensAt(text: string, at: number, start: number, mark: string): boolean {
  const before = at > start ? (text[at - 1] ?? " ") : " ";
  const after = text[at + 1] ?? " ";
  if (/\s/.test(after)) return false;
  if (mark === "“" || mark === "«" || mark === "„") return true;
  if (isSingle(mark))
    return /[\s([{—–:"“-]/.test(before) && (LETTER.test(after) || /["“….£$€]/.test(after)) && !isElision(text, at);
  return !LETTER.test(before) || /[([{—–-]/.test(before);
}

/** ’90s, ’em, ’tis */
function isElision(text: string, at: number): boolean {
  return /^.(?:\d0s|em\b|tis\b|twas\b|til\b|cause\b|n['’])/i.test(text.slice(at, at + 7));
}

const NONE = -1;
const STRAY = -2;

/** The closing mark that belongs to an opening one; below 0 where the paragraph has none or the opening one is stray. */
function closeOf(text: string, open: number, end: number, mark: string, closing: readonly string[]): number {
  const single = isSingle(mark);
  let doubtful = NONE;
  for (let at = open + 1; at < end; at += 1) {
    const letter = text[at] ?? "";
    if (doubtful > 0 && at - doubtful > MOST_DOUBT) return doubtful;
    if (!closing.includes(letter)) {
      if (single && doubtful > 0 && letter === mark && mark === "‘") return doubtful;
      continue;
    }
    if (/\s/.test(text[at - 1] ?? " ") && !single) {
      // A second opening mark before any closing one: nested by mistake, or the first was stray.
      if (letter === mark && mark === '"' && LETTER.test(text[at + 1] ?? "")) return STRAY;
    }
    if (!single) return at;
    const after = at + 1 < end ? (text[at + 1] ?? " ") : " ";
    const before = text[at - 1] ?? " ";
    if (/\s/.test(before) || LETTER.test(after)) continue;
    // “the workers’ rights”: behind an s the mark may be a genitive; a surer one is looked for ahead.
    if (before.toLowerCase() === "s" && /\s/.test(after) && LETTER.test(text[at + 2] ?? "")) {
      if (doubtful < 0) doubtful = at;
      continue;
    }
    if (doubtful > 0 && opensBetween(text, doubtful, at)) return doubtful;
    return at;
  }
  return doubtful;
}

const MOST_DOUBT = 600;

/** Between a doubtful closing mark and a sure one another quotation opens, so that the doubtful one did close. */
function opensBetween(text: string, from: number, to: number): boolean {
  return /\s['‘][\p{L}\p{N}]/u.test(text.slice(from + 1, to));
}
