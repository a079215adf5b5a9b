import type { Answer } from "../domain/answer.ts";
import type { Actor, Command, Options } from "../domain/command.ts";
import type { Question } from "../domain/question.ts";
import type { Pause, Target } from "../domain/subscription.ts";

/** What every platform puts its people's questions to. */
export interface FrontDesk {
  /** In /help order. */
  readonly commands: readonly Command[];
  /**
   * Answers a question, typed or as data. Never rejects: a problem, and the apology for a defect, are answers too. `again`: only to
   * show what was answered before (another page, its sources), so that a question which changes settings is not answered.
   */
  ask(asked: string | Question, actor: Actor, again?: "again"): Promise<Answer>;
  /** Values to offer for an option, best first; empty where there is nothing to offer. */
  complete(
    option: { readonly command: string; readonly option: string; readonly typed: string; readonly options: Options },
    actor: Actor,
  ): Promise<readonly string[]>;
}

/** A place where people ask. */
export interface Platform {
  readonly name: string;
  /** Resolves once it takes questions; rejects with what the operator must do. */
  start(): Promise<void>;
  /** Takes no new questions and resolves when those in flight are answered. */
  stop(): Promise<void>;
}

/** A message to a channel, of its own accord. */
export interface Posting {
  readonly target: Target;
  readonly answer: Answer;
  /** Marks the message, so that it can be found again: at most 25 characters of `[0-9a-z]`. */
  readonly key: string;
  /** The one role, or user group, that is notified; null: nobody. */
  readonly role: string | null;
  /** Called off when it aborts; it may have been sent even so. */
  readonly signal: AbortSignal;
}

/**
 * Whether a message stands in the channel. A time-out, a broken connection and every 5xx are `unknown`, never `refused`. A reason
 * is for people: what it is and what to do, without the last full stop.
 */
export type Posted =
  | { readonly kind: "posted"; readonly message: string; readonly link: string | null }
  /** It does not, and goes on not to until somebody does something: the subscription pauses. */
  | { readonly kind: "barred"; readonly because: Exclude<Pause["because"], "person">; readonly reason: string }
  /** It does not, and never will: this content is refused. */
  | { readonly kind: "refused"; readonly reason: string }
  /** It does not; it may be tried again after a while. */
  | { readonly kind: "later"; readonly afterMs: number; readonly reason: string }
  | { readonly kind: "unknown"; readonly reason: string };

/** A platform that can be posted to without being asked. No method rejects. */
export interface Poster {
  readonly platform: Target["platform"];
  /** How many messages a second one process may post here, its share of the platform's limit over all its processes. */
  readonly perSecond: number;
  /** One attempt, never repeated by the client behind it. */
  post(posting: Posting): Promise<Posted>;
  /**
   * Looks for the message of a key that was perhaps posted since `since` by the platform's clock. `unknown` where it could not look,
   * `barred` where it can't until somebody does something: then nothing is known either.
   */
  find(target: Target, key: string, since: Date, signal: AbortSignal): Promise<Posted | { readonly kind: "absent" }>;
  /** What keeps it from posting there, and from notifying the role that is to be; null where nothing does. */
  barred(target: Target, role?: string | null): Promise<Extract<Posted, { kind: "barred" | "unknown" }> | null>;
  /** Whose a channel is that the operator named by its id alone, or why that can't be seen. */
  targetOf(channel: string): Promise<Target | Extract<Posted, { kind: "barred" | "unknown" }>>;
  /** Tells one person in private. False where they can't be reached. */
  tell(tenant: string, user: string, answer: Answer): Promise<boolean>;
}
