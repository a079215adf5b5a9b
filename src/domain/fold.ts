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

/** Edits between two words, a swap of neighbours counted as one; `most + 1` where there are more than `most`. */
export function edits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1] ? 0 : 1;
      let cost = Math.min((above[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1, (above[column - 1] ?? 0) + same);
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      line.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = above;
    above = line;
  }
  return above[b.length] ?? most + 1;
}
