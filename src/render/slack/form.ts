import type { KnownBlock, ModalView } from "@slack/types";
import type { Command, Options } from "../../domain/command.ts";
import { typed } from "../../domain/question.ts";
import { LIMIT } from "./limits.ts";
import type { SlackNames } from "./names.ts";
import { type Entered, inputFor, valueFrom } from "./option-input.ts";
import { plainText } from "./plain.ts";

/** `view.state.values` of a modal that was submitted. */
export type Entries = Readonly<Record<string, Readonly<Record<string, Entered>>>>;

const NAME = "Dateline";
const FORM = "dateline.form ";
/** The `callback_id` of the modal of “Ask Dateline”. */
export const ASK = "dateline.ask";
const QUESTION = "question";

/** A modal that asks for the options of a command. `metadata`: at most 3,000 characters, for who takes the form. */
export function formView(command: Command, names: SlackNames, initial: Options, metadata: string): ModalView {
  const name = `/${names.nameOf(command.name)}`;
  return modal({
    title: name.length <= LIMIT.viewTitle ? name : NAME,
    submit: "Ask",
    callback: FORM + command.name,
    metadata,
    blocks: command.options.flatMap((option) => inputFor(option, initial[option.name]) ?? []),
  });
}

/** The name of the command whose form it is; null where it is none. */
export function commandOfForm(callbackId: string): string | null {
  return callbackId.startsWith(FORM) ? callbackId.slice(FORM.length) : null;
}

export function optionsOf({ options }: Command, entries: Entries): Options {
  return Object.fromEntries(
    options.flatMap((option) => {
      const [entered] = Object.values(entries[option.name] ?? {});
      const value = valueFrom(option, entered);
      return value === null ? [] : [[option.name, value]];
    }),
  );
}

/** A modal that takes a question, typed as it would be to the bot. */
export function askView(commands: readonly Command[], names: SlackNames, metadata: string): ModalView {
  const examples = commands.flatMap(({ name, examples: [first] }) =>
    first ? [typed({ command: name, options: first }, names.nameOf(name))] : [],
  );
  return modal({
    title: "Ask Dateline",
    submit: "Ask",
    callback: ASK,
    metadata,
    blocks: [
      {
        type: "input",
        block_id: QUESTION,
        label: plainText("What do you want to know?"),
        hint: plainText(`For example: ${examples.slice(0, 4).join(" · ")}`),
        element: { type: "plain_text_input", action_id: "dateline.question", max_length: LIMIT.textInput },
      },
    ],
  });
}

/** What was typed into it. */
export function askedIn(entries: Entries): string {
  const [entered] = Object.values(entries[QUESTION] ?? {});
  return entered?.value?.trim() ?? "";
}

/** An answer in a modal. */
export function answerView({ blocks }: { readonly blocks: readonly KnownBlock[] }): ModalView {
  return modal({ title: NAME, blocks });
}

interface Modal {
  readonly title: string;
  readonly blocks: readonly KnownBlock[];
  readonly submit?: string;
  readonly callback?: string;
  readonly metadata?: string;
}

function modal({ title, blocks, submit, callback, metadata }: Modal): ModalView {
  return {
    type: "modal",
    title: plainText(title),
    close: plainText(submit ? "Cancel" : "Close"),
    blocks: [...blocks],
    ...(submit ? { submit: plainText(submit) } : {}),
    ...(callback ? { callback_id: callback } : {}),
    ...(metadata ? { private_metadata: metadata } : {}),
  };
}
