import { randomUUID } from "node:crypto";
import type { Answer } from "../../src/domain/answer.ts";
import type { Target } from "../../src/domain/subscription.ts";
import type { Posted, Poster } from "../../src/platforms/platform.ts";

interface Standing {
  readonly target: Target;
  readonly key: string;
  readonly answer: Answer;
}

type Step = Posted | "posted" | "posted, answer lost" | "hangs" | "posted, then hangs";

/** A platform that does what it is told, and knows what stands in its channels. */
export interface StandIn extends Omit<Poster, "targetOf"> {
  targetOf: Poster["targetOf"];
  readonly messages: Standing[];
  readonly told: { readonly user: string; readonly answer: Answer }[];
  /** What happens to the posts to come; afterwards all are posted. */
  readonly script: Step[];
  /** By channel, instead of the script. */
  readonly always: Map<string, Step>;
  bars: Extract<Posted, { kind: "barred" }> | null;
  reachable: boolean;
  canLook: boolean;
  readonly posts: number;
}

const UNKNOWN: Posted = { kind: "unknown", reason: "the connection broke" };

export function standIn(platform: Target["platform"] = "discord", perSecond = Number.POSITIVE_INFINITY): StandIn {
  const messages: Standing[] = [];
  let posts = 0;
  const self: StandIn = {
    platform,
    perSecond,
    messages,
    told: [],
    script: [],
    always: new Map(),
    bars: null,
    reachable: true,
    canLook: true,
    get posts() {
      return posts;
    },

    async post({ target, key, answer, signal }) {
      posts += 1;
      const step = self.always.get(target.channel) ?? self.script.shift() ?? self.bars ?? "posted";
      if (typeof step === "object") return step;
      if (step !== "hangs") messages.push({ target, key, answer });
      if (step === "posted") return { kind: "posted", message: randomUUID(), link: null };
      if (step === "posted, answer lost") return UNKNOWN;
      return await new Promise<Posted>((resolve) => signal.addEventListener("abort", () => resolve(UNKNOWN)));
    },

    async find(target, key) {
      if (!self.canLook) return { kind: "unknown", reason: "the history can't be read" };
      const found = messages.some((each) => each.key === key && each.target.channel === target.channel);
      return found ? { kind: "posted", message: "found", link: null } : { kind: "absent" };
    },

    barred: async () => self.bars,
    targetOf: async (channel) => ({ platform, tenant: "1001", channel, thread: null }),

    async tell(_tenant, user, answer) {
      if (self.reachable) self.told.push({ user, answer });
      return self.reachable;
    },
  };
  return self;
}
