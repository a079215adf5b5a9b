import { type APIInteraction, type REST, Routes } from "discord.js";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { CODE, failureOf, hasCode } from "./failure.ts";
import { insist } from "./insist.ts";
import { Paused } from "./invalid-requests.ts";

export interface Sending {
  readonly rest: REST;
  readonly clock: Clock;
  readonly log: Log;
}

export type Asked = Pick<APIInteraction, "id" | "token" | "application_id">;

// From Discord's own sending; what comes later is refused.
const FIRST_RESPONSE_MS = 3000;
const ATTEMPT_MS = 1000;

/**
 * Sends first responses. “Refused”: Discord will not have this one, but would another. “Lost”: it is too late for any. Never
 * rejects; what fails stands in the log.
 */
export function firstResponse({ rest, clock, log }: Sending) {
  return async function send(asked: Asked, since: number, body: object): Promise<"done" | "refused" | "lost"> {
    const route = Routes.interactionCallback(asked.id, asked.token);
    const until = since + FIRST_RESPONSE_MS;
    try {
      await insist((signal) => rest.post(route, { body, auth: false, signal }), {
        clock,
        until,
        attemptMs: ATTEMPT_MS,
      });
      return "done";
    } catch (error) {
      // An attempt that broke off had come through.
      if (hasCode(error, CODE.alreadyAcknowledged)) return "done";
      const late = hasCode(error, CODE.unknownInteraction);
      const about = { interaction: asked.id, afterMs: Math.round(clock.now() - since), ...failureOf(error) };
      log.error(about, late ? "too late to answer" : "answer not sent");
      return late || error instanceof Paused || clock.now() >= until ? "lost" : "refused";
    }
  };
}
