import * as fc from "fast-check";
import { homeView } from "../../../src/render/slack/home.ts";
import { anyAnswer } from "../../contract/answers.ts";
import { ACTOR, deskOf, reports } from "../../fixtures/newsroom.ts";
import { problemsOf } from "../../loopback/slack/block-rules.ts";
import { NAMES, pressable, readBlocks } from "./read-message.ts";

describe("the Home tab", () => {
  it("shows the stories held and what can be asked, with controls that work", async () => {
    const desk = deskOf(reports());
    const [stories, help] = await Promise.all([desk.ask("/sources", ACTOR), desk.ask("/help", ACTOR)]);
    const { blocks, ...view } = homeView({ stories, help }, NAMES);
    const shown = blocks as Parameters<typeof readBlocks>[0];
    expect(problemsOf({ ...view, blocks })).toEqual([]);
    expect(readBlocks(shown).text).toMatch(/^Articles held\n[\s\S]*\nWhat can be asked\n[\s\S]*\/newshelp/);
    expect(pressable(shown)).toContainEqual(expect.objectContaining({ kind: "page", asked: "/sources", page: 2 }));
    expect(pressable(shown).filter(({ kind }) => kind === "share")).toEqual([]);
  });

  it("is one that Slack takes, whatever the answers", () => {
    fc.assert(
      fc.property(anyAnswer(), anyAnswer(), fc.option(anyAnswer(), { nil: undefined }), (stories, help, digests) => {
        expect(problemsOf(homeView({ stories, help, ...(digests ? { digests } : {}) }, NAMES))).toEqual([]);
      }),
    );
  });

  it("has room for the longest answers", () => {
    const text = (at: number) => ({ kind: "text" as const, line: [{ kind: "own" as const, text: `${at}` }], refs: [] });
    const long = { title: [], parts: Array.from({ length: 500 }, (_, at) => text(at)), evidence: [], actions: [] };
    const view = homeView({ stories: long, help: { ...long }, digests: { ...long } }, NAMES);
    expect(problemsOf(view)).toEqual([]);
    expect(view.blocks.length).toBeGreaterThan(80);
  });
});
