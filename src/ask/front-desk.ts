import { randomUUID } from "node:crypto";
import type { Answer } from "../domain/answer.ts";
import type { Actor, Command, Options } from "../domain/command.ts";
import type { Digests } from "../domain/digests.ts";
import { line, own, said } from "../domain/line.ts";
import type { Newsroom } from "../domain/newsroom.ts";
import { Problem } from "../domain/problem.ts";
import { type Question, typed } from "../domain/question.ts";
import { Conversations } from "./conversations.ts";
import { KeptAnswers } from "./kept-answers.ts";
import { check, parse } from "./parse.ts";

interface Parts {
  readonly commands: readonly Command[];
  readonly newsroom: Newsroom;
  readonly digests: Digests;
  readonly now: () => Date;
  /** Told of each defect with the reference that the person was given. */
  readonly defect: (error: unknown, reference: string) => void;
}

// Discord shows no more; nobody reads more elsewhere.
const MOST_COMPLETIONS = 25;

const NOT_ALLOWED = new Problem(
  line`That changes settings for everybody here, which takes the right to manage this channel. Ask somebody who has it.`,
);

/** Where questions come in, whichever platform they come from. */
export function frontDesk({ commands, newsroom, digests, now, defect }: Parts) {
  const conversations = new Conversations();
  const kept = new KeptAnswers(newsroom);

  const commandOf = (name: string) => commands.find((each) => each.name === name) as Command;

  async function answer(asked: string | Question, actor: Actor, again: "again" | null): Promise<Answer> {
    const question = typeof asked === "string" ? parse(asked, commands) : check(asked, commands);
    const { command: name, options } = question;
    const command = commandOf(name);
    if (again && command.changes === "settings")
      throw new Problem(line`There is no more to show of ${said(typed(question))}, which changes settings.`);
    if (command.changes === "settings" && !(await actor.manages())) throw NOT_ALLOWED;
    // A reference may name the question that it belongs to (`of`), so that a button works without any memory.
    const of = options["of"];
    const previous = typeof of === "string" ? await answer(of, actor, "again") : conversations.last(actor);
    const work = () => command.answer({ newsroom, digests, actor, options, now: now(), previous, commands });
    const given = await (command.restsOn === "news" ? kept.of({ command: name, options }, work) : work());
    conversations.remember(actor, name === "source" && previous ? extended(previous, given) : given);
    return given;
  }

  return {
    commands,

    async ask(asked: string | Question, actor: Actor, again?: "again"): Promise<Answer> {
      try {
        return await answer(asked, actor, again ?? null);
      } catch (error) {
        if (error instanceof Problem)
          return {
            title: [],
            parts: [{ kind: "text", line: error.line, refs: [] }],
            evidence: [],
            actions: error.actions,
          };
        const reference = randomUUID().slice(0, 8);
        defect(error, reference);
        return apology(reference);
      }
    },

    async complete(
      wanted: { command: string; option: string; typed: string; options: Options },
      actor: Actor,
    ): Promise<readonly string[]> {
      const option = commands
        .find(({ name }) => name === wanted.command)
        ?.options.find(({ name }) => name === wanted.option);
      if (option?.kind !== "text") return [];
      if (option.choices) return option.choices.filter((choice) => choice.startsWith(wanted.typed.toLowerCase()));
      const values = await option.complete?.({ newsroom, digests, commands, actor, ...wanted });
      return (values ?? []).slice(0, MOST_COMPLETIONS);
    },
  };
}

/** An answer with the evidence that was shown of it since, so that each number seen goes on meaning what it meant. */
function extended(answer: Answer, { evidence }: Answer): Answer {
  const known = new Set(answer.evidence.map(({ ref }) => ref));
  return { ...answer, evidence: [...answer.evidence, ...evidence.filter(({ ref }) => !known.has(ref))] };
}

function apology(reference: string): Answer {
  const words = line`Something went wrong here, and it is written down as “${said(reference)}”. Please ask again; if it stays, tell whoever runs this bot that reference.`;
  return { title: [own("Sorry")], parts: [{ kind: "text", line: words, refs: [] }], evidence: [], actions: [] };
}
