import type { InputBlock, ModalView } from "@slack/types";
import { commands } from "../../../commands/index.ts";
import type { Command, Option } from "../../../src/domain/command.ts";
import {
  ASK,
  answerView,
  askedIn,
  askView,
  commandOfForm,
  formView,
  optionsOf,
} from "../../../src/render/slack/form.ts";
import { OPTION, suggestionsOf } from "../../../src/render/slack/option-input.ts";
import { renderSlack } from "../../../src/render/slack.ts";
import { problemsOf } from "../../loopback/slack/block-rules.ts";
import { NAMES } from "./read-message.ts";

const about = { description: "What it is", required: false };
const OPTIONS: readonly Option[] = [
  { ...about, kind: "text", name: "name", required: true, complete: async () => [] },
  { ...about, kind: "text", name: "outcome", choices: ["killed", "injured"] },
  { ...about, kind: "text", name: "words" },
  { ...about, kind: "integer", name: "number", min: 1, max: 9999 },
  { ...about, kind: "flag", name: "changed" },
  { ...about, kind: "channel", name: "to" },
  { ...about, kind: "role", name: "tell" },
];
const command = { ...(commands[0] as Command), name: "digest add", options: OPTIONS };

const inputs = ({ blocks }: ModalView) => blocks as InputBlock[];

describe("a form on Slack", () => {
  it("is one that Slack takes, for every command that has options", () => {
    for (const each of [...commands, command]) {
      const view = formView(each, NAMES, {}, "m".repeat(3000));
      if (each.options.length > 0) expect(problemsOf(view)).toEqual([]);
      expect(commandOfForm(view.callback_id ?? "")).toBe(each.name);
      expect(view.private_metadata).toBe("m".repeat(3000));
    }
    expect(commandOfForm(ASK)).toBeNull();
  });

  it("has an input for each option, of its kind, and none for what Slack has nothing to choose by", () => {
    const view = formView(command, NAMES, {}, "");
    expect(inputs(view).map(({ block_id, optional, element }) => [block_id, optional, element.type])).toEqual([
      ["name", false, "external_select"],
      ["outcome", true, "static_select"],
      ["words", true, "plain_text_input"],
      ["number", true, "number_input"],
      ["changed", true, "checkboxes"],
      ["to", true, "conversations_select"],
    ]);
    expect(view.title.text).toBe("/digest add");
    expect(inputs(view)[0]).toMatchObject({ label: { text: "Name" }, hint: { text: "What it is" } });
  });

  it("shows what was typed already", () => {
    const given = { name: "tokayev", outcome: "killed", words: "a b", number: 2, changed: true, to: "C1" };
    const view = formView(command, NAMES, given, "");
    expect(problemsOf(view)).toEqual([]);
    expect(inputs(view).map(({ element }) => element)).toMatchObject([
      { initial_option: { value: "tokayev" } },
      { initial_option: { value: "killed" } },
      { initial_value: "a b" },
      { initial_value: "2" },
      { initial_options: [{ value: "yes" }] },
      { initial_conversation: "C1" },
    ]);
  });

  it("is called by the command's name on Slack, or by the bot's where that has no room", () => {
    expect(formView({ ...command, name: "who" }, NAMES, {}, "").title.text).toBe("/whois");
    expect(formView({ ...command, name: "w".repeat(24) }, NAMES, {}, "").title.text).toBe("Dateline");
  });

  it("gives back the options that were filled in, and nothing for those that were not", () => {
    const entries = {
      name: { [OPTION]: { selected_option: { value: "Tokayev" } } },
      outcome: { [OPTION]: { selected_option: null } },
      words: { [OPTION]: { value: " a b " } },
      number: { [OPTION]: { value: "2" } },
      changed: { [OPTION]: { selected_options: [{ value: "yes" }] } },
      to: { [OPTION]: { selected_conversation: "C1" } },
    };
    expect(optionsOf(command, entries)).toEqual({ name: "Tokayev", words: "a b", number: 2, changed: true, to: "C1" });
    expect(
      optionsOf(command, { words: { [OPTION]: { value: null } }, changed: { [OPTION]: { selected_options: [] } } }),
    ).toEqual({});
    expect(optionsOf(command, {})).toEqual({});
  });
});

describe("what a form offers", () => {
  it("has also what was typed, so that anything can be asked", () => {
    expect(suggestionsOf("tokay", ["Tokayev"]).map(({ value }) => value)).toEqual(["Tokayev", "tokay"]);
    expect(suggestionsOf("", ["Tokayev"]).map(({ value }) => value)).toEqual(["Tokayev"]);
    expect(suggestionsOf("Tokayev", ["Tokayev"])).toHaveLength(1);
  });

  it("is whole: in two rows where it has no room in one, else not at all", () => {
    const [long] = suggestionsOf("", [`${"word ".repeat(14)}wordwordword word`]);
    expect(`${long?.text.text} ${long?.description?.text}`).toBe(long?.value);
    expect(long?.text.text.length).toBeLessThanOrEqual(75);
    expect(suggestionsOf("", ["w".repeat(76), "word ".repeat(40).trim(), "<@U1>", " ", "a\nb"])).toEqual([]);
    expect(suggestionsOf("", ["w".repeat(75)])).toHaveLength(1);
  });

  it("is at most as much as Slack takes", () => {
    expect(
      suggestionsOf(
        "x",
        Array.from({ length: 200 }, (_, at) => `n${at}`),
      ),
    ).toHaveLength(100);
  });
});

describe("“Ask Dateline”", () => {
  it("asks for a question, with examples by their names on Slack", () => {
    const view = askView(commands, NAMES, "m");
    expect(problemsOf(view)).toEqual([]);
    expect(view.callback_id).toBe(ASK);
    expect(inputs(view)[0]?.hint?.text).toContain("/whois tokayev");
    expect(askedIn({ question: { any: { value: " who is tokayev? " } } })).toBe("who is tokayev?");
    expect(askedIn({})).toBe("");
  });

  it("shows its answer in a modal that Slack takes", () => {
    const parts = Array.from({ length: 200 }, (_, at) => ({
      kind: "text" as const,
      line: [{ kind: "own" as const, text: `No ${"x".repeat(at % 20)}` }],
      refs: [],
    }));
    const answer = { title: [], parts, evidence: [], actions: [] };
    expect(problemsOf(answerView(renderSlack(answer, "/help", { names: NAMES, seenBy: "asker" })))).toEqual([]);
  });
});
