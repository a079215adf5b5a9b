import type { Article } from "../../domain/article.ts";
import type { CasualtyClaim } from "../../domain/claim.ts";
import type { Sentence } from "../../domain/sentence.ts";
import { yearsOf } from "../dates/years.ts";
import { withDefaults } from "./defaults.ts";
import type { Draft } from "./draft.ts";
import { draftsOf } from "./drafts.ts";
import { claimOf, merged } from "./merge.ts";
import { withOtherEvents } from "./other-events.ts";
import { holders } from "./part-of.ts";
import { withSpeakers } from "./speakers.ts";
import { withoutPlayers } from "./sport.ts";

/** No report tells of so much; a text that seems to is a list or an attack, and is read no further. */
const MOST = 4000;

/** What an article says to have happened to people, in text order; several sentences that say the same are one claim. */
export function casualtyClaims(article: Article, sentences: readonly Sentence[]): CasualtyClaim[] {
  const years = yearsOf(article.text);
  const drafts: Draft[] = [];
  for (const [index, sentence] of sentences.entries()) {
    if (drafts.length > MOST) break;
    drafts.push(...draftsOf(article, sentence, index, () => years.before(sentence.span.end)));
  }
  const told = withoutPlayers(article, drafts);
  if (told.length === 0) return [];
  const spoken = withSpeakers(article, sentences, withOtherEvents(article, told));
  const tellings = merged(article, withDefaults(article, sentences, spoken, years));
  const held = holders(tellings);
  return tellings.map((telling, index) => {
    const holder = held[index] ?? null;
    return { ...claimOf(telling, `c${index + 1}`), partOf: holder === null ? null : `c${holder + 1}` };
  });
}
