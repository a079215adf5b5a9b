import type { Option, Options, Request } from "./command.ts";
import { command, line, said } from "./line.ts";
import type { Report } from "./newsroom.ts";
import { Problem } from "./problem.ts";
import type { Question } from "./question.ts";

/** The option by which a command is asked of another article than the newest. */
export const articleOption: Option = {
  kind: "text",
  name: "article",
  description: "Words of the headline; left out: the newest article",
  required: false,
  complete: async ({ newsroom, typed }) => {
    const reports = typed.trim() === "" ? await newsroom.reports() : await newsroom.reportsNamed(typed, 25);
    return reports.map(({ article }) => article.title);
  },
};

/** The question with the article named, so that it goes on meaning this one when a newer is held. */
export function askedOf(report: Report, command: string, options: Options): Question {
  return { command, options: { ...options, article: report.article.id } };
}

/** The report that the question is about. Throws a Problem where nothing is held or nothing fits. */
export async function whichReport({ newsroom, options }: Request): Promise<Report> {
  const named = options["article"];
  const [report] = named === undefined ? await newsroom.reports() : await newsroom.reportsNamed(String(named), 1);
  if (report) return report;
  const list = command({ command: "sources", options: {} });
  if (named === undefined)
    throw new Problem(line`No article is held yet. Put one into the folder of seeds and start again.`);
  throw new Problem(line`No article is headed “${said(String(named))}”. ${list} lists those that are held.`);
}
