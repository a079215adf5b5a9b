import { plainText } from "../../src/render/plain-text.ts";
import { ACTOR, deskOf, report } from "../fixtures/newsroom.ts";

const QUAKE = `Earthquake kills 40 in two provinces

JAKARTA, 4 March 2019 - Thirty people were killed in Bandung when an earthquake struck on Monday, officials said.

Ten people were killed in Garut and 25 were injured in Garut, the disaster agency said.`;

const desk = deskOf([report(QUAKE, "quake")]);
const asked = async (question: string) => plainText(await desk.ask(question, ACTOR), String);

describe("/casualties with a place", () => {
  it("shows the figures that the text puts there, and says how many it leaves out", async () => {
    const answer = await asked("/casualties place:garut");
    expect(answer).toMatch(/Killed\n- Ten/);
    expect(answer).toMatch(/Injured\n- 25/);
    expect(answer).not.toMatch(/^- Thirty/m);
    expect(answer).toMatch(/\d more in this article .* another place or with none; \/casualties shows all/);
  });

  it("goes together with an outcome", async () => {
    const answer = await asked("/casualties place:garut outcome:injured");
    expect(answer).toMatch(/^- 25/m);
    expect(answer).not.toMatch(/^Killed/m);
  });

  it("never takes a place for one that is spelled nearly so, and says which there are", async () => {
    expect(await asked("/casualties place:bandnug")).toMatch(/put in “bandnug”.*\/casualties place:Bandung/);
    expect(await asked("/casualties place:oslo")).toMatch(/put in “oslo”.*place:Bandung.*place:Garut/);
  });

  it("offers the places that there are, as they are typed", async () => {
    const offer = (typed: string) =>
      desk.complete({ command: "casualties", option: "place", typed, options: {} }, ACTOR);
    expect(await offer("")).toEqual(["Garut", "Bandung"]);
    expect(await offer("ban")).toEqual(["Bandung"]);
    expect(await offer("garutt")).toEqual(["Garut"]);
  });
});
