import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * The figures below which a change of the extraction may not fall, per set and measure, in per cent. They are raised by
 * `FLOORS=raise npx jest tests/eval`, which never lowers one; `FLOORS=lower npx jest tests/eval` does, and wants a reason
 * in the commit.
 */
const FILE = join(__dirname, "../fixtures/floors.json");

type Floors = Record<string, Record<string, number>>;

/** The measures that fell below their floors, each as a line to read; with FLOORS set, writes the figures instead. */
export function belowFloors(set: string, figures: Readonly<Record<string, number>>): string[] {
  const floors = JSON.parse(readFileSync(FILE, "utf8")) as Floors;
  const known = floors[set] ?? {};
  const mode = process.env["FLOORS"];
  if (mode === "raise" || mode === "lower") {
    const written = Object.entries(figures).map(([measure, figure]) => {
      const floor = Math.floor(figure * 10) / 10;
      return [measure, mode === "lower" ? floor : Math.max(floor, known[measure] ?? 0)] as const;
    });
    const all = { ...floors, [set]: Object.fromEntries(written) };
    writeFileSync(FILE, `${JSON.stringify(all, null, 2)}\n`);
    return [];
  }
  return Object.entries(known)
    .filter(([measure, floor]) => (figures[measure] ?? 0) < floor)
    .map(([measure, floor]) => `${set}: ${measure} ${(figures[measure] ?? 0).toFixed(1)} is below its floor ${floor}`);
}
