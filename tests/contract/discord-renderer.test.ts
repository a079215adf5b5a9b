import * as fc from "fast-check";
import type { Answer } from "../../src/domain/answer.ts";
import { type DiscordMessage, renderDiscord } from "../../src/render/discord.ts";
import { messageErrors } from "../loopback/discord/message-rules.ts";
import { schemaErrors } from "../loopback/discord/schema.ts";
import { readMarkdown } from "../render/discord/read-markdown.ts";
import { opened, readPages, turned } from "../render/discord/read-message.ts";
import { anyAnswer } from "./answers.ts";
import { rendererContract } from "./renderer.ts";

const QUESTION = { command: "casualties", options: { outcome: "killed" } };
// What the clients show of one text before they silently drop the rest.
const MOST_ELEMENTS_SHOWN = 199;

rendererContract("The Discord renderer", (answer) => turned(answer, QUESTION), readPages);

describe("Discord", () => {
  const everyPage = (check: (message: DiscordMessage, answer: Answer) => void) =>
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        for (const page of turned(answer, QUESTION)) check(page, answer);
      }),
    );

  it("takes every message", () => {
    everyPage((message) => {
      expect(schemaErrors("message", message)).toEqual({});
      expect(schemaErrors("followUp", message)).toEqual({});
      expect(schemaErrors("edit", message)).toEqual({});
      expect(messageErrors(message)).toEqual({});
    });
  });

  it("notifies nobody, and unfurls nothing, since there is no content", () => {
    everyPage((message) => {
      expect(message.allowed_mentions).toEqual({ parse: [] });
      expect(message).not.toHaveProperty("content");
    });
  });

  it("shows the whole of every message", () => {
    everyPage(({ embeds }) => {
      for (const { title = "", description = "" } of embeds)
        for (const text of [title, description])
          expect(readMarkdown(text).elements.length).toBeLessThanOrEqual(MOST_ELEMENTS_SHOWN);
    });
  });

  it("opens every reference from the page that it stands on, and every source from the whole", () => {
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        const pages = turned(answer, QUESTION);
        for (const page of pages) {
          const read = readMarkdown(page.embeds[0]?.description ?? "").text;
          const marks = [...read.matchAll(/ (?:\[\d+\])+$/gm)].flatMap(([mark]) => mark.match(/\d+/g) ?? []);
          for (const ref of answer.evidence.filter((each) => marks.includes(String(each.ref))))
            expect(opened(page).one).toContain(ref.ref);
        }
        const all = answer.evidence.map(({ ref }) => ref);
        expect(new Set(pages.flatMap((page) => opened(page).one))).toEqual(new Set(all));
        expect(opened(renderDiscord(answer, QUESTION)).all).toBe(all.length > 0);
      }),
    );
  });
});
