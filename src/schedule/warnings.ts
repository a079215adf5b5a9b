import type { Answer } from "../domain/answer.ts";
import type { Subscriptions } from "../domain/delivery.ts";
import { channel, command, line, said } from "../domain/line.ts";
import type { Pause, Subscription } from "../domain/subscription.ts";
import type { Clock } from "../platforms/clock.ts";
import type { Log } from "../platforms/log.ts";
import type { Posted, Poster } from "../platforms/platform.ts";

interface WarningParts {
  readonly subscriptions: Subscriptions;
  readonly posters: readonly Poster[];
  readonly now: () => Date;
  readonly clock: Clock;
  readonly log: Log;
}

// Whoever takes a permission away by mistake has it back within minutes; what stays away for weeks costs four requests a day.
const FIRST_PROBE_MS = 5 * 60_000;
const LONGEST_PROBE_MS = 6 * 3_600_000;
const MINUTE_MS = 60_000;

/** Pauses what the platform bars, tells its owner, and lets it go on when nothing bars it any more. */
export class Warnings {
  readonly #parts: WarningParts;
  /** By subscription, when it is looked at again; what is missing here is looked at by how long it is paused. */
  readonly #probes = new Map<string, number>();

  constructor(parts: WarningParts) {
    this.#parts = parts;
  }

  /** One that is paused already stays so, for the reason that it has. */
  async pause({ id }: Subscription, { because, reason }: Extract<Posted, { kind: "barred" }>): Promise<void> {
    const { subscriptions, log, now } = this.#parts;
    const pause: Pause = { because, reason, since: now().toISOString(), told: false };
    const paused = await subscriptions.change(id, (each) => (each.paused ? each : { ...each, paused: pause }));
    if (!paused) return;
    log.warn({ subscription: id, because, reason }, "subscription paused: it can't be posted");
    await this.#tell(paused);
  }

  /** Looks, at growing intervals, whether what is barred may be posted again; resolves with whether anything may. */
  async probe(): Promise<boolean> {
    const barred = await this.#parts.subscriptions.barred();
    const now = this.#parts.now().getTime();
    const due = barred.filter((each) => this.#probeAt(each, now) <= now);
    // One that has been taken up again or removed is not to be kept in mind.
    const still = new Set(barred.map(({ id }) => id));
    for (const id of this.#probes.keys()) if (!still.has(id)) this.#probes.delete(id);
    // One after the other on a platform: this never is in a hurry.
    const free = await Promise.all(
      this.#parts.posters.map(async (poster) => {
        let any = false;
        for (const each of due)
          if (each.target.platform === poster.platform) any = (await this.#look(each, poster)) || any;
        return any;
      }),
    );
    return free.includes(true);
  }

  #probeAt({ id, paused }: Subscription, now: number): number {
    const known = this.#probes.get(id);
    // A clock that was set back must not keep it waiting.
    if (known !== undefined) return Math.min(known, now + LONGEST_PROBE_MS);
    const at = Date.parse(paused?.since ?? "") + FIRST_PROBE_MS;
    this.#probes.set(id, at);
    return at;
  }

  async #look(subscription: Subscription, poster: Poster): Promise<boolean> {
    const { subscriptions, log, now } = this.#parts;
    const since = Date.parse(subscription.paused?.since ?? "");
    const pause = Math.min(Math.max(FIRST_PROBE_MS, (now().getTime() - since) / 2), LONGEST_PROBE_MS);
    this.#probes.set(subscription.id, now().getTime() + pause);
    if (await this.#barred(poster, subscription)) {
      await this.#tell(subscription);
      return false;
    }
    const resumed = await subscriptions.change(subscription.id, (each) =>
      each.paused && each.paused.because !== "person" ? { ...each, paused: null } : each,
    );
    if (resumed) log.info({ subscription: subscription.id }, "subscription goes on: it can be posted again");
    return resumed !== null;
  }

  /** True also where it could not be seen in time. */
  async #barred(poster: Poster, { target }: Subscription): Promise<boolean> {
    let callOff = () => {};
    const over = new Promise<true>((resolve) => {
      callOff = this.#parts.clock.after(MINUTE_MS, () => resolve(true));
    });
    const asked = poster.barred(target).then((barred) => barred !== null);
    return await Promise.race([asked, over]).finally(() => callOff());
  }

  /** Tells the owner once, by whichever process; where they can't be reached, the next look tries again. */
  async #tell({ id, owner, target, paused }: Subscription): Promise<void> {
    const { subscriptions, posters, log } = this.#parts;
    const poster = posters.find(({ platform }) => platform === target.platform);
    if (owner === null || !poster || !paused || paused.told) return;
    let mine = false;
    await subscriptions.change(id, (each) => {
      mine = each.paused !== null && !each.paused.told && each.paused.because !== "person";
      return mine && each.paused ? { ...each, paused: { ...each.paused, told: true } } : each;
    });
    if (!mine || (await poster.tell(target.tenant, owner, warning(id, target.channel, paused.reason)))) return;
    log.warn({ subscription: id }, "its owner could not be told");
    await subscriptions.change(id, (each) =>
      each.paused ? { ...each, paused: { ...each.paused, told: false } } : each,
    );
  }
}

function warning(id: string, place: string, reason: string): Answer {
  const text = line`Digest ${said(id)} can't be posted in ${channel(place)}: ${said(reason)}. Nothing of it is lost: it goes on by itself once that is mended.`;
  return {
    title: line`A digest is paused`,
    parts: [
      { kind: "text", line: text, refs: [] },
      {
        kind: "text",
        line: line`What is paused, and why: ${command({ command: "digest list", options: {} })}`,
        refs: [],
      },
    ],
    evidence: [],
    actions: [],
  };
}
