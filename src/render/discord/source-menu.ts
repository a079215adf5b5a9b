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
function optionFor(evidence: Evidence): APISelectMenuOption {
  const { ref, sentence, section, title, outlet } = evidence;
  const room = LIMIT.optionLabel - `[${ref}] `.length;
  const where =
    fitting(section, room) ?? fitting(creditOf(evidence), room) ?? fitting(outlet, room) ?? fitting(title, room);
  const more = (text: string | null) => (text === where ? null : fitting(text, LIMIT.optionDescription));
  const description = more(sentence) ?? more(section === null ? title : creditOf(evidence)) ?? more(outlet);
  const option = { label: where === null ? `[${ref}]` : `[${ref}] ${where}`, value: String(ref) };
  return description === null ? option : { ...option, description };
}

function creditOf({ outlet, published }: Evidence): string | null {
  if (published === null) return outlet;
  return outlet === null ? plainDate(published) : `${outlet}, ${plainDate(published)}`;
}

/** The text where there is room for all of it. */
function fitting(text: string | null, length: number): string | null {
  if (text === null || text.length > length) return null;
  const words = harmless(text).trim();
  return hasInk(words) ? words : null;
}

/** Discord refuses text in which there is nothing to see. */
export function hasInk(text: string): boolean {
  return /[^\s\p{Cc}\p{Cf}\p{M}\u115f\u1160\u2800\u3164\uffa0]/u.test(text);
}
