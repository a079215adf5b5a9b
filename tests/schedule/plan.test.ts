import { planOf } from "../../src/schedule/plan.ts";
import { subscription } from "./subscription.ts";

const at = (iso: string) => new Date(iso);
const brief = (plan: ReturnType<typeof planOf>) => plan.deliveries.map(({ slot, state, late }) => [slot, state, late]);

describe("a plan", () => {
  it("posts a slot whose time has come, and moves on to the next", () => {
    const plan = planOf(subscription(), at("2026-03-02T03:00:02Z"));
    expect(brief(plan)).toEqual([["2026-03-02T03:00:00Z", "pending", false]]);
    expect(plan.nextFireAt).toBe("2026-03-03T03:00:00Z");
  });

  it("plans nothing before the time has come, also after the clock was set back", () => {
    expect(planOf(subscription(), at("2026-03-02T02:59:59Z"))).toEqual({
      deliveries: [],
      nextFireAt: "2026-03-02T03:00:00Z",
    });
  });

  it("catches up the latest missed slot, marked late, and records the older ones with the reason", () => {
    const plan = planOf(subscription(), at("2026-03-04T20:00:00Z"));
    expect(brief(plan)).toEqual([
      ["2026-03-02T03:00:00Z", "skipped", false],
      ["2026-03-03T03:00:00Z", "skipped", false],
      ["2026-03-04T03:00:00Z", "pending", true],
    ]);
    expect(plan.deliveries[0]?.reason).toMatch(/not running/);
    expect(plan.nextFireAt).toBe("2026-03-05T03:00:00Z");
  });

  it("catches up a week's slot while it is nearer to its own time than to the next, and not after", () => {
    const weekly = subscription({ cron: "0 8 * * 1" });
    expect(brief(planOf(weekly, at("2026-03-05T03:00:00Z")))).toEqual([["2026-03-02T03:00:00Z", "pending", true]]);
    const late = planOf(weekly, at("2026-03-06T03:00:00Z"));
    expect(brief(late)).toEqual([["2026-03-02T03:00:00Z", "skipped", false]]);
    expect(late.deliveries[0]?.reason).toMatch(/too late/);
  });

  it("says the same whenever it is asked, in one go or slot by slot", () => {
    const hourly = subscription({ cron: "30 * * * *", zone: "Europe/Berlin", nextFireAt: "2026-03-28T20:30:00Z" });
    const end = at("2026-03-29T12:00:00Z");
    const atOnce = planOf(hourly, end).deliveries.map(({ slot }) => slot);
    const stepwise: string[] = [];
    for (let now = at("2026-03-28T20:00:00Z"), current = hourly; now <= end; now = new Date(now.getTime() + 60_000)) {
      const plan = planOf(current, now);
      stepwise.push(...plan.deliveries.map(({ slot }) => slot));
      current = { ...current, nextFireAt: plan.nextFireAt };
    }
    expect(stepwise).toEqual(atOnce);
  });

  it("records the slots of a paused subscription, and posts none", () => {
    const paused = {
      because: "person" as const,
      reason: "paused by a person",
      since: "2026-03-01T00:00:00Z",
      told: true,
    };
    const plan = planOf(subscription({ paused }), at("2026-03-02T03:00:00Z"));
    expect(plan.deliveries).toMatchObject([{ state: "skipped", reason: "paused: paused by a person" }]);
    expect(plan.nextFireAt).toBe("2026-03-03T03:00:00Z");
  });

  describe("with quiet hours", () => {
    const quiet = { from: "22:00", to: "09:30" };

    it("holds a slot until they are over, and does not call it late for that", () => {
      const plan = planOf(subscription({ quiet }), at("2026-03-02T03:00:00Z"));
      expect(plan.deliveries).toMatchObject([
        { slot: "2026-03-02T03:00:00Z", state: "held", late: false, notBefore: "2026-03-02T04:30:00Z" },
      ]);
      expect(plan.deliveries[0]?.reason).toMatch(/09:30/);
    });

    it("holds one of many, the last", () => {
      const hourly = subscription({ quiet, cron: "0 * * * *", zone: "UTC", nextFireAt: "2026-03-02T22:00:00Z" });
      const states: string[] = [];
      let current = hourly;
      for (let hour = 22; hour < 34; hour += 1) {
        const plan = planOf(current, new Date(Date.UTC(2026, 2, 2, hour)));
        states.push(...plan.deliveries.map(({ state }) => state));
        current = { ...current, nextFireAt: plan.nextFireAt };
      }
      expect(states).toEqual([...Array.from({ length: 11 }, () => "skipped"), "held"]);
    });

    it("ends them with the zone's clock on the night that it changes", () => {
      const plan = planOf(
        subscription({
          quiet: { from: "22:00", to: "07:00" },
          cron: "30 1 * * *",
          zone: "Europe/Berlin",
          nextFireAt: "2026-03-29T00:30:00Z",
        }),
        at("2026-03-29T00:30:00Z"),
      );
      expect(plan.deliveries[0]?.notBefore).toBe("2026-03-29T05:00:00Z");
    });
  });

  it("records what can be read of years of downtime, and ends", () => {
    const plan = planOf(
      subscription({ cron: "*/15 * * * *", nextFireAt: "2024-01-01T00:00:00Z" }),
      at("2026-01-01T00:00:00Z"),
    );
    expect(plan.deliveries.length).toBeLessThan(1000);
    expect(plan.deliveries.at(-1)?.state).toBe("pending");
  });
});
