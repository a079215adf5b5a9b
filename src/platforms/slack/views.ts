import type { ModalView } from "@slack/types";
import { answerView } from "../../render/slack/form.ts";
import { within } from "../within.ts";
import { WAIT_AFTER_MS } from "./answering.ts";
import type { Call, Room } from "./call.ts";
import { failureOf } from "./failure.ts";
import { operatorProblem } from "./operator-problem.ts";
import { textAt } from "./reading.ts";
import { LOOKING } from "./words.ts";

/** A modal of its own, one above the one that is open, or in its place. */
export type How = { readonly as: "open" } | { readonly as: "push" } | { readonly as: "update"; readonly id: string };

/** Shows modals. A trigger is good for 3 s: what takes longer is announced in time, and follows. Never rejects; false where nothing is shown. */
export function viewer({ clock, log }: Pick<Room, "clock" | "log">, apiBase: string) {
  async function send({ client, body }: Call, how: How, view: ModalView): Promise<string | null> {
    const trigger = { trigger_id: textAt(body, "trigger_id") ?? "", view };
    switch (how.as) {
      case "open":
        return (await client.views.open(trigger)).view?.id ?? null;
      case "push":
        return (await client.views.push(trigger)).view?.id ?? null;
      case "update":
        return (await client.views.update({ view_id: how.id, view })).view?.id ?? null;
    }
  }

  return async function show(call: Call, how: How, outcome: Promise<ModalView>): Promise<boolean> {
    try {
      const early = await within(outcome, call.since + WAIT_AFTER_MS - clock.now(), clock);
      const id = await send(call, how, early ?? answerView(LOOKING));
      if (!early && id !== null) await call.client.views.update({ view_id: id, view: await outcome });
      return true;
    } catch (error) {
      log.error(failureOf(error), `A view was not shown: ${operatorProblem(error, apiBase).message}`);
      return false;
    }
  };
}
