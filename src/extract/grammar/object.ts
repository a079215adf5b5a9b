import type { Chunk } from "./chunk.ts";
import type { Parsed } from "./parsed.ts";

/** The object that begins after a verb, past particles and adverbs. */
export function objectAfter(parsed: Parsed, verb: number): Chunk | null {
  const { words, starting } = parsed;
  for (let index = verb + 1; index <= verb + 4; index += 1) {
    const chunk = starting.get(index);
    if (chunk) return chunk;
    const word = words[index];
    if (!word || !(word.tag === "adverb" || word.tag === "quote" || word.lower === "down" || word.tag === "time"))
      return null;
  }
  return null;
}

/** The chunk that ends right before a token, past adverbs and quotation marks. */
export function chunkBefore({ words, ending }: Parsed, at: number): Chunk | null {
  for (let index = at; index > 0 && at - index <= 3; index -= 1) {
    const chunk = ending.get(index);
    if (chunk) return chunk;
    const word = words[index - 1];
    if (!word || !(word.tag === "adverb" || word.tag === "quote" || word.tag === "time")) return null;
  }
  return null;
}
