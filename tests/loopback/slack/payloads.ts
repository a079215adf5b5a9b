import type { Payload } from "./delivery.ts";
import { secret, slackId } from "./ids.ts";
import type { Message } from "./message.ts";
import type { ResponseUrl } from "./response-urls.ts";
import { type View, viewToApi } from "./view.ts";
import type { Channel, Team } from "./workspace.ts";
import { teamOf, type World } from "./world.ts";

export interface Place {
  readonly team: Team;
  readonly channel: Channel;
  readonly user: string;
}

/** Whether the app's token there is one for the whole organisation. */
export function ofEnterprise(world: World, team: Team): boolean {
  return ![...world.tokens.values()].some((token) => token.team === team) && team.enterprise !== null;
}

export function commandPayload(
  world: World,
  { team, channel, user }: Place,
  typed: { readonly command: string; readonly text: string },
  answering: { readonly origin: string; readonly url: ResponseUrl; readonly trigger: string },
): Payload {
  const { enterprise } = team;
  const body = {
    token: world.app.verificationToken,
    team_id: team.id,
    team_domain: team.domain,
    ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
    channel_id: channel.id,
    channel_name: channel.name,
    user_id: user,
    user_name: nameOf(team, user),
    command: typed.command,
    text: typed.text,
    api_app_id: world.app.id,
    is_enterprise_install: String(ofEnterprise(world, team)),
    response_url: `${answering.origin}/commands/${team.id}/${answering.url.id}`,
    trigger_id: answering.trigger,
  };
  return { kind: "slash_commands", body };
}

/** What stands in every payload of a control, a view or a shortcut. */
export function interactive(world: World, { team, user }: Omit<Place, "channel">, more: object): Payload {
  const { enterprise } = team;
  const body = {
    team: {
      id: team.id,
      domain: team.domain,
      ...(enterprise ? { enterprise_id: enterprise.id, enterprise_name: enterprise.name } : {}),
    },
    user: { id: user, username: nameOf(team, user), name: nameOf(team, user), team_id: team.id },
    api_app_id: world.app.id,
    token: world.app.verificationToken,
    enterprise: enterprise && { id: enterprise.id, name: enterprise.name },
    is_enterprise_install: ofEnterprise(world, team),
    ...more,
  };
  return { kind: "interactive", body };
}

/** Where a control stands. Slack sends no message along for one that only its reader sees. */
export function onMessage(world: World, message: Message): object {
  const { channel, ts, thread, onlyFor } = message;
  return {
    container: {
      type: "message",
      message_ts: ts,
      channel_id: channel.id,
      is_ephemeral: onlyFor !== null,
      ...(thread === null ? {} : { thread_ts: thread }),
    },
    channel: { id: channel.id, name: channel.name },
    ...(onlyFor === null ? { message: message.toApi(world.app.id) } : {}),
  };
}

export function onView(world: World, view: View, values: object): object {
  return { container: { type: "view", view_id: view.id }, view: viewToApi(view, world.app.id, values) };
}

export function eventPayload(world: World, team: Team, event: Readonly<Record<string, unknown>>): Payload {
  const whole = ofEnterprise(world, team);
  const body = {
    token: world.app.verificationToken,
    team_id: team.id,
    ...(team.enterprise ? { enterprise_id: team.enterprise.id } : {}),
    context_team_id: team.id,
    context_enterprise_id: team.enterprise?.id ?? null,
    api_app_id: world.app.id,
    event,
    type: "event_callback",
    event_id: slackId("Ev"),
    event_time: Math.floor(world.wallMs() / 1000),
    authorizations: [
      {
        enterprise_id: team.enterprise?.id ?? null,
        team_id: whole ? null : team.id,
        user_id: team.bot.user,
        is_bot: true,
        is_enterprise_install: whole,
      },
    ],
    is_ext_shared_channel: false,
    event_context: `4-${secret()}`,
  };
  return { kind: "events_api", body };
}

/** What somebody wrote in a channel, as the app hears of it. */
export function saidEvent(world: World, type: "app_mention" | "message", message: Message): Payload {
  const { team, channel, ts, author, thread, text } = message;
  return eventPayload(world, teamOf(world, team.id), {
    type,
    user: author,
    text,
    ts,
    client_msg_id: secret(),
    team: team.id,
    channel: channel.id,
    event_ts: ts,
    ...(thread === null ? {} : { thread_ts: thread }),
    ...(type === "message" ? { channel_type: channel.kind === "im" ? "im" : "channel" } : {}),
  });
}

function nameOf(team: Team, user: string): string {
  return team.users.find(({ id }) => id === user)?.name ?? "somebody";
}
