import * as fc from "fast-check";
import type { Answer } from "../../src/domain/answer.ts";
import { answerView } from "../../src/render/slack/form.ts";
import { renderSlack, type SlackMessage } from "../../src/render/slack.ts";
import { problemsOf } from "../loopback/slack/block-rules.ts";
import { NAMES, opened, readBlocks, readMrkdwn, readPages, turned } from "../render/slack/read-message.ts";
import { anyAnswer } from "./answers.ts";
import { forAnyAnswer, rendererContract } from "./renderer.ts";
import { sameWordsContract } from "./same-words.ts";

const QUESTION = { command: "casualties", options: { outcome: "killed" } };

rendererContract("The Slack renderer", (answer) => turned(answer, QUESTION), readPages);

sameWordsContract("Any answer", forAnyAnswer);

describe("Slack", () => {
  const asked = fc.oneof(fc.constant(QUESTION), fc.string({ unit: "grapheme", maxLength: 500 }));
  const everyPage = (check: (message: SlackMessage, answer: Answer) => void) =>
    fc.assert(
      fc.property(anyAnswer(), asked, (answer, question) => {
        for (const page of turned(answer, question)) check(page, answer);
      }),
    );

  it("takes every message, and every answer in a modal", () => {
    everyPage((message) => {
      expect(problemsOf(message)).toEqual([]);
      expect(problemsOf(answerView(message))).toEqual([]);
      expect(JSON.stringify(message.blocks).length).toBeLessThanOrEqual(12_000);
      // One more may be put before them.
      expect(message.blocks.length).toBeLessThan(50);
    });
  });

  it("unfurls nothing", () => {
    everyPage((message) => expect(message).toMatchObject({ unfurl_links: false, unfurl_media: false }));
  });

  it("has for every message a text that pings, links and formats nothing", () => {
    everyPage(({ text }) => {
      expect(text.trim()).not.toBe("");
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(readMrkdwn(text)).toMatchObject({ links: [], pings: [], formats: [] });
      expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202a-\u202e\u2066-\u2069]|\p{Cs}|[<>]|&(?!amp;|lt;|gt;)/u);
    });
  });

  it("reads out what a message shows, or says that it does not", () => {
    // Not the characters that `text` has others for.
    const letters = (words: string) => words.replaceAll(/[^\p{L}\p{N}]|[ˍˋ]/gu, "");
    everyPage(({ text, blocks }) => {
      const body = blocks.filter(({ type }) => type === "header" || type === "rich_text");
      const spelledOut = /"type":"(?:link|channel)"/.test(JSON.stringify(body));
      if (spelledOut || body.length === 0 || text.includes("more in the message itself")) return;
      const read = letters(readMrkdwn(text).text);
      const shown = letters(readBlocks(body).text);
      expect(read.slice(0, shown.length)).toBe(shown);
    });
  });

  it("opens every reference from the page that it stands on, and every source from the whole", () => {
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        const pages = turned(answer, QUESTION);
        for (const page of pages) {
          const marks = [...readBlocks(page.blocks).text.matchAll(/ (?:\[\d+\])+$/gm)].flatMap(
            ([mark]) => mark.match(/\d+/g) ?? [],
          );
          for (const ref of answer.evidence.filter((each) => marks.includes(String(each.ref))))
            expect(opened(page).one).toContain(ref.ref);
        }
        const all = answer.evidence.map(({ ref }) => ref);
        expect(new Set(pages.flatMap((page) => opened(page).one))).toEqual(new Set(all));
        expect(opened(renderSlack(answer, QUESTION, { names: NAMES, seenBy: "channel" })).all).toBe(all.length > 0);
      }),
    );
  });
});
