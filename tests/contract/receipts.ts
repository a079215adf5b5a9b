import type { Receipts } from "../../src/domain/receipts.ts";

export interface ReceiptsOpened {
  /** Of as many processes as share them: at least one. */
  readonly receipts: readonly Receipts[];
  close(): Promise<void>;
}

const MINUTE_MS = 60_000;
const START = Date.UTC(2026, 0, 5, 9);

/** The promises that every keeper of receipts keeps. `open` gives an empty one that goes by the clock passed in. */
export function receiptsContract(name: string, open: (now: () => Date) => Promise<ReceiptsOpened>): void {
  describe(`${name} keeps receipts`, () => {
    let minutes: number;
    let opened: ReceiptsOpened;
    beforeEach(async () => {
      minutes = 0;
      opened = await open(() => new Date(START + minutes * MINUTE_MS));
    });
    afterEach(async () => {
      await opened.close();
    });

    /** Asks each process in turn. */
    const asked = (key: string) => Promise.all(opened.receipts.map((receipts) => receipts.first(key)));
    const firsts = (answers: readonly boolean[]) => answers.filter(Boolean).length;

    it("says first once for a key, to one process only", async () => {
      expect(firsts(await asked("Ev1"))).toBe(1);
      expect(firsts(await asked("Ev1"))).toBe(0);
    });

    it("says first to one alone of many that ask at once", async () => {
      expect(firsts((await Promise.all(Array.from({ length: 50 }, () => asked("Ev1")))).flat())).toBe(1);
    });

    it("tells keys apart, whatever stands in them", async () => {
      const keys = ["", "Ev1", "ev1", "Ev1 ", "Ev10", "T1:Ev1", "'; drop table", "\u{1F5DE}", "x".repeat(300)];
      for (const key of keys) expect([key, firsts(await asked(key))]).toEqual([key, 1]);
      for (const key of keys) expect([key, firsts(await asked(key))]).toEqual([key, 0]);
    });

    it("keeps every key for an hour, however many come after it", async () => {
      for (minutes = 0; minutes < 200; minutes += 7) {
        expect(firsts(await asked(`at ${minutes}`))).toBe(1);
        for (let earlier = 0; earlier < minutes; earlier += 7)
          if (minutes - earlier < 60) expect(firsts(await asked(`at ${earlier}`))).toBe(0);
      }
    });

    it("keeps a key for an hour through a silence", async () => {
      for (const [at, key] of [
        [0, "early"],
        [59, "late"],
      ] as const) {
        minutes = at;
        await asked(key);
      }
      minutes = 118;
      expect(firsts(await asked("late"))).toBe(0);
    });
  });
}
