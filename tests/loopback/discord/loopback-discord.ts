import { type Clock, clock as realClock } from "../../../src/platforms/clock.ts";
import type { Misbehaviour } from "../misbehaviour.ts";
import { applicationRoutes } from "./application-routes.ts";
import { Asked, type AskedKind, type Seen } from "./asked.ts";
import { channelRoutes } from "./channel-routes.ts";
import { commandRoutes } from "./command-routes.ts";
import { Gateway } from "./gateway.ts";
import { commandEvent, componentEvent, type From, type Place, placeOf, type Values } from "./interaction-events.ts";
import { interactionRoutes } from "./interaction-routes.ts";
import { messageRoutes } from "./message-routes.ts";
import { Rest } from "./rest.ts";
import type { Shown } from "./shown.ts";
import { createWorld, type World } from "./world.ts";

interface Options {
  /** Holds the 3 s, the 15 min and the rate limits. */
  readonly clock?: Clock;
  readonly guilds?: number;
  /** What Discord recommends. */
  readonly shards?: number;
  readonly maxConcurrency?: number;
  readonly heartbeatMs?: number;
  readonly globalPerSecond?: number;
}

const MOST_ASKED_KEPT = 20_000;

/** A Discord of one bot on loopback: the real discord.js logs in to it, and people ask through it. */
export class LoopbackDiscord {
  readonly world: World;
  readonly gateway: Gateway;
  readonly rest: Rest;
  /** What the bot posted of its own accord. */
  readonly posted: Shown[] = [];

  constructor({ clock = realClock, guilds = 1, heartbeatMs = 41_250, globalPerSecond = 50 }: Options) {
    this.world = createWorld(clock, guilds);
    this.gateway = new Gateway(this.world, { heartbeatMs });
    this.rest = new Rest(this.world, globalPerSecond);
  }

  /** What the bot needs to know of it. */
  get login(): { readonly token: string; readonly apiBase: string } {
    return { token: this.world.token, apiBase: this.rest.base };
  }

  /** To be emptied by who expects some. */
  get violations(): string[] {
    return this.world.violations;
  }

  misbehave(...how: readonly Misbehaviour[]): void {
    for (const each of how) this.rest.misbehaviours.add(each);
  }

  /** Somebody sends a slash command; resolves with what they see in the end. */
  command(from: From, name: string, values: Values = {}): Promise<Seen> {
    const { asked, place } = this.#ask("command", from);
    return this.#tell(asked, place, commandEvent(this.world, asked, place, { name, values }));
  }

  /** Somebody types in an option that completes. */
  type(from: From, name: string, option: string, typed: string, values: Values = {}): Promise<Seen> {
    const { asked, place } = this.#ask("autocomplete", from);
    const command = { name, values: { ...values, [option]: typed }, typing: option };
    return this.#tell(asked, place, commandEvent(this.world, asked, place, command));
  }

  /** Somebody presses a button, named by its custom id or its label; one that the message does not have may have been there once. */
  press(on: Shown, button: string, from: From = {}): Promise<Seen> {
    const { asked, place } = this.#ask("component", from, on);
    const customId = on.buttons.find(({ label }) => label === button)?.custom_id ?? button;
    return this.#tell(asked, place, componentEvent(this.world, asked, place, on, { customId }));
  }

  select(on: Shown, customId: string, values: readonly string[], from: From = {}): Promise<Seen> {
    const { asked, place } = this.#ask("component", from, on);
    return this.#tell(asked, place, componentEvent(this.world, asked, place, on, { customId, values }));
  }

  async close(): Promise<void> {
    await this.gateway.close();
    await this.rest.close();
    for (const asked of this.world.asked.values()) asked.settle({ failed: "Discord has gone" });
  }

  #ask(kind: AskedKind, from: From, on?: Shown): { asked: Asked; place: Place } {
    const place = placeOf(this.world, from);
    const { channel, user } = place;
    const asked = new Asked(this.world.clock, { kind, channel, user, ...(on ? { on } : {}) });
    this.world.asked.set(asked.token, asked);
    if (this.world.asked.size > MOST_ASKED_KEPT) this.world.asked.delete(this.world.asked.keys().next().value ?? "");
    return { asked, place };
  }

  #tell(asked: Asked, place: Place, event: unknown): Promise<Seen> {
    this.gateway.dispatch("INTERACTION_CREATE", event, place.guild);
    return asked.seen;
  }
}

export async function loopbackDiscord(options: Options = {}): Promise<LoopbackDiscord> {
  const discord = new LoopbackDiscord(options);
  const { world, gateway, rest } = discord;
  await gateway.listen();
  const about = {
    gatewayUrl: () => gateway.url,
    shards: options.shards ?? 1,
    maxConcurrency: options.maxConcurrency ?? 1,
  };
  await rest.listen([
    ...applicationRoutes(world, about),
    ...commandRoutes(world),
    ...interactionRoutes(world),
    ...channelRoutes(world),
    ...messageRoutes(world, discord.posted),
  ]);
  return discord;
}
