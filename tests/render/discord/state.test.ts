import * as fc from "fast-check";
import { typed } from "../../../src/domain/question.ts";
import { askingId, carrierOf, readCustomId } from "../../../src/render/discord/state.ts";
import { fingerprint, questionOf } from "../../../src/render/pressed.ts";
import { anyAnswer } from "../../contract/answers.ts";

const question = fc.record({
  command: fc.constantFrom("who", "summary", "casualties", "source"),
  options: fc.dictionary(fc.constantFrom("name", "article", "of"), fc.string({ unit: "grapheme", maxLength: 200 }), {
    maxKeys: 2,
  }),
});

describe("a control", () => {
  it("brings back what was asked, however long the question is", () => {
    fc.assert(
      fc.property(question, fc.integer({ min: 1, max: 9999 }), (of, page) => {
        const asked = typed(of);
        const carrier = carrierOf(asked, "1a2b3c4");
        if (carrier === null) return;
        const footer = carrier.footer === null ? null : `Page 1 of 2\n${carrier.footer}`;
        const id = carrier.customId("page", page) ?? "";
        expect(id.length).toBeLessThanOrEqual(100);
        expect(readCustomId(id, { footer })).toEqual({ kind: "page", asked, page, evidence: "1a2b3c4" });
      }),
    );
  });

  it("carries any question that has no unseen characters, up to 1,400 characters", () => {
    const long = `/who name:"${"a b".repeat(460)}"`;
    expect(carrierOf(long, "x")?.footer).toBe(long);
    expect(carrierOf(`/who name:"${"a b".repeat(470)}"`, "x")).toBeNull();
    expect(carrierOf(`/who name:"a\u202eb ${"c".repeat(100)}"`, "x")).toBeNull();
  });

  it("opens one source, or all of them", () => {
    const id = carrierOf("/casualties killed", "x")?.customId("source", 1) ?? "";
    const one = readCustomId(id, { value: "2" });
    const all = readCustomId(id);
    expect(one && questionOf(one)).toEqual({ command: "source", options: { number: 2, of: "/casualties killed" } });
    expect(all && questionOf(all)).toEqual({ command: "source", options: { of: "/casualties killed" } });
  });

  it("asks another question where that is short enough", () => {
    const id = askingId(3, "/who tokayev") ?? "";
    expect(readCustomId(id)).toEqual({ kind: "ask", asked: "/who tokayev" });
    expect(askingId(3, `/who ${"a".repeat(100)}`)).toBeNull();
  });

  it("stands for the same question in every version that writes d1", () => {
    expect(readCustomId("d1p2|1a2b3c4|/casualties killed")).toEqual({
      kind: "page",
      asked: "/casualties killed",
      page: 2,
      evidence: "1a2b3c4",
    });
    const written = carrierOf(`/who ${"a".repeat(100)}`, "1a2b3c4")?.customId("page", 2);
    expect(written).toBe("d1p2|1a2b3c4|~l9pb36");
  });

  it.each([
    ["another version", "d2p2|x|/summary"],
    ["a page that is none", "d1p0|x|/summary"],
    ["a page past all counting", "d1p10000|x|/summary"],
    ["a page of no answer", "d1p2||/summary"],
    ["no question", "d1p2|x|"],
    ["a question that is no command", "d1p2|x|summary"],
    ["an upper-case command", "d1p2|x|/Summary"],
    ["evidence that is none", "d1p2|X!|/summary"],
    ["another kind", "d1z2|x|/summary"],
    ["something before it", "xd1p2|x|/summary"],
    ["a length that Discord does not take", `d1p2|x|/summary ${"a".repeat(90)}`],
    ["a question that its message does not show", "d1p2|x|~abc"],
    ["nothing", ""],
  ])("is not taken with %s", (_, id) => {
    expect(readCustomId(id)).toBeNull();
    expect(readCustomId(id, { value: "1", footer: "Page 1 of 2\n/casualties" })).toBeNull();
  });

  it.each(["0", "-1", "1.5", "10000", "1e3", " 1", "x", ""])("is not taken with %j chosen", (value) => {
    expect(readCustomId("d1s1|x|/summary", { value })).toBeNull();
  });

  it("never throws, and never asks what does not start as a command", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (id, rest) => {
        for (const each of [id, `d1p2|x|${rest}`, `d1s0|x|~${rest}`, `d1a0||${rest}`]) {
          const pressed = readCustomId(each, { value: rest, footer: id });
          if (pressed) expect(pressed.asked).toMatch(/^\//);
        }
      }),
    );
  });
});

describe("the fingerprint", () => {
  it("is the same for the same evidence and another one for another version", () => {
    fc.assert(
      fc.property(anyAnswer(), (answer) => {
        const revised = {
          ...answer,
          evidence: answer.evidence.map((each) => ({ ...each, span: { ...each.span, version: 2 } })),
        };
        expect(fingerprint(structuredClone(answer))).toBe(fingerprint(answer));
        expect(fingerprint({ ...answer, title: [], actions: [] })).toBe(fingerprint(answer));
        if (answer.evidence.length > 0) expect(fingerprint(revised)).not.toBe(fingerprint(answer));
      }),
    );
  });
});
