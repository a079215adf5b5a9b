import type { Article } from "../../domain/article.ts";
import { SPORT } from "../lexicon/victims.ts";
import { tokenize } from "../tokens.ts";
import type { Draft } from "./draft.ts";

/** One word in this many is of sport in a report of a match. */
const SHARE = 25;
const LEAST = 80;
const READ = 4000;

/** In a report of a match the hurt, the missing and the saved are players; nobody is a casualty unless somebody died. */
export function withoutPlayers(article: Article, drafts: readonly Draft[]): readonly Draft[] {
  if (drafts.length === 0 || drafts.some(({ outcome, status }) => outcome === "killed" && status === "stated"))
    return drafts;
  const words = tokenize(article.text, 0, Math.min(READ, article.text.length));
  const played = words.filter(({ lower }) => SPORT.has(lower)).length;
  return words.length > LEAST && played * SHARE > words.length
    ? drafts.filter(({ outcome }) => outcome === "detained" || outcome === "abducted")
    : drafts;
}
