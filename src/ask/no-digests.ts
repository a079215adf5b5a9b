import type { Digests } from "../domain/digests.ts";
import { line } from "../domain/line.ts";
import { Problem } from "../domain/problem.ts";

const nowhere = async (): Promise<never> => {
  throw new Problem(line`Digests go to channels of Discord and Slack: start the bot there, and ask this in a channel.`);
};

/** Where nothing can be posted: in the terminal. */
export const noDigests: Digests = {
  add: nowhere,
  list: nowhere,
  edit: nowhere,
  pause: nowhere,
  resume: nowhere,
  remove: nowhere,
  now: nowhere,
  preview: nowhere,
  skip: nowhere,
  history: nowhere,
  shown: nowhere,
  again: nowhere,
  zones: () => [],
};
