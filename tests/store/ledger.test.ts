import fc from "fast-check";
import type { Claim, Settlement } from "../../src/domain/delivery.ts";
import { openStore } from "../../src/store/store.ts";
import { aSubscription } from "../fixtures/subscription.ts";
import { type Held, LedgerModel } from "./ledger-model.ts";

const START = Date.UTC(2026, 0, 6, 8) / 1000;
const IDS = ["a", "b", "c"];
const LEASE_S = 20;
const STEP_S = 15;

const at = (second: number) => new Date(second * 1000);
const iso = (second: number) => at(second).toISOString();

const id = fc.constantFrom(...IDS);
const offset = fc.integer({ min: 0, max: 60 });
const which = fc.nat({ max: 200 });
const most = fc.integer({ min: 1, max: 3 });
const settlement = (now: number, kind: string, laterS: number): Settlement => {
  if (kind === "posted") return { state: "posted", message: "m", link: null };
  if (kind === "skipped" || kind === "failed" || kind === "unknown") return { state: kind, reason: kind };
  return { state: "pending", notBefore: iso(now + laterS), reason: kind, reached: kind === "reached" };
};
const OUTCOMES = ["posted", "skipped", "failed", "unknown", "reached", "not reached"];
const step = fc.oneof(
  fc.record({ do: fc.constant("wait" as const), seconds: offset }),
  fc.record({ do: fc.constant("plan" as const), most }),
  fc.record({ do: fc.constantFrom("add" as const, "skip" as const, "again" as const), id, offset }),
  fc.record({ do: fc.constant("pause" as const), id }),
  { weight: 3, arbitrary: fc.record({ do: fc.constant("claim" as const), owner: fc.constantFrom("me", "you"), most }) },
  fc.record({ do: fc.constant("freeze" as const), which, content: fc.string() }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant("settle" as const),
      which,
      kind: fc.constantFrom(...OUTCOMES),
      laterS: fc.integer({ min: -5, max: 30 }),
    }),
  },
);
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

/** Goes through the same steps with the ledger and its model, which must agree on every answer and on all that is kept. */
async function agree(steps: readonly Step[]): Promise<void> {
  const store = await openStore({ kind: "file", path: ":memory:" });
  const ledger = store.deliveries;
  const model = new LedgerModel(new Map(IDS.map((each, index) => [each, START + index])));
  for (const [index, each] of IDS.entries())
    await store.subscriptions.insert({ ...aSubscription, id: each, nextFireAt: iso(START + index) });
  const claims: { readonly real: Claim; readonly held: Held }[] = [];
  const picked = (index: number) => claims[index % Math.max(claims.length, 1)];
  let now = START;

  async function take(each: Step): Promise<readonly [unknown, unknown]> {
    switch (each.do) {
      case "wait":
        now += each.seconds;
        return [now, now];
      case "plan": {
        const planned = await ledger.plan(at(now), each.most, ({ nextFireAt }) => {
          const slot = Date.parse(nextFireAt ?? "") / 1000;
          const delivery = {
            slot: iso(slot),
            state: "pending",
            late: false,
            notBefore: iso(slot),
            reason: null,
          } as const;
          return { deliveries: [delivery], nextFireAt: iso(slot + STEP_S) };
        });
        return [planned, model.plan(now, each.most, STEP_S)];
      }
      case "add":
        return [
          await ledger.add(each.id, iso(START + each.offset), at(now)),
          model.write(each.id, START + each.offset, "pending", now),
        ];
      case "skip":
        return [
          await ledger.skip(each.id, iso(START + each.offset), "asked for", at(now)),
          model.write(each.id, START + each.offset, "skipped", now),
        ];
      case "again":
        return [
          await ledger.again(each.id, iso(START + each.offset), at(now)),
          model.again(each.id, START + each.offset, now),
        ];
      case "pause": {
        const pause = !model.paused.delete(each.id);
        if (pause) model.paused.add(each.id);
        const paused = pause
          ? ({ because: "person", reason: "asked for", since: iso(now), told: true } as const)
          : null;
        return [
          (await store.subscriptions.change(each.id, (subscription) => ({ ...subscription, paused })))?.id,
          each.id,
        ];
      }
      case "claim": {
        const real = await ledger.claim(each.owner, "slack", at(now), LEASE_S * 1000, each.most);
        const held = model.claim(each.owner, now, LEASE_S, each.most);
        for (const [index, claim] of real.entries()) {
          const same = held[index];
          if (same) claims.push({ real: claim, held: same });
        }
        return [
          real.map(({ delivery }) => [delivery.subscription, Date.parse(delivery.slot) / 1000, delivery.attempt]),
          held.map(({ entry, attempt }) => [entry.subscription, entry.slot, attempt]),
        ];
      }
      case "freeze": {
        const claim = picked(each.which);
        if (!claim) return [null, null];
        const content = JSON.stringify(each.content);
        return [await ledger.freeze(claim.real, content, content), model.freeze(claim.held, content)];
      }
      case "settle": {
        const claim = picked(each.which);
        if (!claim) return [null, null];
        const as = settlement(now, each.kind, each.laterS);
        return [await ledger.settle(claim.real, as, at(now)), model.settle(claim.held, as)];
      }
    }
  }

  try {
    for (const each of steps) {
      const [real, expected] = await take(each);
      expect(real).toEqual(expected);
    }
    for (const each of IDS) {
      const kept = await ledger.history(each, 1000);
      const expected = model.entries.filter((entry) => entry.subscription === each).sort((a, b) => b.slot - a.slot);
      expect(
        kept.map(({ slot, state, attempt, content }) => [Date.parse(slot) / 1000, state, attempt, content]),
      ).toEqual(expected.map(({ slot, state, attempt, content }) => [slot, state, attempt, content]));
      for (const { slot, outcomes } of expected)
        expect((await ledger.attempts(each, iso(slot))).map(({ outcome }) => outcome)).toEqual(outcomes);
    }
  } finally {
    await store.close();
  }
}

it("the ledger does what its model does, whatever is asked of it and in whatever order", async () => {
  await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 80, size: "max" }), agree));
}, 60_000);
