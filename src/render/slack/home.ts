import type { HomeView } from "@slack/types";
import type { Answer } from "../../domain/answer.ts";
import { renderSlack } from "../slack.ts";
import { LIMIT } from "./limits.ts";
import type { SlackNames } from "./names.ts";

interface Home {
  readonly stories: Answer;
  readonly help: Answer;
  readonly digests?: Answer;
}

/** What each part of it answers. */
const ASKED = { stories: "sources", digests: "digest list", help: "help" } as const;
const ORDER = ["stories", "digests", "help"] as const;
// With a line between two.
const BLOCKS_EACH = Math.floor((LIMIT.viewBlocks - (ORDER.length - 1)) / ORDER.length);

/** The Home tab: answers one below the other, each with its controls. */
export function homeView(parts: Home, names: SlackNames): HomeView {
  const answers = ORDER.flatMap((part) => {
    const answer = parts[part];
    const question = { command: ASKED[part], options: {} };
    return answer ? [renderSlack(answer, question, { names, seenBy: "channel", blocks: BLOCKS_EACH }).blocks] : [];
  });
  return {
    type: "home",
    blocks: answers.flatMap((blocks, at) => (at === 0 ? blocks : [{ type: "divider" } as const, ...blocks])),
  };
}
