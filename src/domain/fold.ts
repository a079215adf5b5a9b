// Letters that Unicode does not decompose, and Cyrillic as news agencies transliterate it.
const LETTERS: ReadonlyMap<string, string> = new Map(
  (
    "ł:l ø:o đ:d ð:d þ:th ß:ss æ:ae œ:oe ı:i ə:a а:a б:b в:v г:g ґ:g д:d е:e є:ye ж:zh з:z и:i і:i й:y к:k қ:k л:l м:m " +
    "н:n ң:n о:o ө:o п:p р:r с:s т:t у:u ў:u ү:u ұ:u ф:f х:kh һ:h ц:ts ч:ch ш:sh щ:shch ъ: ы:y ь: э:e ю:yu я:ya"
  )
    .split(" ")
    .map((pair) => pair.split(":") as [string, string]),
);

/** Lower case without accents, marks or punctuation: what two spellings of one name share. Words stay apart by one space. */
export function fold(text: string): string {
  return Array.from(
    composed(text.toLowerCase()).normalize("NFKD").toLowerCase(),
    (letter) => LETTERS.get(letter) ?? letter,
  )
    .join("")
    .replaceAll(/[\p{M}'’‘ʻʼ`]/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Cyrillic letters that would lose the mark that makes them another letter. */
function composed(text: string): string {
  return text.replaceAll("й", "y").replaceAll("ё", "yo").replaceAll("ї", "yi");
}

const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, "f"],
  [/[ckq]h?|x/g, "k"],
  [/[dt]?sch|t?ch|[sz]h|[dt]?[sz]/g, "s"],
  [/[gdt]h/g, "t"],
  [/[wv]/g, "v"],
  [/d/g, "t"],
  [/g/g, "k"],
];

/** The consonants of a folded word, those that transliterations confuse made one: “tokajev” and “tokaev” are both `tkv`. */
export function skeleton(word: string): string {
  let bones = word.replace(/^[jy]/, "i");
  for (const [pattern, plain] of SPELLINGS) bones = bones.replaceAll(pattern, plain);
  const first = bones.slice(0, 1);
  return (
    first +
    bones
      .slice(1)
      .replaceAll(/[aeiouyjh]/g, "")
      .replaceAll(/(.)\1+/g, "$1")
  );
}

// Three rows of the table of edits, used again and again: completion asks for a hundred thousand of them at a time.
const LONGEST_WORD = 64;
const ROWS = [0, 1, 2].map(() => new Uint8Array(LONGEST_WORD + 1));

/**
 * Edits between two words, a swap of neighbours counted as one; `most + 1` where there are more than `most`, or where a
 * word has more than 64 letters and is not the other. Only what lies within `most` of the table's diagonal is counted.
 */
export function edits(a: string, b: string, most: number): number {
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > most || Math.max(a.length, b.length) > LONGEST_WORD) return most + 1;
  let [before, above, line] = ROWS as [Uint8Array, Uint8Array, Uint8Array];
  for (let column = 0; column <= b.length; column += 1) above[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    const from = Math.max(1, row - most);
    const to = Math.min(b.length, row + most);
    const letter = a.charCodeAt(row - 1);
    line[from - 1] = from === 1 ? row : most + 1;
    let least = line[from - 1] as number;
    for (let column = from; column <= to; column += 1) {
      const other = b.charCodeAt(column - 1);
      const down = column === row + most ? most + 1 : (above[column] as number) + 1;
      let cost = Math.min(
        down,
        (line[column - 1] as number) + 1,
        (above[column - 1] as number) + (letter === other ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (swapped) cost = Math.min(cost, (before[column - 2] as number) + 1);
      line[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    [before, above, line] = [above, line, before];
  }
  return Math.min(above[b.length] as number, most + 1);
}
