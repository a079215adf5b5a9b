import { nextAfter, slotAt, slotsAfter } from "../../src/schedule/occurrences.ts";

describe("the time of a slot", () => {
  const first = (cron: string, zone: string, after: string, count = 1) => {
    const slots: string[] = [];
    for (const slot of slotsAfter({ cron, zone }, new Date(after))) {
      slots.push(slotAt(slot));
      if (slots.length === count) break;
    }
    return slots;
  };

  it("comes at the moment the clock is put forward where there is no such time that day", () => {
    expect(first("30 2 * * *", "Europe/Berlin", "2026-03-28T12:00:00Z", 2)).toEqual([
      "2026-03-29T01:00:00Z",
      "2026-03-30T00:30:00Z",
    ]);
  });

  it("is not left out where the hour before midnight is", () => {
    expect(first("30 23 * * 6", "America/Nuuk", "2024-03-29T12:00:00Z")).toEqual(["2024-03-31T01:00:00Z"]);
  });

  it("comes at the first of two times that the clock shows alike", () => {
    expect(first("30 2 * * *", "Europe/Berlin", "2026-10-24T12:00:00Z", 2)).toEqual([
      "2026-10-25T00:30:00Z",
      "2026-10-26T01:30:00Z",
    ]);
  });

  it("comes in each real hour where it is hourly", () => {
    expect(first("0 * * * *", "Europe/Berlin", "2026-10-24T23:30:00Z", 3)).toEqual([
      "2026-10-25T00:00:00Z",
      "2026-10-25T01:00:00Z",
      "2026-10-25T02:00:00Z",
    ]);
  });

  it("needs both the day and the weekday where a schedule names both", () => {
    expect(first("0 9 13 * 5", "UTC", "2026-01-01T00:00:00Z", 2)).toEqual([
      "2026-02-13T09:00:00Z",
      "2026-03-13T09:00:00Z",
    ]);
  });

  it("is none where none comes", () => {
    expect(nextAfter({ cron: "0 8 30 2 *", zone: "Asia/Almaty" }, new Date("2026-01-01T00:00:00Z"))).toBeNull();
  });
});
