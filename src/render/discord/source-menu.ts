import type { APIActionRowComponent, APIStringSelectComponent } from "discord-api-types/v10";
import type { Evidence } from "../../domain/answer.ts";
import { sourceOption } from "../plain-text/source-option.ts";
import { LIMIT } from "./limits.ts";

const ROOM = { label: LIMIT.optionLabel, description: LIMIT.optionDescription };

/** A menu of the sentences behind the numbers of one page. */
export function sourceMenu(
  evidence: readonly Evidence[],
  customId: string,
): APIActionRowComponent<APIStringSelectComponent> {
  const menu: APIStringSelectComponent = {
    type: 3,
    custom_id: customId,
    placeholder: "Read the sentence behind a number",
    options: evidence
      .slice(0, LIMIT.options)
      .map((source) => ({ ...sourceOption(source, ROOM), value: String(source.ref) })),
  };
  return { type: 1, components: [menu] };
}
