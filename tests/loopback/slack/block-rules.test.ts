import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { BY_LIMIT, BY_RULE } from "./block-kit/spec-cases.ts";
import { isTooLong, problemsOf } from "./block-rules.ts";

const SPEC = join(__dirname, "../../../../shared/platform/slack/slackblocks-spec");
const read = (...path: string[]): unknown => JSON.parse(readFileSync(join(SPEC, ...path), "utf8"));

// The published cases are beside the project where there are any: 100 payloads that Slack takes, 106 that it does not.
const cases = existsSync(SPEC) ? describe : describe.skip;
if (!existsSync(SPEC)) process.stdout.write("The published Block Kit cases are not here: not compared with them.\n");

const message = (...blocks: unknown[]) => ({ text: "t", blocks });
const modal = (block: unknown) => ({
  type: "modal",
  title: { type: "plain_text", text: "t" },
  submit: { type: "plain_text", text: "t" },
  blocks: [block],
});
const section = { type: "section", text: { type: "plain_text", text: "t" } };
const label = { type: "plain_text", text: "t" };
const rich = (...elements: unknown[]) => message({ type: "rich_text", elements });
const act = (element: unknown) => message({ type: "actions", elements: [element] });

interface Blocks {
  readonly blocks?: readonly object[];
}

/** The places where a piece may stand, by the folder of its case. */
const PLACES: Readonly<Record<string, (piece: object) => readonly object[]>> = {
  attachments: (piece) => [message(...(piece as { blocks: unknown[] }).blocks)],
  blocks: (piece) => [message(piece), modal(piece)],
  elements: (piece) => [
    act(piece),
    message({ ...section, accessory: piece }),
    message({ type: "context", elements: [piece] }),
    modal({ type: "input", label, element: piece }),
    message({ type: "task_card", task_id: "t", title: "t", sources: [piece] }),
  ],
  messages: (piece) => {
    const { blocks = [], attachments = [] } = piece as Blocks & { readonly attachments?: readonly Blocks[] };
    const all = [...blocks, ...attachments.flatMap((each) => each.blocks ?? [])];
    // One made-up id stands in several of them.
    return [message(...all.map((block) => ({ ...block, block_id: undefined })))];
  },
  objects: (piece) => [
    message({ type: "section", text: piece }),
    act({ type: "static_select", action_id: "a", options: [piece] }),
    act({ type: "static_select", action_id: "a", option_groups: [piece] }),
    act({ type: "button", action_id: "a", text: label, confirm: piece }),
    act({ type: "conversations_select", action_id: "a", filter: piece }),
    modal({
      type: "input",
      label,
      element: { type: "plain_text_input", action_id: "a", dispatch_action_config: piece },
    }),
    act({ type: "workflow_button", text: label, workflow: piece }),
    act({ type: "workflow_button", text: label, workflow: { trigger: piece } }),
    act({
      type: "workflow_button",
      text: label,
      workflow: { trigger: { url: "https://example.org", customizable_input_parameters: [piece] } },
    }),
  ],
  rich_text: (piece) => [rich(piece), rich({ type: "rich_text_section", elements: [piece] })],
  views: (piece) => [piece],
};

cases("Block Kit's published cases", () => {
  it("are all taken where Slack takes them", () => {
    const { fixtures } = read("manifest.json") as { fixtures: { id: string }[] };
    const refused = fixtures.flatMap(({ id }) => {
      const [folder = ""] = id.split("/");
      const faults = (PLACES[folder]?.(read("fixtures/valid", `${id}.json`) as object) ?? []).map(problemsOf);
      return faults.some((each) => each.length === 0) ? [] : [[id, ...faults]];
    });
    expect(refused).toEqual([]);
    expect(fixtures).toHaveLength(100);
    process.stdout.write(
      `Block Kit: ${fixtures.length - refused.length} of ${fixtures.length} valid cases are taken.\n`,
    );
  });

  it("are all refused where Slack refuses them, and taken at the very limit", () => {
    const { cases: all } = read("fixtures/invalid/manifest.json") as { cases: { id: string; constraint: string }[] };
    const limits = read("limits.json");
    const wrong = all.filter(({ constraint }) => {
      const make = BY_LIMIT[constraint];
      if (!make) return problemsOf(BY_RULE[constraint] ?? {}).length === 0;
      const limit = limitOf(limits, constraint);
      const beyond = limit + (/(?:^|[._])min(?:_|$)/.test(constraint.split(".").at(-1) ?? "") ? -1 : 1);
      return problemsOf(make(limit)).length > 0 || problemsOf(make(beyond)).length === 0;
    });
    expect(wrong).toEqual([]);
    process.stdout.write(`Block Kit: ${all.length - wrong.length} of ${all.length} invalid cases are refused.\n`);
  });
});

describe("What Slack's reference says in prose", () => {
  const long = (length: number) => ({ type: "section", text: { type: "mrkdwn", text: "x".repeat(length) } });

  it.each<[string, object]>([
    ["51 blocks in a message", message(...Array.from({ length: 51 }, () => ({ type: "divider" })))],
    ["two blocks of one id", message({ type: "divider", block_id: "a" }, { type: "divider", block_id: "a" })],
    [
      "two controls of one id in a block",
      message({
        type: "actions",
        elements: [1, 2].map(() => ({ type: "button", action_id: "a", text: label })),
      }),
    ],
    ["a block that is not known", message({ type: "marquee" })],
    ["a field that is not known", message({ type: "divider", colour: "red" })],
    [
      "an input without a way to submit",
      { ...modal({ type: "input", label, element: { type: "plain_text_input" } }), submit: undefined },
    ],
    ["markdown in a modal", modal({ type: "markdown", text: "x" })],
    [
      "a number asked for in a message",
      message({ type: "input", label, element: { type: "number_input", is_decimal_allowed: false } }),
    ],
    ["a button that leads to a script", act({ type: "button", text: label, url: "javascript:alert(1)" })],
    [
      "a choice from the beginning that can't be chosen",
      act({
        type: "static_select",
        options: [{ text: label, value: "1" }],
        initial_option: { text: label, value: "2" },
      }),
    ],
  ])("is refused: %s", (_, payload) => {
    expect(problemsOf(payload)).toHaveLength(1);
  });

  it("is more than twelve thousand characters over all blocks", () => {
    expect(problemsOf(message(...[3000, 3000, 3000, 3000].map(long)))).toEqual([]);
    expect(problemsOf(message(...[3000, 3000, 3000, 3000, 1].map(long))).map(isTooLong)).toEqual([true]);
  });
});

function limitOf(limits: unknown, path: string): number {
  return path.split(".").reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], limits) as number;
}
