import { fileURLToPath } from "node:url";
import { answering as commands } from "../commands/index.ts";
import { frontDesk } from "../src/ask/front-desk.ts";
import { noDigests } from "../src/ask/no-digests.ts";
import { readSeeds } from "../src/desk.ts";
import type { Actor } from "../src/domain/command.ts";
import { MemoryNewsroom } from "../src/store/memory.ts";
import { quantile, report } from "./measure.ts";

const CALLS = 5000;
const QUESTIONS = ["/summary", "/casualties", "/who tokayev", "/who tokaev", "/sources", "/help"];
const actor: Actor = {
  platform: "terminal",
  tenant: "bench",
  channel: "bench",
  manages: async () => true,
  user: "bench",
};

const newsroom = new MemoryNewsroom();
newsroom.put((await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)))).reports);
const fail = (error: unknown) => {
  throw error;
};
const desk = frontDesk({ digests: noDigests, commands, newsroom, now: () => new Date(), defect: fail });

/** Milliseconds that each call took, after a warming-up. */
async function times(call: () => Promise<unknown>): Promise<number[]> {
  const sample: number[] = [];
  for (let index = 0; index < CALLS * 1.2; index += 1) {
    const start = performance.now();
    await call();
    if (index >= CALLS * 0.2) sample.push(performance.now() - start);
  }
  return sample;
}

const fixed = await desk.ask("/help", actor);
const floor = await times(async () => fixed);
const mean = (sample: readonly number[]) => sample.reduce((sum, each) => sum + each, 0) / sample.length;
console.log(`floor: a bare async call that returns a finished answer: ${(1000 / mean(floor)).toFixed(0)}/s`);
for (const question of QUESTIONS) {
  const sample = await times(() => desk.ask(question, actor));
  const figure = `${(1000 / mean(sample)).toFixed(0)}/s, p99 ${quantile(sample, 0.99).toFixed(2)} ms`;
  report(question, figure, mean(sample) / mean(floor), "no bound set");
}
