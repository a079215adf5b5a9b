import type { Answer } from "../../../src/domain/answer.ts";
import { own } from "../../../src/domain/line.ts";
import { LONGEST_LINE, meaningOf } from "../../../src/platforms/terminal/meaning.ts";

const none: Answer = { title: [], parts: [], evidence: [], actions: [] };
const two: Answer = {
  ...none,
  actions: ["a", "b"].map((name) => ({ label: [own(name)], question: { command: "who", options: { name } } })),
};

describe("meaningOf", () => {
  it("asks what is typed, without what can't be seen", () => {
    expect(meaningOf("  /who\tana \u001b[A\u0000", null)).toEqual({ kind: "ask", question: "/who ana [A" });
    expect(meaningOf("what happened?", two)).toEqual({ kind: "ask", question: "what happened?" });
  });

  it.each(["", "   ", "# a note", "\u0007"])("makes nothing of %j", (typed) => {
    expect(meaningOf(typed, two)).toEqual({ kind: "nothing" });
  });

  it("leaves and clears by any of the words for it", () => {
    for (const typed of ["exit", "quit", "/quit", "/EXIT "]) expect(meaningOf(typed, two)).toEqual({ kind: "leave" });
    for (const typed of ["clear", "/clear"]) expect(meaningOf(typed, two)).toEqual({ kind: "clear" });
    expect(meaningOf("/quit now", two)).toEqual({ kind: "ask", question: "/quit now" });
  });

  it("takes a number for a choice where there is one, and for a source where there is none", () => {
    expect(meaningOf("2", two)).toEqual({ kind: "ask", question: { command: "who", options: { name: "b" } } });
    expect(meaningOf("2", none)).toEqual({ kind: "ask", question: "/source 2" });
    expect(meaningOf("2", null)).toEqual({ kind: "ask", question: "/source 2" });
    expect(meaningOf("[2]", two)).toEqual({ kind: "ask", question: "/source 2" });
  });

  it("never takes a number that is no choice for something else", () => {
    for (const typed of ["0", "3", "2022"]) expect(meaningOf(typed, two)).toMatchObject({ kind: "say" });
    expect(meaningOf("20222", two)).toEqual({ kind: "ask", question: "20222" });
  });

  it("refuses a line that is too long, however much of it is space", () => {
    expect(meaningOf("x".repeat(LONGEST_LINE), null)).toMatchObject({ kind: "ask" });
    expect(meaningOf("x".repeat(LONGEST_LINE + 1), null)).toMatchObject({ kind: "say" });
    expect(meaningOf(" ".repeat(LONGEST_LINE + 1), null)).toMatchObject({ kind: "say" });
  });
});
