import type { Clock } from "../../../src/platforms/clock.ts";
import { secret, slackId } from "./ids.ts";
import { ResponseUrls } from "./response-urls.ts";
import { Triggers } from "./triggers.ts";
import type { Channel, Enterprise, Team } from "./workspace.ts";
import type { Token, World } from "./world.ts";

export interface Founding {
  readonly clock: Clock;
  /** Workspaces that stand alone. */
  readonly teams: number;
  /** Further ones, all of one organisation. */
  readonly enterpriseTeams: number;
  /** Whether the app is installed in all of them from the beginning. */
  readonly installed: boolean;
  /** What the app asked for when it was installed. */
  readonly scopes: readonly string[];
}

/** A Slack with people and channels in it, before anything was said. */
export function foundWorld({ clock, teams, enterpriseTeams, installed, scopes }: Founding): World {
  const enterprise: Enterprise = { id: slackId("E"), name: "Wire Services" };
  const began = { wall: Date.now(), clock: clock.now() };
  const wallMs = () => began.wall + (clock.now() - began.clock);
  let last = 0;
  const all = [
    ...Array.from({ length: teams }, (_, nth) => team(`Desk ${nth + 1}`, null)),
    ...Array.from({ length: enterpriseTeams }, (_, nth) => team(`Bureau ${nth + 1}`, enterprise)),
  ];
  const id = slackId("A");
  const world: World = {
    clock,
    app: {
      id,
      clientId: `1111.${secret().slice(0, 10)}`,
      clientSecret: secret(),
      signingSecret: secret(),
      verificationToken: secret().slice(0, 24),
      appToken: `xapp-1-${id}-${secret()}`,
    },
    teams: all,
    tokens: new Map(),
    messages: [],
    views: new Map(),
    homes: new Map(),
    triggers: new Triggers(clock),
    responseUrls: new ResponseUrls(clock),
    happened: new Set(),
    waiting: new Set(),
    problems: [],
    wallMs,
    ts() {
      last = Math.max(Math.floor(wallMs() * 1000), last + 1);
      return `${Math.floor(last / 1_000_000)}.${String(last % 1_000_000).padStart(6, "0")}`;
    },
  };
  world.tokens.set(world.app.appToken, {
    value: world.app.appToken,
    kind: "app",
    team: null,
    enterprise: null,
    scopes: new Set(["connections:write"]),
    expiresAt: null,
    refused: null,
  });
  if (!installed) return world;
  for (const each of all.filter((team) => team.enterprise === null)) grant(world, each, null, scopes);
  if (enterpriseTeams > 0) grant(world, null, enterprise, scopes);
  return world;
}

/** Gives the app a token of a workspace, or of an organisation where `team` is null. */
export function grant(
  world: World,
  team: Team | null,
  enterprise: Enterprise | null,
  scopes: Iterable<string>,
  livesMs: number | null = null,
): Token {
  const token: Token = {
    value: `${livesMs === null ? "xoxb" : "xoxe.xoxb"}-${team?.id ?? enterprise?.id}-${secret()}`,
    kind: "bot",
    team,
    enterprise,
    scopes: new Set(scopes),
    expiresAt: livesMs === null ? null : world.clock.now() + livesMs,
    refused: null,
  };
  world.tokens.set(token.value, token);
  return token;
}

function team(name: string, enterprise: Enterprise | null): Team {
  const channel = (title: string, kind: Channel["kind"], is: Partial<Channel> = {}): Channel => ({
    id: slackId(kind === "private" ? "G" : "C"),
    name: title,
    kind,
    user: null,
    archived: false,
    botIn: true,
    ...is,
  });
  const users = ["ann", "ben"].map((person) => ({ id: slackId("U"), name: person }));
  const [, ben = { id: "" }] = users;
  return {
    id: slackId("T"),
    name,
    domain: name.toLowerCase().replaceAll(" ", "-"),
    enterprise,
    bot: { user: slackId("U"), id: slackId("B") },
    users,
    channels: [
      channel("news", "public"),
      channel("sport", "public", { creator: ben.id }),
      channel("elsewhere", "public", { botIn: false }),
      channel("closed", "public", { archived: true }),
      channel("desk", "private"),
      channel("board", "private", { botIn: false }),
    ],
  };
}
