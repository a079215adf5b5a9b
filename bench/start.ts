import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { quantile, report } from "./measure.ts";

const RUNS = 15;
const PROJECT = fileURLToPath(new URL("../..", import.meta.url));

function millisecondsOf(args: readonly string[]): number {
  const start = performance.now();
  execFileSync(process.execPath, args, { cwd: PROJECT, input: "/help\n", stdio: ["pipe", "ignore", "inherit"] });
  return performance.now() - start;
}

// Taken in turns, so that whatever else the machine does falls on both alike.
const starts: number[] = [];
const floors: number[] = [];
for (let run = 0; run < RUNS; run += 1) {
  floors.push(millisecondsOf(["dist/bench/imports.js"]));
  starts.push(millisecondsOf(["dist/src/main.js"]));
}
const [start, floor] = [quantile(starts, 0.5), quantile(floors, 0.5)];
console.log(`floor: importing discord.js, @slack/bolt and node-cron, median of ${RUNS}: ${floor.toFixed(0)} ms`);
report("start, seeds read, one question, stop", `${start.toFixed(0)} ms`, start / floor, "must stay under 1.5");
