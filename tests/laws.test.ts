import type { Answer } from "../src/domain/answer.ts";
import type { Report } from "../src/domain/newsroom.ts";
import { plainText } from "../src/render/plain-text.ts";
import { renderTerminal } from "../src/render/terminal.ts";
import { digestOf } from "../src/story/digest.ts";
import { faultsOf } from "./contract/laws.ts";
import { rendererContract } from "./contract/renderer.ts";
import { sameWordsContract } from "./contract/same-words.ts";
import { HOSTILE } from "./fixtures/hostile.ts";
import { ACTOR, deskOf, questionsOf, report, reports } from "./fixtures/newsroom.ts";
import { SmallDigests } from "./fixtures/small-digests.ts";
import { archiveOf, edited } from "./fixtures/versions.ts";
import { problemsOf } from "./loopback/slack/block-rules.ts";
import { readPages, turned } from "./render/discord/read-message.ts";
import * as slack from "./render/slack/read-message.ts";

const HELD = [...reports(), report(HOSTILE, "hostile")];
const ANSWERS: Answer[] = [];
const DIGESTS: Awaited<ReturnType<typeof digestsOf>>[] = [];

const ABOUT_DIGESTS = [
  "/digest list",
  "/digest add *every* <!channel> day about:@everyone zone:Europe/London quiet:22-7 role:5",
  "/digest add weekly channel:99",
  "/digest edit d1 heartbeat:yes changes:yes",
  "/digest pause d1",
  "/digest list",
  "/digest history d1",
  "/digest resume d1",
  "/digest skip d1",
  "/digest now d1",
  "/digest pause",
  "/digest remove d1",
];

/** The digests of a channel that has had one, before and after its articles were edited; with every version that they may rest on. */
async function digestsOf(held: readonly Report[]) {
  const versions = [...held, ...held.map(edited)];
  const wanted = { now: new Date("2026-01-01T00:00:00Z"), zone: "Asia/Almaty" };
  const digests: Answer[] = [];
  for (const detail of ["brief", "full"] as const) {
    const order = { detail, about: null };
    const first = await digestOf({ ...wanted, order, newsroom: archiveOf(held), told: null });
    const second = await digestOf({ ...wanted, order, newsroom: archiveOf(versions), told: first.told });
    const third = await digestOf({
      ...wanted,
      order,
      newsroom: archiveOf(versions.slice(held.length)),
      told: first.told,
    });
    digests.push(first.answer, second.answer, third.answer);
  }
  return { digests, articles: versions.map(({ article }) => article) };
}

beforeAll(async () => {
  for (const each of HELD) {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) ANSWERS.push(await desk.ask(asked, ACTOR));
  }
  for (const held of [...HELD.map((each) => [each]), HELD]) DIGESTS.push(await digestsOf(held));
  ANSWERS.push(...DIGESTS.flatMap(({ digests }) => digests));
  const desk = deskOf([], new SmallDigests());
  for (const asked of ABOUT_DIGESTS) ANSWERS.push(await desk.ask(asked, ACTOR));
});

describe("no number and no name without its sentence", () => {
  it.each(HELD.map((each) => [each.article.id, each] as const))("in any answer about %s", async (_, each) => {
    const desk = deskOf([each]);
    for (const asked of questionsOf(each)) {
      const answer = await desk.ask(asked, ACTOR);
      expect({ asked, faults: faultsOf(answer, [each.article], asked) }).toEqual({ asked, faults: [] });
    }
  });

  it("in any digest, of what was said before as of what is said now", () => {
    for (const { digests, articles } of DIGESTS)
      for (const answer of digests) expect(faultsOf(answer, articles, "")).toEqual([]);
    expect(DIGESTS).toHaveLength(HELD.length + 1);
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
