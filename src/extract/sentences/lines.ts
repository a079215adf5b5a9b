/** A stretch of text that is read as one run: it never holds a blank line or a line break that ends something. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** True where it is the first of its paragraph. */
  readonly opensParagraph: boolean;
}

interface Line {
  readonly start: number;
  readonly end: number;
}

// Narrower than this, a text is not wrapped: its lines are short because each is whole.
const NARROWEST_COLUMN = 40;
const WIDEST_COLUMN = 120;
// A line of a wrapped text may be this much shorter than its longest.
const RAGGED = 0.75;
const LIST_WORDS = 4;

/** Paragraphs (between blank lines), cut again where a line break is the end of a line on its own and not mere wrapping. */
export function stretches(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = [];
  let block: Line[] = [];
  for (const line of linesOf(text, start, end)) {
    if (line.start < line.end) block.push(line);
    else {
      unwrap(text, block, found);
      block = [];
    }
  }
  unwrap(text, block, found);
  return found;
}

/** Lines without the white space around them; a blank one has its end at its start. */
function* linesOf(text: string, start: number, end: number): Generator<Line> {
  let from = start;
  for (let at = start; at <= end; at++) {
    if (at < end && !isLineBreak(text.charCodeAt(at))) continue;
    yield trimmed(text, from, at);
    if (at + 1 < end && text[at] === "\r" && text[at + 1] === "\n") at++;
    from = at + 1;
  }
}

export function trimmed(text: string, start: number, end: number): { readonly start: number; readonly end: number } {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text.charAt(from))) from++;
  while (to > from && /\s/.test(text.charAt(to - 1))) to--;
  return { start: from, end: to };
}

/** White space that ends a line; U+0085 does so too elsewhere, but is a character of the text here. */
function isLineBreak(code: number): boolean {
  return (code >= 0x0a && code <= 0x0d) || code === 0x2028 || code === 0x2029;
}

function unwrap(text: string, block: readonly Line[], found: Stretch[]): void {
  const list = isShortList(text, block);
  let width = 0;
  for (const line of block) width = Math.max(width, line.end - line.start);
  let opensParagraph = true;
  let open: { start: number; end: number } | null = null;
  let previous: Line | null = null;
  for (const line of block) {
    if (open && previous && !list && isWrapped(text, previous, line, width)) open.end = line.end;
    else {
      if (open) {
        found.push({ ...open, opensParagraph });
        opensParagraph = false;
      }
      open = { start: line.start, end: line.end };
    }
    previous = line;
  }
  if (open) found.push({ ...open, opensParagraph });
}

/** Three lines or more of a few words each, none of which ends as a sentence does. */
function isShortList(text: string, block: readonly Line[]): boolean {
  return (
    block.length >= 3 &&
    block.every((line) => {
      if (line.end - line.start > NARROWEST_COLUMN) return false;
      const words = text.slice(line.start, line.end);
      return !/[.!?…:;,]["'”’)]*$/.test(words) && words.split(/\s+/).length <= LIST_WORDS;
    })
  );
}

/** Whether a sentence runs on over the break: in small letters, after a comma, or because the next word had no room. */
function isWrapped(text: string, line: Line, next: Line, width: number): boolean {
  const tail = text.slice(Math.max(line.start, line.end - 24), line.end);
  if (/[.!?…。！？]["'”’»)\]]*$/.test(tail)) return true; // the stop itself decides
  const head = text.slice(next.start, Math.min(next.end, next.start + 24));
  if (/^[-–—]\s/.test(head) && /[:;,]$/.test(tail)) return false;
  if (/^(?:[•⁃▪‣◦●*]|\(?(?:\d{1,3}|[ivx]{1,4}|[a-z])[.)]\s)/u.test(head)) return false;
  if (/^[\p{Ll}.,;:)\]]/u.test(head)) return true;
  if (/(?:[,([–—-]|(?:^|\s)(?:the|a|an|of|in|on|at|to|by|for|from|with|and|or|that|as))$/i.test(tail)) return true;
  if (width < NARROWEST_COLUMN) return false;
  const word = /^\S*/.exec(head)?.[0].length ?? 0;
  return line.end - line.start + 1 + word > width * (width <= WIDEST_COLUMN ? RAGGED : 1);
}
