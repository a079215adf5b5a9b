// Letters that Unicode does not take apart.
const WHOLE: Readonly<Record<string, string>> = {
  ł: "l",
  ø: "o",
  đ: "d",
  ð: "d",
  þ: "th",
  ß: "ss",
  æ: "ae",
  œ: "oe",
  ı: "i",
  ə: "a",
};

const BEYOND_ASCII = /[^ -~]/;

/** A lower-case word without its accents, as the lexicons hold it. */
export function plain(lower: string): string {
  if (!BEYOND_ASCII.test(lower)) return lower;
  return lower
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[łøđðþßæœıə]/g, (letter) => WHOLE[letter] ?? letter);
}
