import { quote } from "../../src/domain/span.ts";
import { attributionOf, attributionPhrases } from "../../src/extract/attribution.ts";
import { parse } from "../../src/extract/grammar/parsed.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";

function sources(text: string): { at: string; speaker: string | null; via: string | null }[] {
  const report = article(text);
  return sentencesOf(report).flatMap((sentence, index) => {
    const parsed = parse(report, sentence, index);
    return attributionPhrases(parsed).map((phrase) => {
      const { at, speaker, via } = attributionOf(parsed, phrase);
      return { at: quote(report, at), speaker: speaker && quote(report, speaker), via: via && quote(report, via) };
    });
  });
}

describe("attribution", () => {
  it.each([
    ["Police said ten people had died.", "Police said", "Police", null],
    ["Ten people had died, police said.", "police said", "police", null],
    ["Ten people died, said mayor Ana Ruiz.", "said mayor Ana Ruiz", "mayor Ana Ruiz", null],
    [
      "Ten people died, according to the interior ministry.",
      "according to the interior ministry",
      "the interior ministry",
      null,
    ],
    ["Ten had died, officials told local media.", "officials told local media", "officials", "local media"],
    [
      'Ten "were eliminated," police spokesman Ali Bek was quoted as saying by Russian news agencies.',
      "police spokesman Ali Bek was quoted as saying by Russian news agencies",
      "police spokesman Ali Bek",
      "Russian news agencies",
    ],
    ["Ana Ruiz, the mayor of Lima, said ten had died.", "Ana Ruiz, the mayor of Lima, said", "Ana Ruiz", null],
    ["Police and medics said ten had died.", "Police and medics said", "Police and medics", null],
    ["Officials estimated that 1,000 people had perished.", "Officials estimated", "Officials", null],
    ["Ten people reportedly died.", "reportedly", null, null],
    ["The army denied that ten people had died.", "The army denied", "The army", null],
  ])("finds who says so in “%s”", (text, at, speaker, via) => expect(sources(text)).toEqual([{ at, speaker, via }]));

  it.each([
    "The blast has claimed 12 lives.",
    "Ms Chang, who wrote about the war, was found dead.",
    "The rebels could say more.",
    "Ten people died.",
    "There was a report on the fire.",
  ])("finds nobody who says so in “%s”", (text) => expect(sources(text)).toEqual([]));
});
