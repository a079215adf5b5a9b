import fc from "fast-check";
import { quote } from "../../../src/domain/span.ts";
import { casualtyClaims } from "../../../src/extract/casualties/casualties.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";
import { claims, told } from "./told.ts";

describe("what is no casualty", () => {
  it.each([
    "The nation of 19 million voted.",
    "The senate killed the bill by 51 votes to 49.",
    "Rovers lost 3-1 and had two wounded players on the bench.",
    "The striker, who was injured in October, shot wide from 12 yards.",
    "The race ended in a dead heat between 12 runners.",
    "He faces the death penalty for a crime of 1999.",
    "Two goals came in injury time.",
    "The plan would strangle 5,000 small firms.",
    "Some 3,000 troops were sent to the border.",
    "Flight 370 disappeared with its cargo.",
    "Bird flu killed 29,000 chickens.",
    "More than 450 pilot whales died on the beach.",
    "Three cars and 12 houses were destroyed, and 40 sheep died.",
    "The firm cut 2,300 jobs, the latest casualties of high prices.",
    "The minister died of cancer at 85.",
    "Cholera kills up to 143,000 people a year.",
    "There are 40,000 deaths a year from the disease.",
    "The bomber was aged between 18 and 25.",
    "Officials have not said how many are missing.",
    "They were the first to die for 30 years.",
    "Twelve people were not hurt.",
    "The 12 survivors thanked the crew.",
    "He captured the mood of 31,000 fans.",
    "She saved 12 penalties in two seasons.",
    "About 26,000 civilians have been killed or wounded.",
    "The prime minister was wounded by the vote, said two aides of hers in 2019.",
  ])("finds none in “%s”", (text) => {
    const stated = claims(text).filter(({ count }) => (count.value ?? 2) > 1);
    expect(stated.map(({ outcome, text: count }) => `${outcome} ${count}`)).toEqual([]);
  });

  it("counts no ages, sums, days or kilometres beside the dead", () => {
    expect(
      told("A 34-year-old man was killed 12 km from Quito on 3 May after he had paid $600 to two men in 2019."),
    ).toEqual(["killed | A | 34-year-old man"]);
  });

  it("reads any text without throwing, and every span slices back", () => {
    const words = fc.constantFrom(
      ..."killed were 12 dozens of people and , . injured including two the dead toll rose to a man police said that “ ” ( ) – no one in Kabul on Monday who more than at least his wife shot himself death body found missing hospital with left homes 1,22, 3-1".split(
        " ",
      ),
    );
    const text = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(words, { maxLength: 60 }).map((list) => list.join(" ")),
    );
    fc.assert(
      fc.property(text, (any) => {
        const report = article(any);
        const found = casualtyClaims(report, sentencesOf(report));
        expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `c${index + 1}`));
        for (const claim of found) {
          expect(quote(report, claim.count.at).length).toBeGreaterThan(0);
          expect(claim.source.length).toBeGreaterThan(0);
          for (const span of [claim.group?.at, claim.place, claim.asOf?.at, claim.attribution?.at, claim.manner?.at])
            if (span) quote(report, span);
          if (claim.partOf) expect(found.some(({ id }) => id === claim.partOf && id !== claim.id)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  it("takes time in proportion to a hostile text", () => {
    for (const unit of [
      "12 killed. ",
      "dozens of ",
      "1,22,",
      "He said 12 men died. ",
      "people who were ",
      "((",
      "12, ",
    ]) {
      const report = article(unit.repeat(Math.ceil(300_000 / unit.length)));
      const sentences = sentencesOf(report);
      const start = performance.now();
      casualtyClaims(report, sentences);
      expect(performance.now() - start).toBeLessThan(3000);
    }
  });
});
