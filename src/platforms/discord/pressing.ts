import { type APIMessageComponentInteraction, MessageFlags } from "discord.js";
import type { Actor } from "../../domain/command.ts";
import { renderTurned } from "../../render/discord/posting.ts";
import { readCustomId } from "../../render/discord/state.ts";
import { renderDiscord } from "../../render/discord.ts";
import type { Pressed } from "../../render/pressed.ts";
import type { FrontDesk } from "../platform.ts";
import { bring, CHANGED } from "../pressing.ts";
import type { Outcome, Waiting } from "./respond.ts";
import { OUTDATED } from "./words.ts";

/** What a button or a menu asks for, read from what it and its message carry; null where it is none that is known here. */
export function pressedOn({ data, message }: APIMessageComponentInteraction): Pressed | null {
  const value = "values" in data ? (data.values[0] ?? null) : null;
  const footer = message.embeds.at(-1)?.footer?.text ?? null;
  return readCustomId(data.custom_id, { value, footer });
}

/** Turning a page changes the message; sources open for who asks for them alone; a new question is shown as the last one was. */
export function waitingFor(pressed: Pressed | null, { message }: APIMessageComponentInteraction): Waiting {
  if (pressed?.kind === "page") return { as: "update", ephemeral: false };
  const hidden = ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0;
  return { as: "message", ephemeral: pressed?.kind !== "ask" || hidden };
}

/** Answers a press. Where the answer rests on other sentences than the message shows, the new answer opens apart and says so. */
export async function outcomeOf(
  pressed: Pressed | null,
  waiting: Waiting,
  desk: FrontDesk,
  actor: Actor,
  { message }: Pick<APIMessageComponentInteraction, "message">,
): Promise<Outcome> {
  if (pressed === null) return { as: "message", ephemeral: true, body: OUTDATED };
  const { answer, asked, changed } = await bring(pressed, desk, actor);
  if (changed) return { as: "message", ephemeral: true, body: { ...renderDiscord(answer, asked), content: CHANGED } };
  if (pressed.kind === "page") return { ...waiting, body: renderTurned(answer, asked, pressed.page, message) };
  return { ...waiting, body: renderDiscord(answer, asked) };
}
