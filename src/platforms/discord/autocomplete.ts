import { type APIApplicationCommandAutocompleteInteraction, InteractionResponseType } from "discord.js";
import type { FrontDesk } from "../platform.ts";
import { firstResponse, type Sending } from "./callback.ts";
import { failureOf } from "./failure.ts";
import { actorOf, typingOf } from "./reading.ts";

interface Parts extends Sending {
  readonly desk: Pick<FrontDesk, "complete">;
}

const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
// Discord waits 3 s and can't be asked to wait longer; an empty list is better than its error.
const GIVE_UP_AFTER_MS = 2000;

/** Offers values for what is being typed. Where somebody has typed on, only the newest gets an answer with values in it. */
export function completer({ desk, rest, clock, log }: Parts) {
  const send = firstResponse({ rest, clock, log });
  const asking = { get: (route: `/${string}`) => rest.get(route), log };
  const newest = new Map<string, string>();

  async function valuesFor(interaction: APIApplicationCommandAutocompleteInteraction): Promise<readonly string[]> {
    const typing = typingOf(interaction);
    if (!typing) return [];
    const actor = actorOf(interaction, asking);
    const who = `${actor.channel} ${actor.user}`;
    newest.set(who, interaction.id);
    try {
      // Keystrokes that have come in meanwhile are read before this one is worked on.
      await new Promise<void>((read) => void setImmediate(read));
      if (newest.get(who) !== interaction.id) return [];
      const values = await desk.complete(typing, actor);
      return newest.get(who) === interaction.id ? values : [];
    } catch (error) {
      log.error({ command: typing.command, option: typing.option, ...failureOf(error) }, "completion failed");
      return [];
    } finally {
      if (newest.get(who) === interaction.id) newest.delete(who);
    }
  }

  return async function complete(
    interaction: APIApplicationCommandAutocompleteInteraction,
    since: number,
  ): Promise<void> {
    let callOff = () => {};
    const late = new Promise<readonly string[]>((empty) => {
      callOff = clock.after(GIVE_UP_AFTER_MS, () => empty([]));
    });
    const values = await Promise.race([valuesFor(interaction), late]);
    callOff();
    await send(interaction, since, {
      type: InteractionResponseType.ApplicationCommandAutocompleteResult,
      data: { choices: choicesOf(values) },
    });
  };
}

/** Values that have no room are left out whole. */
function choicesOf(values: readonly string[]): { name: string; value: string }[] {
  const whole = [...new Set(values)].filter((value) => value.trim() !== "" && value.length <= LONGEST_CHOICE);
  return whole.slice(0, MOST_CHOICES).map((value) => ({ name: value, value }));
}
