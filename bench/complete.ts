import { NameIndex } from "../src/domain/match.ts";
import { quantile, report } from "./measure.ts";

const NAMES = 100_000;
const RUNS = 15;
const SYLLABLES =
  "ka ssy mo ta yev na zar ba ber lin do ri san chez al ha shi mi ro va no pe trov li wei o bri en ngo zi".split(" ");

/** The same names in every run (mulberry32). */
function dice(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const roll = dice(7);
const word = () => Array.from({ length: 3 + roll(3) }, () => SYLLABLES[roll(SYLLABLES.length)]).join("");
const names = Array.from({ length: NAMES }, () => `${word()} ${word()}`);
const words = [...new Set(names.flatMap((name) => name.split(" ")))];
const index = new NameIndex(names, (name) => [name]);

function median(call: () => unknown): number {
  const times = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    call();
    return performance.now() - start;
  });
  return quantile(times, 0.5);
}

const floor = median(() => words.filter((each) => each.startsWith("tokayev")));
console.log(`floor: a bare look at each of the ${words.length} words of ${NAMES} names: ${floor.toFixed(1)} ms`);
for (const typed of ["tok", "tokaev", "nursultan nazarbaev"]) {
  const time = median(() => index.search(typed, 25));
  report(`completing “${typed}”`, `${time.toFixed(1)} ms`, time / floor, "must stay under 100 ms");
}
