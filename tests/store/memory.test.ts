import type { PersonMatch } from "../../src/domain/newsroom.ts";
import { newsroomOf, report } from "../fixtures/newsroom.ts";

const OLD =
  "Talks open in Accra\n\nPrime Minister Kofi Boateng said on Monday that talks had begun. Boateng met Ama Boateng, a trade unionist.\n\nPublished: 3 May 2021";
const NEW =
  "Talks end in Accra\n\nPrime Minister Kofi Boateng said on Friday that talks had ended.\n\nPublished: 7 May 2021";
const newsroom = newsroomOf([report(OLD, "old"), report(NEW, "new")]);

function told(match: PersonMatch) {
  if (match.kind === "one") return [match.kind, match.exact, match.person.name];
  return [match.kind, (match.kind === "several" ? match.people : match.nearest).map(({ name }) => name)];
}

describe("the newsroom in memory", () => {
  it("holds reports newest first, and one report an id", async () => {
    expect((await newsroom.reports()).map(({ article }) => article.id)).toEqual(["new", "old"]);
    expect(await newsroomOf([report(OLD, "a"), report(NEW, "a")]).reports()).toHaveLength(1);
  });

  it("takes people of one full name in several reports as one", async () => {
    const match = await newsroom.people("kofi");
    expect(match.kind === "one" && match.person.in.map(({ report: { article } }) => article.id)).toEqual([
      "new",
      "old",
    ]);
  });

  it("gives a choice where a name fits several, says when it read a misspelling, and names the nearest where none fits", async () => {
    expect(told(await newsroom.people("boateng"))).toEqual(["several", ["Kofi Boateng", "Ama Boateng"]]);
    expect(told(await newsroom.people("kofi boateng"))).toEqual(["one", true, "Kofi Boateng"]);
    expect(told(await newsroom.people("kofi boatang"))).toEqual(["one", false, "Kofi Boateng"]);
    expect(told(await newsroom.people("zzyzx"))).toEqual(["none", []]);
  });
});
