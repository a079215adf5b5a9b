import type { Report } from "../domain/newsroom.ts";
import { grouped } from "./grouped.ts";

/** Reports of one thing, newest first; at least one. */
export type Story = readonly [Report, ...Report[]];

/** Stories in the order of their newest report. A report tells a story of its own, with its versions. */
export function storiesOf(reports: readonly Report[]): readonly Story[] {
  return [...grouped(reports, ({ article }) => article.id).values()] as unknown as Story[];
}
