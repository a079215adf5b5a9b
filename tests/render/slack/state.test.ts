import * as fc from "fast-check";
import { questionOf } from "../../../src/render/pressed.ts";
import { askingState, carrierOf, menuStateOf, pressedOf, stateOf } from "../../../src/render/slack/state.ts";

const typed = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 200 }),
    fc.constantFrom('/who name:"a & <b> 100%"', "who is\ntokayev?"),
  )
  .filter((text) => text.trim() !== "");
const ANY = { action_id: "dateline.page.2" };

describe("a control on Slack", () => {
  it("brings back what was asked, whatever its characters, with nothing in it that Slack might escape", () => {
    fc.assert(
      fc.property(typed, fc.integer({ min: 1, max: 9999 }), (asked, page) => {
        const carrier = carrierOf(asked, "1a2b3c4");
        if (!carrier) return;
        for (const kind of ["page", "share"] as const) {
          const value = stateOf(kind, page, carrier);
          expect(value).not.toMatch(/[&<>\p{Cc}]/u);
          expect(value.length).toBeLessThanOrEqual(2000);
          expect(pressedOf({ ...ANY, value })).toEqual({ kind, asked, page, evidence: "1a2b3c4" });
        }
      }),
    );
  });

  it("carries any question of 398 characters, and no longer one", () => {
    expect(carrierOf("a".repeat(398), "x")).not.toBeNull();
    for (const asked of ["a".repeat(399), "&".repeat(133), '"'.repeat(200), " ", "\ud83d"]) {
      expect(carrierOf(asked, "x")).toBeNull();
      expect(askingState(asked)).toBeNull();
    }
  });

  it("opens one source, or all of them", () => {
    const carrier = carrierOf("/casualties killed", "x") ?? { asked: "", evidence: "" };
    const block_id = menuStateOf(2, carrier) ?? "";
    const one = pressedOf({ action_id: "dateline.source.one", block_id, selected_option: { value: "2" } });
    const all = pressedOf({ action_id: "dateline.source.all", block_id: "b1", value: stateOf("source", 0, carrier) });
    expect(one && questionOf(one)).toEqual({ command: "source", options: { number: 2, of: "/casualties killed" } });
    expect(all && questionOf(all)).toEqual({ command: "source", options: { of: "/casualties killed" } });
  });

  it("has a menu of its own on each page, as long as the question has room in its name", () => {
    const carrier = carrierOf("/summary", "x") ?? { asked: "", evidence: "" };
    expect(menuStateOf(1, carrier)).not.toBe(menuStateOf(2, carrier));
    expect(menuStateOf(9999, { asked: "a".repeat(245), evidence: "x" })).toHaveLength(255);
    expect(menuStateOf(9999, { asked: "a".repeat(246), evidence: "x" })).toBeNull();
  });

  it("stands for the same question in every version that writes s1", () => {
    expect(pressedOf({ ...ANY, value: "s1p2|1a2b3c4|/casualties killed" })).toEqual({
      kind: "page",
      asked: "/casualties killed",
      page: 2,
      evidence: "1a2b3c4",
    });
    expect(pressedOf({ action_id: "dateline.ask.0", value: "s1a0||/who 100%25" })).toEqual({
      kind: "ask",
      asked: "/who 100%",
    });
  });

  it.each([
    ["another version", "s2p2|x|/summary"],
    ["a page that is none", "s1p0|x|/summary"],
    ["a page past all counting", "s1p10000|x|/summary"],
    ["a page of no answer", "s1p2||/summary"],
    ["no question", "s1p2|x|"],
    ["a question that is not encoded as ours are", "s1p2|x|/summary %zz"],
    ["evidence that is none", "s1p2|X!|/summary"],
    ["evidence where none belongs", "s1a0|x|/summary"],
    ["another kind", "s1z2|x|/summary"],
    ["something before it", "xs1p2|x|/summary"],
    ["a length that Slack does not take", `s1p2|x|${"a".repeat(2000)}`],
    ["nothing", ""],
  ])("is not taken with %s", (_, value) => {
    expect(pressedOf({ ...ANY, value })).toBeNull();
    expect(pressedOf({ ...ANY, block_id: value, selected_option: { value: "1" } })).toBeNull();
  });

  it.each(["0", "-1", "1.5", "10000", "1e3", " 1", "x", ""])("is not taken with %j chosen", (value) => {
    expect(pressedOf({ ...ANY, block_id: "s1s1|x|/summary", selected_option: { value } })).toBeNull();
  });

  it("is not taken where it is another app's or none of ours", () => {
    for (const action_id of ["page.2", "dateline.link", "xdateline.page", "dateline.pages"])
      expect(pressedOf({ action_id, value: "s1p2|x|/summary" })).toBeNull();
    expect(pressedOf(ANY)).toBeNull();
    expect(pressedOf({ ...ANY, block_id: "s1p2|x|/summary", selected_option: { value: "1" } })).toBeNull();
  });

  it("never throws, whatever comes back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (a, b) => {
        for (const value of [a, `s1p2|x|${b}`, `s1s0|x|${b}`, `s1a0||${b}`]) {
          const pressed = pressedOf({ ...ANY, value });
          if (pressed) expect(pressed.asked).not.toBe("");
          pressedOf({ ...ANY, block_id: value, selected_option: { value: a } });
        }
      }),
    );
  });
});
