import { type APIMessageComponentInteraction, MessageFlags } from "discord.js";
import type { Answer } from "../../domain/answer.ts";
import type { Actor } from "../../domain/command.ts";
import { readCustomId } from "../../render/discord/state.ts";
import { renderDiscord } from "../../render/discord.ts";
import { fingerprint, type Pressed, questionOf } from "../../render/pressed.ts";
import type { FrontDesk } from "../platform.ts";
import type { Outcome, Waiting } from "./respond.ts";
import { CHANGED, OUTDATED } from "./words.ts";

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
): Promise<Outcome> {
  if (pressed === null) return { as: "message", ephemeral: true, body: OUTDATED };
  const answer = await desk.ask(pressed.asked, actor);
  switch (pressed.kind) {
    case "ask":
      return { ...waiting, body: renderDiscord(answer, pressed.asked) };
    case "page":
      if (changed(pressed, answer)) return afresh(pressed, answer);
      // No content: what an edit leaves out stays as it was.
      return { ...waiting, body: { ...renderDiscord(answer, pressed.asked, pressed.page), content: "" } };
    case "source": {
      if (changed(pressed, answer)) return afresh(pressed, answer);
      const question = questionOf(pressed);
      return { ...waiting, body: renderDiscord(await desk.ask(question, actor), question) };
    }
  }
}

function changed({ evidence }: Extract<Pressed, { evidence: string }>, answer: Answer): boolean {
  return fingerprint(answer) !== evidence;
}

function afresh({ asked }: Pressed, answer: Answer): Outcome {
  return { as: "message", ephemeral: true, body: { ...renderDiscord(answer, asked), content: CHANGED } };
}
