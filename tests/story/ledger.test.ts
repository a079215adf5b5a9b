import * as fc from "fast-check";
import { quote } from "../../src/domain/span.ts";
import { type LedgerLine, ledgerOf } from "../../src/story/ledger.ts";
import type { Stated } from "../../src/story/stated.ts";
import { reports } from "../fixtures/newsroom.ts";
import { reportOf } from "../fixtures/versions.ts";

const MINISTRY = "the Interior Ministry said";

function told(id: string, day: number, text: string, about: { outlet?: string; version?: number } = {}) {
  const published = `2026-03-0${day}T18:00`;
  return reportOf({ id, title: "Dam above Ardin gives way", outlet: "Vale Courier", ...about, published, text });
}

const words = ({ report, claim }: Stated) => quote(report.article, claim.count.at);

/** “13 < 8”: what stands, then what it took the place of. */
function drawn({ standing, superseded, disputed, inside }: LedgerLine): string {
  const outcome = standing[0]?.claim.outcome;
  const before = superseded.length > 0 ? ` < ${superseded.map(words).join(", ")}` : "";
  return `${inside === null ? "" : "of these "}${outcome}: ${standing.map(words).join(" | ")}${before}${disputed ? " disputed" : ""}`;
}

const linesOf = (...held: Parameters<typeof ledgerOf>[0]) => ledgerOf(held).lines.map(drawn);

describe("the ledger of a story", () => {
  it("puts a later figure of the same voice before what it said earlier, whichever report is read first", () => {
    const first = told("a", 2, `The death toll in Ardin rose to 13, ${MINISTRY}.`);
    const second = told("b", 3, `The death toll in Ardin rose to 18, ${MINISTRY}.`, { outlet: "Radio Vale" });
    expect(linesOf(first, second)).toEqual(["killed: 18 < 13"]);
    expect(linesOf(second, first)).toEqual(["killed: 18 < 13"]);
  });

  it("sets the figures of two voices side by side, and calls them disputed where both can't be right", () => {
    const ministry = told("a", 3, `The death toll in Ardin rose to 18, ${MINISTRY}.`);
    const hospital = told("b", 3, "The death toll in Ardin rose to 11, the hospital said.");
    expect(linesOf(ministry, hospital)).toEqual(["killed: 18 | 11 disputed"]);
    const hedged = told("b", 3, "The death toll in Ardin rose to more than 11, the hospital said.");
    expect(linesOf(ministry, hedged)).toEqual(["killed: 18 | more than 11"]);
  });

  it("calls a toll that grew from one day to the next not disputed, and one that shrank disputed", () => {
    const ministry = (day: number, count: number) =>
      told("a", day, `The death toll in Ardin rose to ${count}, ${MINISTRY}.`);
    const hospital = told("b", 3, "The death toll in Ardin rose to 11, the hospital said.");
    expect(linesOf(ministry(2, 9), hospital)).toEqual(["killed: 11 | 9"]);
    expect(linesOf(ministry(2, 14), hospital)).toEqual(["killed: 11 | 14 disputed"]);
  });

  it("counts agency copy in two papers once", () => {
    const text = `The death toll in Ardin rose to 13, ${MINISTRY}.`;
    const { lines } = ledgerOf([told("a", 2, text), told("b", 2, text, { outlet: "Radio Vale" })]);
    expect(lines.map(drawn)).toEqual(["killed: 13"]);
    expect(lines[0]?.standing[0]?.also).toHaveLength(1);
  });

  it("joins nothing of another outcome, group, place, scope or day", () => {
    const lines = linesOf(
      told("a", 2, `The death toll in Ardin rose to 13, ${MINISTRY}.`),
      told("b", 3, `The death toll in Marnhill rose to 18, ${MINISTRY}.`),
      told("c", 3, `In Ardin 40 people were injured, ${MINISTRY}.`),
      told("d", 3, `In Ardin 14 police officers were injured, ${MINISTRY}.`),
      told("e", 3, `In Ardin 5 people were killed on Monday, ${MINISTRY}.`),
      told("f", 4, `In Ardin 6 people were killed on Tuesday, ${MINISTRY}.`),
    );
    expect(lines).toHaveLength(6);
    expect(lines.join()).not.toMatch(/[<|]/);
  });

  it("joins no two figures that one report gives at once: they are of two things", () => {
    const text = `On Green Street 94 people were injured. On Mill Street 34 people were injured. Police said 3 people were injured. The hospital said 5 people were injured.`;
    expect(linesOf(told("a", 2, text)).join()).not.toMatch(/[<|]|disputed/);
  });

  it("takes no figure for a later one of a report that gives two at once, nor one man's death for a toll", () => {
    const two = told(
      "a",
      2,
      "In Ardin 94 people were injured, police said. In Ardin 34 people were injured, police said.",
    );
    expect(linesOf(two, told("b", 3, "In Ardin 40 people were injured, police said."))).toEqual([
      "injured: 94",
      "injured: 34",
      "injured: 40",
    ]);
    const toll = told("a", 2, "In Ardin 69 people were killed, police said.");
    expect(linesOf(toll, told("b", 3, "In Ardin a man was killed, police said."))).toHaveLength(2);
  });

  it("takes the later report's figure where both speak of the same day", () => {
    const onMonday = (count: number) => `On Monday ${count} people were killed in Ardin, ${MINISTRY}.`;
    expect(linesOf(told("a", 2, onMonday(13)), told("b", 3, onMonday(18)))).toEqual(["killed: 18 < 13"]);
  });

  it("puts what is denied behind what is said, as disputed", () => {
    const said = told("a", 2, "In Ardin 50 people were killed, villagers said.");
    const denied = told("b", 3, "The army denied that 50 people were killed in Ardin.");
    const [line] = ledgerOf([denied, said]).lines;
    expect(line).toMatchObject({ disputed: true });
    expect(line?.standing.map(({ claim }) => claim.status)).toEqual(["stated", "denied"]);
  });

  it("keeps what stands inside a figure inside it", () => {
    const text = "In Ardin 13 police officers were killed, including two who were beheaded, officials said.";
    expect(linesOf(told("a", 2, text))).toEqual(["killed: 13", "of these killed: two"]);
  });

  it("keeps figures of other events, and of what only could be, apart", () => {
    const { lines, apart } = ledgerOf([
      told(
        "a",
        2,
        `In Ardin 13 people were killed, ${MINISTRY}. In 2011 at least 14 people were killed in a flood. The flood could kill hundreds of people, he warned.`,
      ),
    ]);
    expect(lines.map(drawn)).toEqual(["killed: 13"]);
    expect(apart.map(words).sort()).toEqual(["at least 14", "hundreds"]);
  });

  it("says of a new version what it corrected and what it withdrew, and keeps both", () => {
    const before = told("a", 2, `In Ardin 13 people were killed, ${MINISTRY}. Two children were missing, police said.`);
    const after = told("a", 2, `In Ardin 18 people were killed, ${MINISTRY}.`, { version: 2 });
    const { lines, corrections } = ledgerOf([after, before]);
    expect(lines.map(drawn)).toEqual(["killed: 18"]);
    expect(corrections.map(({ was, now }) => [words(was), now && words(now)])).toEqual([
      ["13", "18"],
      ["Two", null],
    ]);
  });

  it("takes no figure for corrected that only stands elsewhere, or reads otherwise, in the new version", () => {
    const sentences = [`In Ardin 13 people were killed, ${MINISTRY}.`, "Two children were missing, police said."];
    const before = told("a", 2, sentences.join(" "));
    const after = told("a", 2, `Rain fell in Marnhill on Monday. ${sentences.toReversed().join("\n\n")}`, {
      version: 2,
    });
    expect(ledgerOf([before, after]).corrections).toEqual([]);
  });

  it("gives every figure of every article once, and none that no article gives", () => {
    const held = reports();
    fc.assert(
      fc.property(fc.subarray(held), (some) => {
        const ledger = ledgerOf(some);
        const figures = ledger.lines.flatMap(({ standing, superseded }) => [...standing, ...superseded]);
        const given = [...figures, ...figures.flatMap(({ also }) => also), ...ledger.apart].map(({ claim }) => claim);
        const claims = some.flatMap(({ facts }) => facts.filter(({ type }) => type === "casualty"));
        expect(new Set(given)).toEqual(new Set(claims));
        expect(given).toHaveLength(claims.length);
      }),
      { numRuns: 30 },
    );
  });
});
