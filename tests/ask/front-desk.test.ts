import { commands } from "../../commands/index.ts";
import { frontDesk } from "../../src/ask/front-desk.ts";
import { noDigests } from "../../src/ask/no-digests.ts";
import type { Answer } from "../../src/domain/answer.ts";
import type { Command } from "../../src/domain/command.ts";
import { ACTOR, deskOf, newsroomOf, report } from "../fixtures/newsroom.ts";

const FIRE = `Warehouse fire kills three in Lagos

LAGOS, 3 May 2021 - Three people were killed when a fire swept through a warehouse in Lagos on Monday, police said.

"We lost good people," said fire chief Ngozi Adeyemi.

Adeyemi said the cause was not yet known.`;
const STORM = `Storm leaves two dead in Manila

MANILA, 9 June 2022 - Two people were killed when a storm hit Manila on Thursday, officials said.`;

const desk = deskOf([report(FIRE, "fire"), report(STORM, "storm")]);
const words = (answer: Answer) => JSON.stringify(answer.parts);

describe("the front desk", () => {
  it("answers a problem with what to type instead, and forgets nothing that was answered before", async () => {
    await desk.ask("/casualties article:warehouse", ACTOR);
    const problem = await desk.ask("/casualtees", ACTOR);
    expect(problem.title).toEqual([]);
    expect(words(problem)).toContain("Did you mean");
    expect(words(await desk.ask("/source 1", ACTOR))).toContain("Warehouse fire kills three");
  });

  it("answers of the newest article unless another is asked for", async () => {
    expect((await desk.ask("/summary", ACTOR)).title).toMatchObject([{ text: "Storm leaves two dead in Manila" }]);
    expect((await desk.ask("/summary article:fire", ACTOR)).title).toMatchObject([
      { text: "Warehouse fire kills three in Lagos" },
    ]);
    expect(words(await desk.ask("/summary article:volcano", ACTOR))).toContain("No article is headed");
  });

  it("says how to ask the same again when newer articles are held", async () => {
    const { again } = await deskOf([report(FIRE, "fire")]).ask("/casualties", ACTOR);
    expect((await desk.ask(again ?? "", ACTOR)).title).toMatchObject([
      { text: "Casualties: " },
      { text: "Warehouse fire kills three in Lagos" },
    ]);
  });

  it("keeps what each person was last told apart from what others were", async () => {
    const other = { ...ACTOR, user: "someone else" };
    await desk.ask("/summary article:fire", ACTOR);
    await desk.ask("/summary article:storm", other);
    expect(words(await desk.ask("/source 1", ACTOR))).toContain("Lagos");
    expect(words(await desk.ask("/source 1", other))).toContain("Manila");
    expect(words(await desk.ask("/source 1", { ...ACTOR, channel: "elsewhere" }))).toContain("Ask something first");
  });

  it("shows the sentence behind a number of a question that is named, without any memory", async () => {
    const fresh = deskOf([report(FIRE, "fire")]);
    const shown = await fresh.ask({ command: "source", options: { number: 1, of: "/who adeyemi" } }, ACTOR);
    expect(shown.evidence[0]?.sentence).toContain("Ngozi Adeyemi");
  });

  it("says so when a number goes beyond the references, and when an answer rests on none", async () => {
    await desk.ask("/summary", ACTOR);
    expect(words(await desk.ask("/source 99", ACTOR))).toContain("There is no reference");
    await desk.ask("/help", ACTOR);
    expect(words(await desk.ask("/source", ACTOR))).toContain("rests on no sentence");
  });

  it("apologises for a defect with a reference that is logged, and shows nothing of the error", async () => {
    const broken: Command = {
      ...(commands[0] as Command),
      answer: async () => Promise.reject(new Error("secret detail")),
    };
    const defects: [unknown, string][] = [];
    const faulty = frontDesk({
      digests: noDigests,
      commands: [broken],
      newsroom: newsroomOf([]),
      now: () => new Date(0),
      defect: (error, reference) => defects.push([error, reference]),
    });
    const apology = await faulty.ask("/summary", ACTOR);
    expect(defects).toEqual([
      [expect.objectContaining({ message: "secret detail" }), expect.stringMatching(/^[0-9a-f]{8}$/)],
    ]);
    expect(JSON.stringify(apology)).toContain(defects[0]?.[1]);
    expect(JSON.stringify(apology)).not.toContain("secret detail");
  });

  describe("asked to change settings", () => {
    let changes = 0;
    const change: Command = {
      name: "alarm set",
      description: "Sets the alarm",
      options: [],
      restsOn: "asker",
      examples: [{}],
      changes: "settings",
      answer: async () => {
        changes += 1;
        return { title: [], parts: [], evidence: [], actions: [] };
      },
    };
    const desk = frontDesk({
      commands: [...commands, change],
      newsroom: newsroomOf([]),
      digests: noDigests,
      now: () => new Date(0),
      defect: (error) => {
        throw error;
      },
    });
    beforeEach(() => {
      changes = 0;
    });

    it("does so for somebody who manages the place", async () => {
      await desk.ask("/alarm set", ACTOR);
      expect(changes).toBe(1);
    });

    it("refuses everybody else, and says whom to ask", async () => {
      const refusal = await desk.ask("/alarm set", { ...ACTOR, manages: async () => false });
      expect(words(refusal)).toContain("the right to manage this channel");
      expect(changes).toBe(0);
    });

    it("never does so in order to show a source or another page", async () => {
      const source = { command: "source", options: { of: "/alarm set" } };
      expect(words(await desk.ask(source, ACTOR))).toContain("changes settings");
      expect(words(await desk.ask("/alarm set", ACTOR, "again"))).toContain("changes settings");
      expect(changes).toBe(0);
    });
  });

  it("says that an article in another language was not read, rather than that nobody was hurt", async () => {
    const french =
      "Séisme au Maroc\n\nAu moins dix personnes ont été tuées et une centaine blessées lundi dans un séisme au Maroc, ont annoncé les autorités locales, qui craignent un bilan plus lourd dans les villages de montagne.";
    expect(words(await deskOf([report(french, "fr")]).ask("/casualties", ACTOR))).toContain("not read for figures");
  });

  it("says that nothing is held where nothing is", async () => {
    expect(words(await deskOf([]).ask("/summary", ACTOR))).toContain("No article is held yet");
    expect(words(await deskOf([]).ask("/sources", ACTOR))).toContain("No article is held yet");
  });

  it("offers values for an option: fixed choices, names, sections and headlines", async () => {
    const offer = (command: string, option: string, typed: string) =>
      desk.complete({ command, option, typed, options: {} }, ACTOR);
    expect(await offer("casualties", "outcome", "in")).toEqual(["injured", "in intensive care"]);
    expect(await offer("who", "name", "adey")).toEqual(["Ngozi Adeyemi"]);
    expect(await offer("who", "name", "")).toEqual(["Ngozi Adeyemi"]);
    expect(await offer("summary", "section", "")).toEqual(["lede"]);
    expect(await offer("summary", "article", "ware")).toEqual(["Warehouse fire kills three in Lagos"]);
    expect(await offer("nothing", "of", "this")).toEqual([]);
  });
});
