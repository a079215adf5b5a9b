import type { Article } from "../domain/article.ts";
import { assemble } from "./assemble.ts";
import { blankedOut } from "./blank-out.ts";
import { plainCharacters, plainCharactersInPlace } from "./characters.ts";
import { type Credit, SURE } from "./credit.ts";
import { decode } from "./decode.ts";
import { laidOut } from "./lay-out.ts";
import { agencyNamed } from "./lexicon/agencies.ts";
import { blocksOf } from "./lines.ts";
import { readMoment } from "./moment.ts";
import { readBlocks } from "./reading.ts";
import { emptyFile, MOST_BYTES, noSentence, tooLarge } from "./refusal.ts";
import { isReadable } from "./shape.ts";

/** Reads an article from a plain-text file. Throws a Problem for a file that holds none. */
export function loadText(bytes: Uint8Array, id: string): Article {
  const blocks = blocksOf(plainCharacters(decode(bytes)));
  if (!blocks.some(({ text }) => isReadable(text))) throw noSentence();
  const reading = readBlocks(blocks, { title: null, passage: false });
  if (!reading.kept.some(({ text }) => isReadable(text))) throw noSentence();
  return assemble(id, reading, laidOut(reading));
}

/** An article whose parts its source keeps apart. */
export interface Fields {
  readonly id: string | number;
  readonly text: string;
  readonly title?: string | null | undefined;
  readonly outlet?: string | null | undefined;
  readonly published?: string | null | undefined;
}

/**
 * Makes an article of separate fields. The text stays as it was given, line ends and spaces too, and furniture is
 * blanked in its place, so that offsets into what was given hold (an invisible character inside a word is the exception).
 * Throws a Problem where it holds nothing.
 */
export function loadFields(fields: Fields): Article {
  if (fields.text.length > MOST_BYTES) throw tooLarge();
  const text = plainCharactersInPlace(fields.text);
  if (!/[\p{L}\p{N}]/u.test(text)) throw emptyFile();
  const blocks = blocksOf(text);
  const title = oneLine(fields.title);
  const read = readBlocks(blocks, { title, passage: true });
  const reading = read.kept.length > 0 ? read : { ...read, kept: [], headings: new Set<never>() };
  const laid = reading.kept.length > 0 ? blankedOut(text, blocks, reading) : { text, headline: null, headings: [] };
  return assemble(String(fields.id), { ...reading, credits: [...given(fields, title), ...reading.credits] }, laid);
}

/** What the fields say outweighs whatever the text says. */
function given(fields: Fields, title: string | null): Credit[] {
  const weight = SURE.stated + 1;
  const outlet = oneLine(fields.outlet);
  const agency = agencyNamed(outlet ?? "");
  const moment = readMoment(oneLine(fields.published) ?? "");
  const published = moment?.published ?? moment?.updated ?? null;
  return [
    ...(title === null ? [] : [{ kind: "title", value: title, weight } as const]),
    ...(outlet === null ? [] : [{ kind: "outlet", value: outlet, weight } as const]),
    ...(agency === null ? [] : [{ kind: "agency", value: agency, weight } as const]),
    ...(published === null ? [] : [{ kind: "published", value: published, weight } as const]),
  ];
}

function oneLine(value: string | null | undefined): string | null {
  const words = plainCharacters(value ?? "")
    .replaceAll(/\s+/g, " ")
    .trim();
  return words === "" ? null : words;
}
