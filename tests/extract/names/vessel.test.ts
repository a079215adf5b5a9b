import { quote } from "../../../src/domain/span.ts";
import { people } from "../../../src/extract/people/people.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";

function namesIn(text: string): string[] {
  const report = article(text);
  return people(report, sentencesOf(report)).map(({ name }) => quote(report, name));
}

test.each([
  "Bodies lay in a cabin of the gutted Lady Ann Grace 3, the coast guard was told.",
  "The Dona Clara collided with a tanker in 1991.",
  "The Mary Ellen sank with all hands.",
  "The crew of the fishing boat Anna Marie and the yacht Lady Helen pulled them out.",
  "Aboard the Maria Teresa, nobody slept.",
  "Nineteen were on board the George Barclay when it burned.",
  "The ferry, Maria Dolores, ran late.",
  "Katherine Walker, a Panama-flagged vessel, stood by.",
  "Helen Grace capsized off Cork. John Baker was refloated at dawn.",
  "The Princess Anne was sailing to Cork.",
])("takes no ship for whom it is called after: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test.each([
  ["a captain's ship", "Captain Jack Aubrey of the Helen Grace slept.", ["Jack Aubrey"]],
  ["racing drivers", "Lewis Hamilton collided with Max Verstappen.", ["Lewis Hamilton", "Max Verstappen"]],
  ["scores behind names", "Victor Osimhen 12, Michael Olise 10.", ["Victor Osimhen", "Michael Olise"]],
  ["who runs a ship", "John Baker, a ferry operator, paid.", ["John Baker"]],
  ["a rower", "Rower Helen Glover capsized twice.", ["Helen Glover"]],
  ["adjectives behind “the”", "The late Edward Kennedy spoke here.", ["Edward Kennedy"]],
])("keeps people beside words of the sea and numbers: %s", (_, text, names) => {
  expect(namesIn(text)).toEqual(names);
});
