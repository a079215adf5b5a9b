import { type Clock, clock as realClock } from "../../../src/platforms/clock.ts";
import type { Misbehaviour } from "../misbehaviour.ts";
import { RateLimits } from "../rate-limits.ts";
import { accountMethods } from "./account-methods.ts";
import { chatMethods } from "./chat-methods.ts";
import { conversationMethods } from "./conversation-methods.ts";
import { Delivery } from "./delivery.ts";
import { foundWorld } from "./founding.ts";
import { type Adding, addToSlack, type Landed } from "./installing.ts";
import type { Message } from "./message.ts";
import { OAuth } from "./oauth-methods.ts";
import { eventPayload } from "./payloads.ts";
import { Person } from "./person.ts";
import { responder } from "./responding.ts";
import { SocketMode } from "./socket-mode.ts";
import { viewMethods } from "./view-methods.ts";
import { WebApi } from "./web-api.ts";
import type { Channel, Team } from "./workspace.ts";
import type { Token, World } from "./world.ts";

export interface LoopbackSlackOptions {
  /** Holds the 3 s, the 30 min, the lives of tokens and the pace. */
  readonly clock?: Clock;
  /** Workspaces that stand alone; one where left out. */
  readonly teams?: number;
  /** Further ones, all of one organisation; none where left out. */
  readonly enterpriseTeams?: number;
  /** False: nobody has installed the app yet. */
  readonly installed?: boolean;
  readonly scopes?: readonly string[];
  /** Whether more than one message a second in a channel is refused. */
  readonly paced?: boolean;
}

interface Where {
  readonly team?: Team;
  /** By its name or id; #news where left out. */
  readonly channel?: string;
  /** By name or id; ann where left out. */
  readonly user?: string;
}

const EVERY_SCOPE = [
  "app_mentions:read",
  "channels:history",
  "channels:read",
  "chat:write",
  "commands",
  "groups:history",
  "groups:read",
  "im:history",
  "im:read",
  "im:write",
  "users:read",
];

/** A Slack with one app on loopback: the real Bolt connects to it, and people ask through it. */
export class LoopbackSlack {
  readonly world: World;
  readonly web: WebApi;
  readonly socket: SocketMode;
  readonly delivery: Delivery;
  readonly oauth: OAuth;

  constructor(options: LoopbackSlackOptions) {
    this.world = foundWorld({
      clock: options.clock ?? realClock,
      teams: options.teams ?? 1,
      enterpriseTeams: options.enterpriseTeams ?? 0,
      installed: options.installed ?? true,
      scopes: options.scopes ?? EVERY_SCOPE,
    });
    this.web = new WebApi(this.world);
    this.socket = new SocketMode(this.world);
    this.delivery = new Delivery(this.world, this.socket);
    this.oauth = new OAuth(this.world);
  }

  /** As `SLACK_API_BASE`. */
  get apiBase(): string {
    return `${this.web.origin}/api/`;
  }

  get app(): World["app"] {
    return this.world.app;
  }

  get teams(): readonly Team[] {
    return this.world.teams;
  }

  /** To be emptied by who expects some. */
  get problems(): string[] {
    return this.world.problems;
  }

  /** What the bot said in channels, leaving out what was deleted and what only one person sees. */
  get posted(): readonly Message[] {
    return this.world.messages.filter(
      ({ author, team, onlyFor, deleted }) => author === team.bot.user && onlyFor === null && !deleted,
    );
  }

  /** The bot's token in a workspace, or of its organisation. Throws where it is not installed there. */
  token(team: Team = this.#first()): Token {
    const all = [...this.world.tokens.values()].filter(({ kind }) => kind === "bot");
    const token =
      all.findLast((each) => each.team === team) ??
      all.findLast((each) => each.team === null && each.enterprise === team.enterprise);
    if (!token) throw new Error(`The app is not installed in ${team.name}`);
    return token;
  }

  channel(name: string, team: Team = this.#first()): Channel {
    const channel = team.channels.find((each) => each.name === name || each.id === name);
    if (!channel) throw new Error(`There is no #${name} in ${team.name}`);
    return channel;
  }

  as({ team = this.#first(), channel = "news", user = "ann" }: Where = {}): Person {
    const person = team.users.find((each) => each.name === user || each.id === user);
    if (!person) throw new Error(`There is no ${user} in ${team.name}`);
    return new Person(this.world, this.delivery, this.web.origin, {
      team,
      channel: this.channel(channel, team),
      user: person.id,
    });
  }

  misbehave(...how: readonly Misbehaviour[]): void {
    for (const each of how) this.web.misbehaviours.add(each);
  }

  /** Somebody adds the app to a workspace, from its page at `origin`. */
  add(origin: string, team: Team = this.#first(), how: Adding = {}): Promise<Landed> {
    return addToSlack(this.world, this.oauth, { origin, team }, how);
  }

  /** The app is taken out of a workspace: its tokens die, and it is told so. */
  async uninstall(team: Team): Promise<void> {
    const tell = (event: Record<string, unknown>) => this.delivery.send(eventPayload(this.world, team, event));
    for (const token of this.world.tokens.values()) if (token.team === team) token.refused = "account_inactive";
    await tell({ type: "tokens_revoked", tokens: { oauth: [], bot: [team.bot.user] }, event_ts: this.world.ts() });
    await tell({ type: "app_uninstalled", event_ts: this.world.ts() });
  }

  async close(): Promise<void> {
    for (const fail of this.world.waiting) fail("Slack has gone");
    await this.socket.close();
    await this.web.close();
  }

  #first(): Team {
    const [team] = this.world.teams;
    if (!team) throw new Error("This Slack has no workspace");
    return team;
  }
}

export async function startLoopbackSlack(options: LoopbackSlackOptions = {}): Promise<LoopbackSlack> {
  const slack = new LoopbackSlack(options);
  const { world, web, socket, oauth } = slack;
  await socket.listen();
  const methods = {
    ...accountMethods(world, () => socket.url),
    ...chatMethods(world, options.paced ? new RateLimits(world.clock, Number.POSITIVE_INFINITY) : null),
    ...conversationMethods(world),
    ...viewMethods(world),
    ...oauth.methods,
  };
  await web.listen(methods, responder(world));
  return slack;
}
