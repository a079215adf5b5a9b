import type { APIActionRowComponent, APISelectMenuOption, APIStringSelectComponent } from "discord-api-types/v10";
import type { Evidence } from "../../domain/answer.ts";
import { plainDate } from "../plain-text/date.ts";
import { harmless } from "../plain-text/harmless.ts";
import { LIMIT } from "./limits.ts";

/** A menu of the sentences behind the numbers of one page. */
export function sourceMenu(
  evidence: readonly Evidence[],
  customId: string,
): APIActionRowComponent<APIStringSelectComponent> {
  const menu: APIStringSelectComponent = {
    type: 3,
    custom_id: customId,
    placeholder: "Read the sentence behind a number",
    options: evidence.slice(0, LIMIT.options).map(optionFor),
  };
  return { type: 1, components: [menu] };
}

/**
 * The number and where its sentence stands, with the sentence itself where a line has room for it whole: nothing is cut to
 * make it fit, since the number is what the reader looks for and the sentence is one press away.
 */
function optionFor({ ref, sentence, section, title, outlet, published }: Evidence): APISelectMenuOption {
  const date = published === null ? null : plainDate(published);
  const credit = outlet !== null && date !== null ? `${outlet}, ${date}` : (outlet ?? date);
  const where = fitting([section, credit, outlet, title], LIMIT.optionLabel - `[${ref}] `.length);
  const more = [sentence, section === null ? title : credit, outlet].filter((words) => words !== where);
  const description = fitting(more, LIMIT.optionDescription);
  const option = { label: where === null ? `[${ref}]` : `[${ref}] ${where}`, value: String(ref) };
  return description === null ? option : { ...option, description };
}

/** The first that there is room for, whole. */
function fitting(texts: readonly (string | null)[], length: number): string | null {
  for (const text of texts) {
    const words = text === null ? "" : harmless(text).trim();
    if (words.length <= length && hasInk(words)) return words;
  }
  return null;
}

/** Discord refuses text in which there is nothing to see. */
export function hasInk(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
