import { quote } from "../../../src/domain/span.ts";
import { people } from "../../../src/extract/people/people.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";

function read(text: string): (readonly [string, ...string[]])[] {
  const report = article(text);
  return people(report, sentencesOf(report)).map(
    ({ name, roles }) => [quote(report, name), ...roles.map(({ at }) => quote(report, at))] as const,
  );
}

test.each([
  ["Eyewitness Ramesh Negi wept.", [["Ramesh Negi", "Eyewitness"]]],
  ["Substitute Ivan Petrov scored.", [["Ivan Petrov", "Substitute"]]],
  ["Full-back Juan Cuadrado was hurt.", [["Juan Cuadrado", "Full-back"]]],
  ["Geophysicist Magnús Tumi Jónsson agreed.", [["Magnús Tumi Jónsson", "Geophysicist"]]],
  ["Foreman Earl Stidham survived.", [["Earl Stidham", "Foreman"]]],
  ["Judge Peter Blair KC told him so.", [["Peter Blair", "Judge"]]],
  ["He came with First Lady Zinash Tayachew.", [["Zinash Tayachew"]]],
  ["She looked for her 14-year-old niece Mahira.", [["Mahira", "niece"]]],
  [
    "Flight attendant Mark Tan and loadmaster Yusuf Demir were treated.",
    [
      ["Mark Tan", "Flight attendant"],
      ["Yusuf Demir", "loadmaster"],
    ],
  ],
  ["Man Ka-chai, an accident investigator, said so.", [["Man Ka-chai", "accident investigator"]]],
])("keeps a title out of the name and an age out of the role: %s", (text, expected) => {
  expect(read(text)).toEqual(expected);
});

test("keeps what an office is called whole", () => {
  expect(read("Prosecutor General Mohamed Shawky ordered a test.")).toEqual([["Mohamed Shawky", "Prosecutor General"]]);
});

test("reads a role behind an age and a verb", () => {
  expect(read("Mary Brunkow, 64, is a program manager in Seattle.")).toEqual([["Mary Brunkow", "program manager"]]);
});

test("gives nobody's given name to a list of single names", () => {
  const report = article("James Bree crossed.\n\nTown: Dawson; Palmer, Iorfa, Famewo, James; Johnson, Vaulks.");
  const [bree] = people(report, sentencesOf(report));
  expect(bree?.mentions.map((mention) => quote(report, mention))).toEqual(["James Bree"]);
});

test("knows a surname again whose bearer came with a nickname", () => {
  const report = article('Bongani "Bobby" Noki, 30, was hit. Noki, the man in the green blanket, fell.');
  const [noki, ...others] = people(report, sentencesOf(report));
  expect(others).toEqual([]);
  expect(noki?.mentions.map((mention) => quote(report, mention))).toEqual(['Bongani "Bobby" Noki', "Noki"]);
});

test("takes no firm for its founders", () => {
  expect(
    read("Zenko will buy Marlow & Finch. Shares in Ralph Lauren fell, and Marks & Spencer was flat. Wendy's fell."),
  ).toEqual([]);
});
