import { standingOf } from "../../src/summarize/stand-alone.ts";

const known = { names: new Set(["tokayev", "marsh"]), isTopic: (noun: string) => noun === "fire" };

describe("a sentence stands alone", () => {
  test.each([
    "Officials said more than 1,000 people had been wounded in the unrest.",
    "Tokayev said he would not resign.",
    "In his first speech, Tokayev promised reform.",
    "When the driver stopped, he was shot.",
    "When rescuers arrived, they found twelve bodies.",
    "It was not clear whether anyone was hurt.",
    "This week the price of rice doubled in Manila.",
    "Those who refuse to pay face prison.",
    "The decision to raise prices angered farmers.",
    "The man who shot the mayor was caught in Lima.",
    "The fire destroyed forty homes.",
    "Seven people were killed.",
    "“We have lost everything,” said Maria Solis, a farmer.",
    "KABUL (AP) -- A bomb killed nine people on Monday.",
    "Some shops stayed closed on Friday.",
    "Police denied that they had fired.",
  ])("where it says whom and what it means: %s", (sentence) => {
    expect(standingOf(sentence, known)).toBe("alone");
  });

  test.each([
    "He also said that the talks would go on.",
    "It imposes an overnight curfew and bans gatherings.",
    "But the government rejected the offer.",
    "The move surprised markets.",
    "The man was taken to hospital.",
    "That disaster led to promises of reform.",
    "His brother fled to Spain.",
    "On Monday, it raised the price again.",
    "Born in Oslo, she left school at 14.",
    "Police said he was shot twice.",
    "One was killed and two are missing.",
    "Most of them were children.",
    "“I saw the wave,” he said.",
    "Three people died, she said.",
    "Manager Sue Brandt called it a disgrace.",
    "The judge Carla Mendez rejected that argument.",
    "In addition, 40 homes were lost.",
    "According to him, nobody was warned.",
    "An inquiry will ask how they got in.",
  ])("but not where it points back: %s", (sentence) => {
    expect(standingOf(sentence, known)).toBe("leaning");
  });

  test.each(["Meanwhile, police closed two roads.", "Tokayev also announced that he was taking over."])(
    "less well where it goes on: %s",
    (sentence) => {
      expect(standingOf(sentence, known)).toBe("loose");
    },
  );

  test.each([
    "Why do people keep building there?",
    "A man walks past a burned car in Almaty",
    "“I have not been told anything.”",
    "Here is what is known so far:",
    "(Reporting by Ana Costa; Editing by Mark Hill.)",
    "For more information visit www.example.org.",
    "and the rest of a cut sentence.",
  ])("never as a question, a caption, a bare quotation or a credit: %s", (sentence) => {
    expect(standingOf(sentence, known)).toBe("never");
  });
});
