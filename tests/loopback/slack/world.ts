import type { Clock } from "../../../src/platforms/clock.ts";
import type { Message } from "./message.ts";
import type { ResponseUrls } from "./response-urls.ts";
import type { Triggers } from "./triggers.ts";
import type { View } from "./view.ts";
import type { Enterprise, Team } from "./workspace.ts";

export interface Token {
  readonly value: string;
  readonly kind: "bot" | "app";
  /** Null: one token for a whole organisation, or the app's own. */
  readonly team: Team | null;
  readonly enterprise: Enterprise | null;
  readonly scopes: Set<string>;
  /** Milliseconds of the loopback's clock; null: for good. */
  readonly expiresAt: number | null;
  /** The error that its use is answered with, such as `token_revoked`; null while it is good. */
  refused: string | null;
}

/** What an app is known by; a test hands these to the bot as its settings. */
export interface App {
  readonly id: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly signingSecret: string;
  readonly verificationToken: string;
  readonly appToken: string;
}

/** What the bot made people see, told to whoever waits for it. */
export type Happening =
  | {
      readonly kind: "posted" | "updated" | "deleted";
      readonly message: Message;
      /** The response_url that it came by; null: by the Web API. */
      readonly via: string | null;
    }
  | {
      readonly kind: "opened" | "pushed" | "updated view" | "published";
      readonly view: View;
      readonly trigger: string | null;
    };

/** All that this Slack knows. */
export interface World {
  readonly clock: Clock;
  readonly app: App;
  readonly teams: readonly Team[];
  readonly tokens: Map<string, Token>;
  /** In the order in which they were posted; those that only one person sees are among them. */
  readonly messages: Message[];
  readonly views: Map<string, View>;
  /** The Home of each person, by team and user. */
  readonly homes: Map<string, View>;
  readonly triggers: Triggers;
  readonly responseUrls: ResponseUrls;
  readonly happened: Set<(happening: Happening) => void>;
  /** Whoever still waits for an answer, to be told that none will come. */
  readonly waiting: Set<(why: string) => void>;
  /** Requests that Slack would not have taken, or that it would show otherwise than meant: none in a sound bot. */
  readonly problems: string[];
  /** The moment by the wall clock, moved on by `clock`. */
  wallMs(): number;
  /** A moment that is never given twice, as messages and actions have it. */
  ts(): string;
}

export function teamOf(world: World, id: string): Team {
  const team = world.teams.find((each) => each.id === id);
  if (!team) throw new Error(`There is no workspace ${id}`);
  return team;
}

export function tell(world: World, happening: Happening): void {
  for (const listen of world.happened) listen(happening);
}
