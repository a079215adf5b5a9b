import type { Answer } from "../domain/answer.ts";
import type { Actor, Command, Options } from "../domain/command.ts";
import type { Question } from "../domain/question.ts";

/** What every platform puts its people's questions to. */
export interface FrontDesk {
  /** In /help order. */
  readonly commands: readonly Command[];
  /** Answers a question, typed or as data. Never rejects: a problem, and the apology for a defect, are answers too. */
  ask(asked: string | Question, actor: Actor): Promise<Answer>;
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
