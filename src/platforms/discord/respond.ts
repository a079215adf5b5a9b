import { InteractionResponseType, MessageFlags, Routes, SnowflakeUtil } from "discord.js";
import { within } from "../within.ts";
import { type Asked, firstResponse, type Sending } from "./callback.ts";
import { failureOf } from "./failure.ts";
import { insist } from "./insist.ts";
import { APOLOGY, type Body } from "./words.ts";

/** What is shown in the end: a message of its own, or a change of the message that the control stands in. */
export interface Outcome {
  readonly as: "message" | "update";
  readonly body: Body;
  readonly ephemeral: boolean;
}

/** How to say “wait” where the outcome takes long; whether a message is ephemeral is fixed by that. */
export type Waiting = Pick<Outcome, "as" | "ephemeral">;

// Half of what Discord allows for the first response; all that follows it has 15 min.
const WAIT_AFTER_MS = 1500;
const LEAST_MS = 100;
const TOKEN_MS = 14.5 * 60_000;
const EDIT_ATTEMPT_MS = 10_000;
const EDIT_MS = 60_000;

/** Answers interactions: one first response each, in time, and what follows it. Never rejects; what fails stands in the log. */
export function responder({ rest, clock, log }: Sending) {
  const callback = firstResponse({ rest, clock, log });

  async function first(asked: Asked, since: number, { as, body, ephemeral }: Outcome): Promise<void> {
    const type =
      as === "update" ? InteractionResponseType.UpdateMessage : InteractionResponseType.ChannelMessageWithSource;
    const sent = await callback(asked, since, { type, data: ephemeral ? hidden(body) : body });
    if (sent !== "refused") return;
    await callback(asked, since, { type: InteractionResponseType.ChannelMessageWithSource, data: hidden(APOLOGY) });
  }

  async function wait(asked: Asked, since: number, { as, ephemeral }: Waiting): Promise<boolean> {
    const body =
      as === "update"
        ? { type: InteractionResponseType.DeferredMessageUpdate }
        : {
            type: InteractionResponseType.DeferredChannelMessageWithSource,
            ...(ephemeral ? { data: { flags: MessageFlags.Ephemeral } } : {}),
          };
    return (await callback(asked, since, body)) === "done";
  }

  async function follow(
    asked: Asked,
    since: number,
    waiting: Waiting,
    { as, body, ephemeral }: Outcome,
  ): Promise<void> {
    const apart = waiting.as === "update" && as === "message";
    const until = Math.min(clock.now() + EDIT_MS, since + TOKEN_MS);
    const { application_id: application, token } = asked;
    const send = (content: Body) =>
      insist(
        (signal) =>
          apart
            ? rest.post(Routes.webhook(application, token), {
                body: ephemeral ? hidden(content) : content,
                auth: false,
                signal,
              })
            : rest.patch(Routes.webhookMessage(application, token), { body: content, auth: false, signal }),
        { clock, until, attemptMs: EDIT_ATTEMPT_MS },
      );
    try {
      await send(body);
    } catch (error) {
      log.error({ interaction: asked.id, ...failureOf(error) }, "answer not sent after waiting");
      if (waiting.as === "message" && clock.now() < until)
        await send(APOLOGY).catch((again: unknown) =>
          log.error({ interaction: asked.id, ...failureOf(again) }, "apology not sent"),
        );
    }
  }

  /** `since` is when the interaction came in; `outcome` must not reject. */
  return async function respond(
    asked: Asked,
    since: number,
    waiting: Waiting,
    outcome: Promise<Outcome>,
  ): Promise<void> {
    const early = await within(outcome, Math.max(LEAST_MS, WAIT_AFTER_MS - ageOf(asked)), clock);
    if (early) return await first(asked, since, early);
    if (!(await wait(asked, since, waiting))) return;
    const late = await within(outcome, since + TOKEN_MS - clock.now(), clock);
    if (late && clock.now() < since + TOKEN_MS) await follow(asked, since, waiting, late);
    else log.error({ interaction: asked.id }, "no answer before the token ran out");
  };
}

/** How long it was on its way, as after a resume. The machine's clock may be wrong: what can't be counts for nothing. */
function ageOf({ id }: Asked): number {
  const age = Date.now() - SnowflakeUtil.timestampFrom(id);
  return age > 0 && age < 2 * WAIT_AFTER_MS ? age : 0;
}

function hidden(body: Body): object {
  return { ...body, flags: MessageFlags.Ephemeral };
}
