import type { Report } from "../../src/domain/newsroom.ts";
import { quote } from "../../src/domain/span.ts";
import { changesOf, isNothing } from "../../src/story/changes.ts";
import { differences } from "../../src/story/differences.ts";
import type { Stated } from "../../src/story/stated.ts";
import { reportOf } from "../fixtures/versions.ts";

function told(id: string, day: number, text: string, version = 1): Report {
  const published = `2026-03-0${day}T18:00`;
  return reportOf({ id, title: "Dam above Ardin gives way", outlet: `Paper ${id}`, published, text, version });
}

const rose = (count: number) => `The death toll in Ardin rose to ${count}, the Interior Ministry said.`;
const words = ({ report, claim }: Stated) => quote(report.article, claim.count.at);

describe("what a new report changes in a story", () => {
  const first = told("a", 2, rose(13));

  it("is a revision where the same voice gives another figure of the same", () => {
    const changes = changesOf([first], [told("b", 3, rose(18)), first]);
    expect(changes.revised.map(({ was, now }) => [words(was), words(now)])).toEqual([["13", "18"]]);
    expect(changes).toMatchObject({ added: [], corrections: [], renewed: [] });
  });

  it("is a new figure where another voice gives it, and none where it is the same again", () => {
    const hospital = told("b", 3, "The death toll in Ardin rose to 11, the hospital said.");
    expect(changesOf([first], [hospital, first]).added.map(words)).toEqual(["11"]);
    const copy = changesOf([first], [told("b", 3, rose(13)), first]);
    expect(copy).toMatchObject({ revised: [], added: [], renewed: [], people: [] });
    expect(copy.reports.map(({ article }) => article.id)).toEqual(["b"]);
  });

  it("is a new date where the same voice says the same of a later day", () => {
    const asOf = (day: number) => `As of March ${day} the toll in Ardin stood at 13 dead, the Interior Ministry said.`;
    const before = told("a", 2, asOf(2));
    expect(changesOf([before], [told("b", 3, asOf(3)), before]).renewed.map(words)).toEqual(["13"]);
    expect(changesOf([before], [told("b", 3, asOf(2)), before]).renewed).toEqual([]);
  });

  it("is nothing where nothing came", () => {
    expect(isNothing(changesOf([first], [first]))).toBe(true);
    expect(isNothing(changesOf([first], [told("b", 3, "Rain fell."), first]))).toBe(false);
  });
});

describe("two versions of a report", () => {
  const at = (place: string, count: number) => `In ${place} ${count} people were killed, the Interior Ministry said.`;
  const pairs = (before: Report, after: Report) =>
    differences(before, after).corrected.map(({ was, now }) => [words(was), now && words(now)]);

  it("correct a figure whose place is worded anew, and only reword one that stays", () => {
    expect(pairs(told("a", 2, at("Ardin", 13)), told("a", 2, at("the town of Ardin", 18), 2))).toEqual([["13", "18"]]);
    const same = differences(told("a", 2, at("Ardin", 13)), told("a", 2, at("the town of Ardin", 13), 2));
    expect(same).toMatchObject({ corrected: [], added: [] });
    expect(same.kept).toHaveLength(1);
  });

  it("pair no figures of which it is not clear which became which", () => {
    const before = told("a", 2, `${at("Ardin", 13)} ${at("Marnhill", 5)}`);
    const after = told("a", 2, `${at("Vale", 14)} ${at("Orsk", 6)}`, 2);
    expect(pairs(before, after)).toEqual([
      ["13", null],
      ["5", null],
    ]);
  });

  it("neither withdraw nor add what stands in both, should it be read in one of them only", () => {
    const before = told("a", 2, at("Ardin", 13));
    const after = told("a", 2, `${at("Ardin", 13)}\n\nRain fell.`, 2);
    expect(differences(before, { ...after, facts: [] }).corrected).toEqual([]);
    expect(differences({ ...before, facts: [] }, after).added).toEqual([]);
  });
});
