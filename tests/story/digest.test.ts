import * as fc from "fast-check";
import { read } from "../../src/desk.ts";
import { readTold, type Told } from "../../src/domain/digest.ts";
import type { Report } from "../../src/domain/newsroom.ts";
import { plainText } from "../../src/render/plain-text.ts";
import { openStore } from "../../src/store/store.ts";
import { digestOf, heartbeatOf } from "../../src/story/digest.ts";
import { faultsOf } from "../contract/laws.ts";
import { archiveOf, reportOf } from "../fixtures/versions.ts";

const MINISTRY = "the Interior Ministry said";

function dam(version: number, ...sentences: string[]): Report {
  return reportOf({
    id: "dam",
    title: "Dam above Ardin gives way",
    outlet: "Vale Courier",
    published: "2026-03-02T09:00",
    text: sentences.join("\n\n"),
    version,
  });
}

type Detail = "brief" | "full";

/** The digest of one day, as it reads without its sources. */
async function day(
  of: number,
  versions: readonly Report[],
  told: Told | null | "unreadable" = null,
  { detail = "brief", about = null }: { detail?: Detail; about?: string | null } = {},
) {
  const now = new Date(`2026-03-0${of}T08:00+01:00`);
  const zone = "Europe/Paris";
  const digest = await digestOf({ newsroom: archiveOf(versions), order: { detail, about }, told, now, zone });
  expect(
    faultsOf(
      digest.answer,
      versions.map(({ article }) => article),
      about ?? "",
    ),
  ).toEqual([]);
  const [words = ""] = plainText({ ...digest.answer, actions: [] }, (name) => name).split("\n\nSources\n");
  return { ...digest, words: words.replaceAll(/\[\d+\]/g, "").replaceAll(/ +$/gm, "") };
}

const KILLED = (count: number) => `In Ardin ${count} people were killed when the dam burst, ${MINISTRY}.`;
const MISSING = "Two children were missing, police said.";
const MAYOR = "Mayor Lena Orsk asked people to stay on the hill until the water falls.";

describe("a channel's first digest", () => {
  it("says what is known: headline, sentences that stand alone, figures; and not what changed", async () => {
    const { words, changed } = await day(3, [dam(1, KILLED(13), MAYOR, MISSING)]);
    expect(words).toBe(
      [
        "What is known",
        "Dam above Ardin gives way\nVale Courier, published 2 March 2026, 09:00",
        KILLED(13),
        "- Killed: 13 people, Ardin, according to the Interior Ministry\n- Missing: Two children, Ardin, according to police",
      ].join("\n\n"),
    );
    expect(changed).toBe(true);
  });

  it("says so where nothing is held, and where nothing is of what was asked for", async () => {
    expect(await day(3, [])).toMatchObject({ changed: false, words: "What is known\n\nNo article is held yet." });
    const other = await day(3, [dam(1, MAYOR)], null, { about: "Marnhill quake" });
    expect(other).toMatchObject({ changed: false });
    expect(other.words).toContain("No article that is held is headed “Marnhill quake”.");
  });
});

describe("a story in brief", () => {
  it("gives one figure an outcome, that of the most people, and in full all of them", async () => {
    const held = [
      dam(
        1,
        "In Ardin 13 police officers were killed, officials said.",
        "In Marnhill 40 people were killed, officials said.",
      ),
    ];
    expect((await day(3, held)).words.match(/^- .*$/gm)).toEqual([
      "- Killed: 40 people, Marnhill, according to officials",
    ]);
    expect((await day(3, held, null, { detail: "full" })).words.match(/^- .*$/gm)).toHaveLength(2);
  });

  it("goes on with the next section where the first has only one sentence to show", async () => {
    const { words } = await day(3, [dam(1, KILLED(13), "# A night on the hill", MAYOR)]);
    expect(words).toContain(`${KILLED(13)}\n\n${MAYOR}`);
  });
});

describe("every digest after it", () => {
  it("says first what was corrected and withdrawn, each with both sentences behind it", async () => {
    const first = await day(3, [dam(1, KILLED(13), MAYOR, MISSING)]);
    const versions = [dam(1, KILLED(13), MAYOR, MISSING), dam(2, KILLED(18), MAYOR)];
    const { words, answer } = await day(4, versions, first.told);
    expect(words).toBe(
      [
        "New since 3 March 2026, 08:00 UTC+1",
        "Corrected\n- Dam above Ardin gives way\n" +
          "  - Killed: 13 → 18 people, Ardin, according to the Interior Ministry\n" +
          "  - Withdrawn, missing: Two children, Ardin, according to police",
      ].join("\n\n"),
    );
    const behind = answer.evidence.map(({ span, sentence }) => `v${span.version} ${sentence}`);
    expect(behind).toEqual(expect.arrayContaining([`v1 ${KILLED(13)}`, `v2 ${KILLED(18)}`, `v1 ${MISSING}`]));
  });

  it("names whoever is new and shows what is new in a report, and tells nothing again", async () => {
    const rest = ["Rain had fallen for nine days.", "Roads to the north are closed.", "Schools stay shut."];
    const before = dam(1, KILLED(13), ...rest);
    const first = await day(3, [before]);
    const news = "Prosecutors questioned the builder, Tomas Rell, and searched the dam and his office in Ardin.";
    const { words } = await day(4, [before, dam(2, KILLED(13), news, ...rest)], first.told);
    expect(words).toContain("New name: Tomas Rell");
    expect(words).toContain(news);
    expect(words).not.toMatch(/Killed|Rain/);
  });

  it("tells a figure that a report adds as new, and one said again of a later day as unchanged", async () => {
    const asOf = (day: string) => `As of ${day} the toll in Ardin stood at 13 dead, ${MINISTRY}.`;
    const first = await day(3, [dam(1, asOf("March 2"), MAYOR)]);
    const injured = "In Marnhill 40 people were injured, police said.";
    const second = await day(4, [dam(1, asOf("March 2"), MAYOR), dam(2, asOf("March 3"), MAYOR, injured)], first.told);
    expect(second.words).toContain("New, injured: 40 people, Marnhill");
    expect(second.words).toMatch(/Unchanged, killed: 13.*3 March 2026/);
  });

  it("takes a sentence for new where only a number of it is", async () => {
    const water = (metres: number) => `Water stood ${metres} metres high in the market of Ardin on Monday morning.`;
    const first = await day(3, [dam(1, water(3))]);
    expect((await day(4, [dam(1, water(3)), dam(2, water(4))], first.told)).words).toContain(water(4));
  });

  it("says nothing of an edit that changes no fact", async () => {
    const first = await day(3, [dam(1, KILLED(13), MAYOR)]);
    const edited = [
      dam(1, KILLED(13), MAYOR),
      dam(2, KILLED(13).replace("when the dam burst", "as the dam burst"), MAYOR),
    ];
    const second = await day(4, edited, first.told);
    expect(second).toMatchObject({ changed: false });
    expect(second.words).toContain("Nothing new since 3 March 2026");
    expect(second.told.reports).toEqual([["dam", 2]]);
  });

  it("leaves an old figure out, and says why, where its version is held no more", async () => {
    const first = await day(3, [dam(1, KILLED(13), MAYOR)]);
    const { words, changed } = await day(4, [dam(2, KILLED(18), MAYOR)], first.told);
    expect(words).toContain("what it said before is held no more. Now it says:\n    - Killed: 18 people");
    expect(words).not.toContain("13");
    expect(changed).toBe(true);
  });

  it("takes what it can't read for nothing told, and says so", async () => {
    for (const broken of ["", "{", "null", "[]", '{"v":2}', '{"v":1,"at":"x","reports":[["a"]],"since":null}'])
      expect(readTold(broken)).toBe("unreadable");
    const { words } = await day(4, [dam(1, KILLED(13))], readTold("{}"));
    expect(words).toMatch(/^What is known\n\nWhat this channel was told before can't be read any more/);
  });

  it("adds what it told to what the channel was told of other news", async () => {
    const quake = reportOf({ id: "quake", title: "Quake shakes Marnhill", text: "Windows broke in Marnhill." });
    const held = [dam(1, KILLED(13)), quake];
    const first = await day(3, held, null, { about: "dam" });
    expect(first.told.reports).toEqual([["dam", 1]]);
    const second = await day(4, held, first.told, { about: "quake" });
    expect(second.words).not.toContain("Ardin");
    expect(await day(5, held, second.told)).toMatchObject({ changed: false });
  });
});

describe("hundreds of reports", () => {
  const many = (count: number, from = 0) =>
    Array.from({ length: count }, (_, at) =>
      reportOf({
        id: `r${from + at}`,
        title: `Council of Vale meets again`,
        published: new Date(Date.UTC(2026, 0, 1, 0, from + at)).toISOString().slice(0, 16),
        text: `In Ardin ${from + at + 2} people were killed, police said.`,
      }),
    );

  it("are told newest first, and the rest are counted", async () => {
    const { words, told, answer } = await day(3, many(250));
    expect(words).toContain("In Ardin 251 people were killed");
    expect(answer.parts.filter(({ kind }) => kind === "heading")).toHaveLength(5);
    expect(words).toMatch(/Articles besides these: 245\. \/sources lists them\.$/);
    expect(await day(4, many(250), told)).toMatchObject({ changed: false });
  });

  it("are not told for new when a newer one goes", async () => {
    const { told } = await day(3, many(250));
    expect(await day(4, many(240), told)).toMatchObject({ changed: false });
    expect(await day(4, many(251), told)).toMatchObject({ changed: true });
  });

  it("are told of corrected ones first, then newest first", async () => {
    const first = many(12);
    const { told } = await day(3, first);
    const again = first.map(({ article }, at) =>
      reportOf({
        id: article.id,
        title: article.title,
        published: article.published ?? "",
        version: 2,
        text:
          at === 0
            ? "In Ardin 99 people were killed, police said."
            : `${article.text}\n\nIn Orsk 7 people were injured.`,
      }),
    );
    expect((await day(4, [...first, ...again], told)).words).toContain("Killed: 2 → 99 people");
  });

  it("are never so many that a correction is lost: what has no room waits", async () => {
    const first = many(25);
    let { told } = await day(3, first);
    const again = first.map(({ article }, at) =>
      reportOf({
        id: article.id,
        title: article.title,
        version: 2,
        text: `In Ardin ${at + 102} people were killed, police said.`,
      }),
    );
    let corrected = 0;
    for (let rounds = 0; rounds < 3; rounds += 1) {
      const digest = await day(4, [...first, ...again], told);
      corrected += digest.words.match(/ → /g)?.length ?? 0;
      told = digest.told;
    }
    expect(corrected).toBe(25);
    expect(await day(5, [...first, ...again], told)).toMatchObject({ changed: false });
  });
});

describe("of any news, told day by day", () => {
  const SENTENCES = [
    (n: number) => KILLED(n + 2),
    (n: number) => `In Marnhill ${n + 2} police officers were injured on Monday, officials said.`,
    (n: number) => `The death toll in Vale rose to ${n + 100}, including ${n + 2} children, the hospital said.`,
    () => MISSING,
    () => MAYOR,
    (n: number) => `Water stood ${n} metres high in the market, and trains to Marnhill were called off.`,
    () => "The builder, Tomas Rell, was questioned after a search of his office.",
    () => "In 2011 at least 14 people were killed in a flood there.",
  ] as const;
  const body = fc.array(
    fc.tuple(fc.nat(SENTENCES.length - 1), fc.integer({ min: 1, max: 3 })).map(([at, n]) => SENTENCES[at]?.(n) ?? ""),
    { minLength: 1, maxLength: 6 },
  );
  const days = fc.array(fc.dictionary(fc.constantFrom("a", "b", "c"), body), { minLength: 1, maxLength: 4 });

  it("tells nothing twice, says that something changed only where it says something new, and keeps both laws", () =>
    fc.assert(
      fc.asyncProperty(days, fc.constantFrom<Detail>("brief", "full"), async (edits, detail) => {
        const versions: Report[] = [];
        let told: Told | null = null;
        for (const edit of edits) {
          for (const [id, sentences] of Object.entries(edit)) {
            const version = versions.filter(({ article }) => article.id === id).length + 1;
            versions.push(reportOf({ id, title: `Report ${id} of the flood`, version, text: sentences.join("\n\n") }));
          }
          const digest = await day(3, versions, told, { detail });
          const said = digest.words
            .replace(/\n\nStill disputed\n[\s\S]*$/, "")
            .split("\n\n")
            .slice(1);
          expect(digest.changed).toBe(said.length > 0 && !/^(?:Nothing new|No article is held)/.test(said.join()));
          told = readTold(JSON.stringify(digest.told)) as Told;
          expect(await day(3, versions, told, { detail })).toMatchObject({ changed: false, told });
        }
      }),
      { numRuns: 60 },
    ));
});

it("says of an article that was edited in the store what it corrected, over a restart", async () => {
  const store = await openStore({ kind: "file", path: ":memory:" });
  const wanted = { order: { detail: "brief", about: null }, zone: "UTC", now: new Date("2026-03-03T08:00Z") } as const;
  const articleOf = (count: number) => ({ ...dam(1, KILLED(count), MAYOR).article });
  const held = await store.newsroom({ name: "test", read });
  await held.keep("seeds", [articleOf(13)]);
  const first = await digestOf({ ...wanted, newsroom: held, told: null });
  await held.keep("seeds", [articleOf(18)]);
  const newsroom = await store.newsroom({ name: "test", read });
  const told = readTold(JSON.stringify(first.told));
  const { answer } = await digestOf({ ...wanted, newsroom, told });
  expect(plainText(answer, (name) => name)).toContain("Killed: 13 → 18 people");
  await store.close();
});

it("says since when there was nothing new, where that is all there is to say", () => {
  const told = { v: 1, at: "2026-03-02T08:00+01:00", reports: [], since: null } as const;
  expect(plainText(heartbeatOf(told), (name) => name)).toContain("Nothing new since 2 March 2026, 08:00 UTC+1.");
  expect(plainText(heartbeatOf(null), (name) => name)).toContain("Nothing new.");
});
