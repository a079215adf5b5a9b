import type { Chunk } from "../../grammar/chunk.ts";
import { listBefore } from "../../grammar/list.ts";
import type { Parsed } from "../../grammar/parsed.ts";
import type { VerbGroup } from "../../grammar/verb-group.ts";
import type { Event } from "../event.ts";

interface Verb {
  readonly group: VerbGroup;
  readonly at: number;
  readonly to: number;
  readonly outcome: Event["outcome"];
}

/** What the verb says happened to its subject, and to those in a list with it; null where it has none. */
export function befallen(parsed: Parsed, subject: Chunk | null, { group, at, to, outcome }: Verb): Event | null {
  if (!subject) return null;
  const patients = listBefore(parsed, subject);
  return { outcome, at, from: group.from, to, patients, manner: null, beside: group.beside };
}
