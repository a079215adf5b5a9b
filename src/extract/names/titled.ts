import { isCommon, isKnownThing } from "./classes.ts";
import { type Figure, standsFor } from "./figure.ts";
import { partsOf, weighty } from "./parts.ts";
import type { Reading } from "./reading.ts";

/** Where most words have capitals only people are found whom the rest of the article names. */
export function namedInTitles(readings: readonly Reading[], figures: readonly Figure[]): void {
  if (!readings.some((reading) => reading.casing === "title")) return;
  const forms = formsOf(figures);
  const longest = [...forms.keys()].reduce((most, form) => Math.max(most, form.split(" ").length), 1);
  for (const reading of readings) {
    if (reading.casing !== "title") continue;
    for (let at = 0; at < reading.words.length; at += 1) {
      if (reading.words[at]?.capital !== true) continue;
      for (let to = Math.min(reading.words.length, at + longest + 1); to > at; to -= 1) {
        const parts = partsOf(reading.words, at, to);
        const figure = reading.words[to - 1]?.kind === "word" ? forms.get(weighty(parts).join(" ")) : undefined;
        if (!figure) continue;
        figure.mentions.push({ reading, from: at, to, parts, titled: false });
        at = to - 1;
        break;
      }
    }
  }
}

/** Whole names and family names, those left out that two people share. */
function formsOf(figures: readonly Figure[]): Map<string, Figure> {
  const forms = new Map<string, Figure | null>();
  const add = (form: string, figure: Figure) =>
    forms.set(form, forms.has(form) && forms.get(form) !== figure ? null : figure);
  for (const figure of figures) {
    const parts = weighty(figure.parts).slice(0, 8);
    add(parts.join(" "), figure);
    for (const part of parts)
      if (standsFor(figure, part) === 4 && parts.length > 1 && !isCommon(part) && !isKnownThing(part))
        add(part, figure);
  }
  return new Map([...forms].filter((entry): entry is [string, Figure] => entry[1] !== null));
}
