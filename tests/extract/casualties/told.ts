import { quote } from "../../../src/domain/span.ts";
import { casualtyClaims } from "../../../src/extract/casualties/casualties.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";

/** The claims of a report, read on Friday 10 May 2024; the first line may be its headline. */
export function claims(text: string, about: { headline?: string; headings?: readonly string[] } = {}) {
  const whole = about.headline === undefined ? text : `${about.headline}\n\n${text}`;
  const report = article(whole, about.headings ?? [], { title: about.headline ?? "", published: "2024-05-10" });
  const words = (span: { articleId: string; version: number; start: number; end: number } | null | undefined) =>
    span ? quote(report, span) : null;
  return casualtyClaims(report, sentencesOf(report)).map((claim) => ({
    ...claim,
    text: words(claim.count.at),
    who: words(claim.group?.at),
    role: claim.group?.role ?? null,
    where: words(claim.place),
    when: claim.asOf?.from ?? null,
    speaker: words(claim.attribution?.speaker),
    how: claim.manner?.as ?? null,
    sentences: claim.source.map(words),
  }));
}

/** Each claim as `outcome count group`, as short as a table needs. */
export function told(text: string, headline?: string): string[] {
  return claims(text, headline === undefined ? {} : { headline }).map(({ outcome, text: count, who }) =>
    [outcome, count, who].filter((part) => part !== null).join(" | "),
  );
}
