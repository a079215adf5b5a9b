import { homeView } from "../../render/slack/home.ts";
import type { Call, Room } from "./call.ts";
import { failureOf } from "./failure.ts";
import { operatorProblem } from "./operator-problem.ts";
import { textAt } from "./reading.ts";

const DIGESTS = "digest list";

/** Fills the Home tab of whoever opens it: what is held, this workspace's digests where there are any to be had, and help. */
export function homeTaker({ desk, names, log }: Room, apiBase: string) {
  return async function take({ actor, body, client }: Call): Promise<void> {
    if (textAt(body, "event", "tab") === "messages") return;
    const ask = (command: string) => desk.ask({ command, options: {} }, actor);
    const has = desk.commands.some(({ name }) => name === DIGESTS);
    try {
      const [stories, help, digests] = await Promise.all([ask("sources"), ask("help"), has ? ask(DIGESTS) : null]);
      const view = homeView({ stories, help, ...(digests ? { digests } : {}) }, names);
      await client.views.publish({ user_id: actor.user, view });
    } catch (error) {
      log.error(failureOf(error), `A Home tab was not filled: ${operatorProblem(error, apiBase).message}`);
    }
  };
}
