import { type APIInteraction, InteractionType } from "discord.js";
import { renderDiscord } from "../../render/discord.ts";
import type { FrontDesk } from "../platform.ts";
import { completer } from "./autocomplete.ts";
import type { Sending } from "./callback.ts";
import { failureOf } from "./failure.ts";
import { outcomeOf, pressedOn, waitingFor } from "./pressing.ts";
import { actorOf, questionOf } from "./reading.ts";
import { type Outcome, responder, type Waiting } from "./respond.ts";
import { APOLOGY } from "./words.ts";

interface Parts extends Sending {
  readonly desk: FrontDesk;
}

// What a resumed session may bring a second time.
const MOST_REMEMBERED = 5000;

/** Takes interactions as the gateway brings them; each is answered once. What comes back never rejects. */
export function interactions({ desk, rest, clock, log }: Parts) {
  const respond = responder({ rest, clock, log });
  const complete = completer({ desk, rest, clock, log });
  const asking = { get: (route: `/${string}`) => rest.get(route), log };
  const seen = new Set<string>();

  function isNew({ id }: APIInteraction): boolean {
    if (seen.has(id)) return false;
    seen.add(id);
    if (seen.size > MOST_REMEMBERED) for (const oldest of seen) return seen.delete(oldest);
    return true;
  }

  /** The outcome, or an apology: a defect is nothing that the asker should wait for. */
  async function safely(
    interaction: APIInteraction,
    waiting: Waiting,
    outcome: () => Promise<Outcome>,
  ): Promise<Outcome> {
    try {
      return await outcome();
    } catch (error) {
      log.error(
        { interaction: interaction.id, ...failureOf(error), stack: error instanceof Error ? error.stack : null },
        "defect",
      );
      return { as: "message", ephemeral: waiting.ephemeral || waiting.as === "update", body: APOLOGY };
    }
  }

  return async function take(interaction: APIInteraction): Promise<void> {
    const since = clock.now();
    if (!isNew(interaction)) return;
    const actor = actorOf(interaction, asking);
    switch (interaction.type) {
      case InteractionType.ApplicationCommand: {
        const { question, ephemeral } = questionOf(interaction);
        const waiting = { as: "message", ephemeral } as const;
        const outcome = async () => ({ ...waiting, body: renderDiscord(await desk.ask(question, actor), question) });
        return await respond(interaction, since, waiting, safely(interaction, waiting, outcome));
      }
      case InteractionType.MessageComponent: {
        const pressed = pressedOn(interaction);
        const waiting = waitingFor(pressed, interaction);
        const outcome = () => outcomeOf(pressed, waiting, desk, actor, interaction);
        return await respond(interaction, since, waiting, safely(interaction, waiting, outcome));
      }
      case InteractionType.ApplicationCommandAutocomplete:
        return await complete(interaction, since);
      case InteractionType.ModalSubmit:
      case InteractionType.Ping:
        return log.warn({ type: interaction.type }, "an interaction that nothing here asks for");
    }
  };
}
