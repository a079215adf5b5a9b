import type { Context } from "@slack/bolt";
import type { WebClient } from "@slack/web-api";
import type { Answer } from "../../domain/answer.ts";
import type { Actor, Platform } from "../../domain/command.ts";
import type { Question } from "../../domain/question.ts";
import { LIMIT } from "../../render/slack/limits.ts";
import type { SlackNames } from "../../render/slack/names.ts";
import { renderSlack, type SlackMessage } from "../../render/slack.ts";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import type { FrontDesk } from "../platform.ts";
import type { Ack } from "./acknowledgement.ts";
import { textAt } from "./reading.ts";

/** What everything that answers needs. */
export interface Room {
  readonly desk: FrontDesk;
  readonly names: SlackNames;
  readonly clock: Clock;
  readonly log: Log;
}

/** A page of an answer. Every message leaves room for a line above it, so that pages begin and end alike wherever they are shown. */
export function drawn(
  { names }: Pick<Room, "names">,
  answer: Answer,
  asked: Question | string,
  seenBy: "asker" | "channel",
  page = 1,
): SlackMessage {
  return renderSlack(answer, asked, { names, page, seenBy, blocks: LIMIT.blocks - 1 });
}

/** Something that came in and wants an answer. */
export interface Call {
  readonly body: unknown;
  /** When it came in, by the clock. */
  readonly since: number;
  readonly actor: Actor;
  readonly ack: Ack;
  /** Whether a message in the acknowledgement is shown. */
  readonly answersInAck: boolean;
  readonly client: WebClient;
  /** The bot's own user id. */
  readonly bot: string | null;
}

/** Where something came from: the workspace, or the organisation where the app is installed on all of it. */
export function tenantOf({ isEnterpriseInstall, enterpriseId, teamId }: Context): string | null {
  return (isEnterpriseInstall ? enterpriseId : teamId) || teamId || enterpriseId || null;
}

/** Who asks. A modal and the Home tab stand in no channel: there it is the person's own. */
export function actorOf(
  { tenant, user, channel }: { readonly tenant: string; readonly user: string; readonly channel: string | null },
  manages: (channel: string) => Promise<boolean>,
): Actor {
  const platform: Platform = "slack";
  const here = channel ?? user;
  return { platform, tenant, user, channel: here, manages: (other) => manages(other ?? here) };
}

/** Where a slash command, a press or a shortcut was used, and by whom; both of them are elsewhere in each kind of payload. */
export function whoIn(body: unknown): { readonly user: string | null; readonly channel: string | null } {
  return {
    user: textAt(body, "user_id") ?? textAt(body, "user", "id") ?? textAt(body, "event", "user"),
    channel:
      textAt(body, "channel_id") ??
      textAt(body, "channel", "id") ??
      textAt(body, "container", "channel_id") ??
      textAt(body, "event", "channel"),
  };
}
