import { readFileSync } from "node:fs";
import { join } from "node:path";
import { factsJson } from "../src/render/facts-json.ts";
import { report } from "./fixtures/newsroom.ts";

const json = factsJson(report(readFileSync(join(__dirname, "../seeds/kazakhstan-2022.txt")), "kazakhstan-2022"));
const casualties = json.facts.filter((fact) => fact.type === "casualty");
const starts = (sources: readonly { text: string }[]) =>
  sources.map(({ text }) => text.split(" ").slice(0, 3).join(" "));

// What a careful reader marked in the article (the annotation guide's table).
describe("the seed article", () => {
  it("has its headline, outlet, time and sections", () => {
    expect(json.article).toMatchObject({
      title: "Russia-led troops sent to Kazakhstan as 'dozens' killed in unrest",
      outlet: "24 News HD",
      published: "2022-01-06T18:31",
    });
    expect(json.article.sections.map(({ heading }) => heading)).toEqual([
      null,
      "More than 1,000 wounded",
      "State of emergency",
    ]);
  });

  it("holds the seven claims that were marked, and no distractor", () => {
    const told = casualties.map((claim) => [
      claim.outcome,
      claim.count.text.toLowerCase(),
      claim.group?.role ?? null,
      claim.status,
    ]);
    expect(told).toEqual([
      ["killed", "dozens", "everyone", "stated"],
      ["injured", "more than 1,000", "everyone", "stated"],
      ["hospitalised", "nearly 400", "everyone", "stated"],
      ["in intensive care", "62", "everyone", "stated"],
      ["injured", "more than 350", "security forces", "stated"],
      ["killed", "13", "security forces", "stated"],
      ["killed", "two", "security forces", "stated"],
    ]);
  });

  it("tells the dozens once, with every sentence that says it", () => {
    const [dozens] = casualties;
    expect(dozens?.count).toMatchObject({ kind: "vague", value: null, min: null, max: null });
    expect(starts(dozens?.sources ?? [])).toEqual([
      "Russia-led troops sent",
      "A Moscow-led military",
      "In the worst",
      expect.stringMatching(/^"?Dozens of assailants$/),
    ]);
    expect(dozens?.place?.text).toBe("Almaty");
  });

  it("keeps the parts inside their whole, and never sums", () => {
    const [, injured, hospitalised, intensive, officers, killed, beheaded] = casualties;
    expect([hospitalised?.partOf, intensive?.partOf]).toEqual([injured?.id, injured?.id]);
    expect(beheaded).toMatchObject({ partOf: killed?.id, manner: "beheaded" });
    expect(injured?.count).toMatchObject({ kind: "more_than", value: 1000, min: 1001, max: null });
    expect(officers).toMatchObject({
      group: { text: "security officers" },
      asOf: { text: "As of midday Thursday", from: "2022-01-06T12:00", to: "2022-01-06T12:00" },
      attribution: { speaker: "officials" },
    });
  });

  it("names four people with their roles, and nobody else", () => {
    const people = json.facts.filter((fact) => fact.type === "person");
    expect(people.map(({ name, roles }) => [name, roles.map(({ text }) => text)])).toEqual([
      ["Kassym-Jomart Tokayev", ["President"]],
      ["Nikol Pashinyan", ["current chairman", "Armenian Prime Minister"]],
      ["Saltanat Azirbek", ["police spokesman"]],
      ["Nursultan Nazarbayev", expect.arrayContaining(["founding president"])],
    ]);
  });

  it("gives each quotation to whoever said it", () => {
    const quotations = json.facts.filter((fact) => fact.type === "quotation");
    const spoken = quotations.map(({ speaker, text }) => [speaker, text.split(" ").slice(0, 2).join(" ")]);
    expect(spoken).toEqual([
      ["Kassym-Jomart Tokayev", "terrorist groups"],
      ["Kassym-Jomart Tokayev", "received extensive"],
      ["the CSTO", "Peacekeeping forces..."],
      ["Nikol Pashinyan", "outside interference"],
      ["Saltanat Azirbek", "Extremist forces"],
      ["Kassym-Jomart Tokayev", "terrorists"],
      [expect.stringMatching(/protesters/), "Old Man"],
      [expect.stringMatching(/EU/), "restraint"],
      ["Washington", "express themselves"],
    ]);
  });

  it("gives offsets whose slices are the words", () => {
    const { article } = report(readFileSync(join(__dirname, "../seeds/kazakhstan-2022.txt")), "kazakhstan-2022");
    const spans = JSON.stringify(json).matchAll(/\{"start":(\d+),"end":(\d+),"text":("(?:[^"\\]|\\.)*")\}/g);
    let seen = 0;
    for (const [, start, end, text] of spans) {
      expect(article.text.slice(Number(start), Number(end))).toBe(JSON.parse(text as string));
      seen += 1;
    }
    expect(seen).toBeGreaterThan(40);
  });
});
