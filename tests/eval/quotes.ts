import { existsSync, readdirSync, readFileSync } from "node:fs";
import { quote } from "../../src/domain/span.ts";
import { people } from "../../src/extract/people/people.ts";
import { quotations } from "../../src/extract/quotes/quotes.ts";
import { sentencesOf } from "../../src/extract/sentences.ts";
import { article } from "../fixtures/article.ts";

/** How well quotations and their speakers are found in a folder of marked articles (by default the team's own). */
interface Marked {
  readonly quotations?: readonly { readonly text: string; readonly speaker: string | null }[];
}

const [folder = "tests/fixtures/articles"] = process.argv.slice(2);
let [marked, found, hit, given, right] = [0, 0, 0, 0, 0];
for (const slug of readdirSync(folder)) {
  if (!existsSync(`${folder}/${slug}/expected.json`)) continue;
  const { quotations: wanted } = JSON.parse(readFileSync(`${folder}/${slug}/expected.json`, "utf8")) as Marked;
  if (!wanted) continue;
  const text = readFileSync(`${folder}/${slug}/article.txt`, "utf8").trim();
  const report = article(text, [], { title: text.split("\n")[0] ?? "" });
  const sentences = sentencesOf(report);
  const read = quotations(report, sentences, people(report, sentences)).map(({ at, speaker }) => ({
    text: quote(report, at),
    speaker: speaker && quote(report, speaker),
  }));
  marked += wanted.length;
  found += read.length;
  for (const one of read) {
    const same = wanted.find((other) => other.text === one.text);
    if (same) hit += 1;
    if (one.speaker !== null) given += 1;
    if (one.speaker !== null && same?.speaker === one.speaker) right += 1;
    else process.stdout.write(`${slug}: “${one.text}” ${one.speaker ?? "–"}, marked ${same?.speaker ?? "–"}\n`);
  }
}
const percent = (part: number, whole: number) => ((100 * part) / Math.max(1, whole)).toFixed(1);
process.stdout.write(
  `${marked} marked, ${found} found\nquotations P ${percent(hit, found)} R ${percent(hit, marked)}\n` +
    `speakers   P ${percent(right, given)} R ${percent(right, marked)}\n`,
);
