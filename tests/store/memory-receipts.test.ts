import { MemoryReceipts } from "../../src/store/memory-receipts.ts";
import { receiptsContract } from "../contract/receipts.ts";

receiptsContract("The memory of one process", async (now) => ({
  receipts: [new MemoryReceipts(now)],
  close: async () => {},
}));

describe("receipts in memory", () => {
  const HOUR_MS = 60 * 60 * 1000;

  it("forget a key in time, after one silence or many others", async () => {
    for (const steps of [[3], [1, 1, 1]]) {
      let hours = 0;
      const receipts = new MemoryReceipts(() => new Date(hours * HOUR_MS));
      await receipts.first("Ev1");
      for (const step of steps) {
        hours += step;
        await receipts.first(`at ${hours}`);
      }
      expect(await receipts.first("Ev1")).toBe(true);
    }
  });

  it("hold no more than twice what they may, and in a flood forget the oldest first", async () => {
    const receipts = new MemoryReceipts(() => new Date(0), 100);
    for (let index = 0; index < 1000; index += 1) await receipts.first(`Ev${index}`);
    const remembered: number[] = [];
    for (let index = 999; index >= 0 && !(await receipts.first(`Ev${index}`)); index -= 1) remembered.push(index);
    expect(remembered.length).toBeGreaterThanOrEqual(100);
    expect(remembered.length).toBeLessThanOrEqual(200);
  });

  it("take a clock that is set back for no reason to forget", async () => {
    let at = 10 * HOUR_MS;
    const receipts = new MemoryReceipts(() => new Date(at));
    await receipts.first("Ev1");
    at = 0;
    expect(await receipts.first("Ev1")).toBe(false);
  });
});
