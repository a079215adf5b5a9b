import type { Actor } from "./actor.ts";
import type { Answer } from "./answer.ts";
import type { Digests } from "./digests.ts";
import type { Newsroom } from "./newsroom.ts";

interface OptionBase {
  /** Lower case, one word: it is also the name on Discord and in `name:value`. */
  readonly name: string;
  readonly description: string;
  readonly required: boolean;
}

export type Option =
  | (OptionBase & {
      readonly kind: "text";
      /** The only values taken, where they are fixed. */
      readonly choices?: readonly string[];
      /** Values to offer for what is typed so far, best first. */
      readonly complete?: (request: {
        readonly newsroom: Newsroom;
        readonly commands: readonly Command[];
        readonly typed: string;
        readonly options: Options;
        readonly actor: Actor;
        readonly digests: Digests;
      }) => Promise<readonly string[]>;
    })
  | (OptionBase & { readonly kind: "integer"; readonly min: number; readonly max: number })
  /** Yes or no; its value is a boolean. */
  | (OptionBase & { readonly kind: "flag" })
  /** Something of the platform's own; its value is the platform's id. */
  | (OptionBase & { readonly kind: "channel" | "role" });

export type Options = Readonly<Record<string, string | number | boolean>>;

export type { Actor, Platform } from "./actor.ts";

/** All that a command gets. */
export interface Request {
  readonly newsroom: Newsroom;
  readonly digests: Digests;
  readonly actor: Actor;
  readonly options: Options;
  readonly now: Date;
  /** The answer that this person last got here, for “source 2”. */
  readonly previous: Answer | null;
  /** Every command there is, for help. */
  readonly commands: readonly Command[];
}

export interface Command {
  /** Lower case, one word, or two where it is one of a family (“digest add”). */
  readonly name: string;
  /** One line, at most 100 characters (Discord's limit). */
  readonly description: string;
  /** In the order in which they are typed without names; a text option that comes last takes the rest of the line. */
  readonly options: readonly Option[];
  /** Options as typed after the name, for help; at least one. */
  readonly examples: readonly Options[];
  /** What an answer rests on besides the question: the news that is held, or also who asks, what they saw last and when. */
  readonly restsOn: "news" | "asker";
  /** Set where it changes what concerns everybody in a place: only those who manage it may. */
  readonly changes?: "settings";
  answer(request: Request): Promise<Answer>;
}
