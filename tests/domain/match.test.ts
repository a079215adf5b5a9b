import { NameIndex } from "../../src/domain/match.ts";

const PEOPLE = [
  "Kassym-Jomart Tokayev",
  "Nursultan Nazarbayev",
  "Nikol Pashinyan",
  "Saltanat Azirbek",
  "Maria Lopez",
  "Mario Lopes",
  "Li Wei",
];
const index = new NameIndex(PEOPLE, (name) => [name]);
const first = (typed: string) => index.search(typed, 1)[0];

describe("finding a name", () => {
  it.each([
    ["tokayev", "Kassym-Jomart Tokayev"],
    ["TOKAEV", "Kassym-Jomart Tokayev"],
    ["Tokajev", "Kassym-Jomart Tokayev"],
    ["Токаев", "Kassym-Jomart Tokayev"],
    ["tokyaev", "Kassym-Jomart Tokayev"],
    ["kassym", "Kassym-Jomart Tokayev"],
    ["nazarbaev", "Nursultan Nazarbayev"],
    ["nursultan nazarbaeyv", "Nursultan Nazarbayev"],
    ["pashinian", "Nikol Pashinyan"],
    ["azir", "Saltanat Azirbek"],
    ["li", "Li Wei"],
  ])("reads %s as %s", (typed, name) => {
    expect(first(typed)?.item).toBe(name);
  });

  it("is exact only where each word typed is a word of the name or begins one", () => {
    expect(first("Tokay")?.exact).toBe(true);
    expect(first("tokaev")?.exact).toBe(false);
    expect(first("nikol tokayev")?.exact).toBe(false);
  });

  it("finds nothing like a word that is like none", () => {
    expect(index.search("xylophone", 3)).toEqual([]);
    expect(index.search("  ", 3)).toEqual([]);
    expect(index.search("…", 3)).toEqual([]);
  });

  it("puts the name with the very words before one with words like them", () => {
    expect(index.search("maria lopez", 2).map(({ item }) => item)).toEqual(["Maria Lopez", "Mario Lopes"]);
  });
});
