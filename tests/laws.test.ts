import type { Answer } from "../src/domain/answer.ts";
import type { Report } from "../src/domain/newsroom.ts";
import { plainText } from "../src/render/plain-text.ts";
import { renderTerminal } from "../src/render/terminal.ts";
import { faultsOf } from "./contract/laws.ts";
import { rendererContract } from "./contract/renderer.ts";
import { sameWordsContract } from "./contract/same-words.ts";
import { HOSTILE } from "./fixtures/hostile.ts";
import { ACTOR, deskOf, questionsOf, report, reports } from "./fixtures/newsroom.ts";
import { problemsOf } from "./loopback/slack/block-rules.ts";
import { readPages, turned } from "./render/discord/read-message.ts";
import * as slack from "./render/slack/read-message.ts";

const HELD = [...reports(), report(HOSTILE, "hostile")];
const ANSWERS: Answer[] = [];

beforeAll(async () => {
  for (const each of HELD) {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) ANSWERS.push(await desk.ask(asked, ACTOR));
  }
});

describe("no number and no name without its sentence", () => {
  it.each(HELD.map((each) => [each.article.id, each] as const))("in any answer about %s", async (_, each) => {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) {
      const answer = await desk.ask(asked, ACTOR);
      expect({ asked, faults: faultsOf(answer, [each.article], asked) }).toEqual({ asked, faults: [] });
    }
  });

  it("is tried on facts of every kind, in an article that would do harm as well", () => {
    const kinds = (held: readonly Report[]) => new Set(held.flatMap(({ facts }) => facts.map(({ type }) => type)));
    expect(kinds(HELD.slice(-1))).toEqual(new Set(["casualty", "person", "quotation"]));
    expect(ANSWERS.length).toBeGreaterThan(500);
  });
});

const everyAnswer = (check: (answer: Answer) => void) => ANSWERS.forEach(check);
const whole = { links: [], pings: [], channels: [], leftOut: { parts: 0, sources: 0 } };

rendererContract(
  "Plain text of every article",
  (answer) => plainText(answer, (name) => name),
  (text) => ({ text, ...whole }),
  everyAnswer,
);
rendererContract(
  "The terminal, for every article,",
  (answer) => renderTerminal(answer, { width: 80, colour: false, links: false, numbered: true }),
  (text) => ({ text, ...whole }),
  everyAnswer,
);
rendererContract(
  "Discord, for every article,",
  (answer) => turned(answer, { command: "summary", options: {} }),
  readPages,
  everyAnswer,
);
rendererContract(
  "Slack, for every article,",
  (answer) => slack.turned(answer, { command: "summary", options: {} }),
  slack.readPages,
  everyAnswer,
);
sameWordsContract("Every answer about every article", everyAnswer);
it("Slack takes every answer about every article", () =>
  everyAnswer((answer) => {
    const pages = slack.turned(answer, { command: "summary", options: {} });
    expect(pages.flatMap((page) => problemsOf(page))).toEqual([]);
  }));
