import fc from "fast-check";
import { Problem } from "../../src/domain/problem.ts";
import { readZone, zonesNear } from "../../src/schedule/zones.ts";

const NOW = new Date("2026-11-23T00:00:00Z");

describe("a time zone", () => {
  it.each([
    ["Asia/Almaty", "Asia/Almaty"],
    ["asia/almaty", "Asia/Almaty"],
    ["almaty", "Asia/Almaty"],
    ["astana", "Asia/Almaty"],
    ["new york", "America/New_York"],
    ["eastern", "America/New_York"],
    ["US/Eastern", "America/New_York"],
    ["Europe/Kiev", "Europe/Kyiv"],
    ["kyiv", "Europe/Kyiv"],
    ["calcutta", "Asia/Kolkata"],
    ["uk", "Europe/London"],
    ["germany", "Europe/Berlin"],
    ["utc", "UTC"],
    ["GMT", "UTC"],
  ])("“%s” is %s", (typed, zone) => {
    expect(readZone(typed, NOW)).toBe(zone);
  });

  it.each([
    ["UTC+6", "Asia/Dhaka"],
    ["+05:30", "Asia/Kolkata"],
    ["utc-5", "America/New_York"],
    ["amlaty", "Asia/Almaty"],
    ["kazakhstan", "Asia/Almaty"],
    ["lond", "Europe/London"],
  ])("“%s” is offered %s among others", (typed, zone) => {
    expect(zonesNear(typed, 25, NOW)).toContain(zone);
    expect(zonesNear(typed, 3, NOW).length).toBeLessThanOrEqual(3);
  });

  it.each([
    ["UTC+6", /Perhaps/],
    ["kazakhstan", /Perhaps .*Asia\/Almaty/],
    ["nowhere", /Name a city: Asia\/Almaty/],
    ["", /Nothing is no time zone/],
  ])("“%s” is refused with what can be typed", (typed, told) => {
    expect(() => readZone(typed, NOW)).toThrow(told);
  });

  it("is always one that this runtime knows", () => {
    for (const zone of zonesNear("a", 500, NOW))
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  });

  it("takes any text without a defect", () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        let zone = "UTC";
        try {
          zone = readZone(typed, NOW);
        } catch (error) {
          expect(error).toBeInstanceOf(Problem);
        }
        expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
      }),
    );
  });
});
