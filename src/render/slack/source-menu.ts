import type { ActionsBlock, PlainTextOption } from "@slack/types";
import type { Evidence } from "../../domain/answer.ts";
import { sourceOption } from "../plain-text/source-option.ts";
import { LIMIT } from "./limits.ts";
import { plainText, takesPlain } from "./plain.ts";

const ROOM = { label: LIMIT.optionText, description: LIMIT.optionDescription, takes: takesPlain };
const PLACEHOLDER = "Read the sentence behind a number";

/** Menus of the sentences behind the numbers of each page. */
export class SourceMenu {
  readonly #evidence: ReadonlyMap<number, Evidence>;
  readonly #options = new Map<number, { readonly option: PlainTextOption; readonly cost: number }>();

  constructor(evidence: readonly Evidence[]) {
    this.#evidence = new Map(evidence.map((each) => [each.ref, each]));
  }

  /** What it takes of a message's budget to open a reference. */
  costOf(ref: number): number {
    return this.#line(ref)?.cost ?? 0;
  }

  /** A menu of these references, as many as the budget has room for; `id` says of which page of which answer. */
  block(refs: ReadonlySet<number>, budget: number, id: string): readonly ActionsBlock[] {
    const options: PlainTextOption[] = [];
    let left = budget;
    for (const ref of this.#evidence.keys()) {
      const line = refs.has(ref) ? this.#line(ref) : null;
      if (!line || line.cost > left || options.length === LIMIT.options) continue;
      options.push(line.option);
      left -= line.cost;
    }
    const placeholder = plainText(PLACEHOLDER);
    const menu = { type: "static_select", action_id: "dateline.source.one", placeholder, options } as const;
    return options.length === 0 ? [] : [{ type: "actions", block_id: id, elements: [menu] }];
  }

  #line(ref: number) {
    const known = this.#options.get(ref);
    const evidence = this.#evidence.get(ref);
    if (known || !evidence) return known;
    const { label, description } = sourceOption(evidence, ROOM);
    const option = {
      text: plainText(label),
      value: String(ref),
      ...(description === undefined ? {} : { description: plainText(description) }),
    };
    const line = { option, cost: JSON.stringify(option).length + 1 };
    this.#options.set(ref, line);
    return line;
  }
}
