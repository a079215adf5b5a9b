import { type Bot, cost, end, started } from "./discord-bots.ts";
import { quantile, report } from "./measure.ts";

const WARM_UP = 1000;
const QUESTIONS = 2000;
const ROUNDS = 3;
const AT_ONCE = 20;
const GUILDS = 1000;

async function ask({ discord }: Bot, times: number): Promise<number[]> {
  const took: number[] = [];
  let left = times;
  const one = async () => {
    while (left-- > 0) {
      const { failed, tookMs } = await discord.command({}, "casualties");
      if (failed !== null) throw new Error(failed);
      took.push(tookMs);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
  return took;
}

/** Microseconds of processor time a question, in turns so that neither bot has the quieter machine. */
async function answering(): Promise<void> {
  const bots = { bare: await started("bare", 1), dateline: await started("dateline", 1) };
  // A bare bot's messages allow mentions in their own way.
  const spent = { bare: [] as number[], dateline: [] as number[] };
  let times: number[] = [];
  for (const bot of Object.values(bots)) await ask(bot, WARM_UP);
  for (let round = 0; round < ROUNDS; round += 1)
    for (const kind of ["bare", "dateline"] as const) {
      const before = await cost(bots[kind]);
      times = await ask(bots[kind], QUESTIONS);
      spent[kind].push((1000 * ((await cost(bots[kind])).cpuMs - before.cpuMs)) / QUESTIONS);
    }
  for (const bot of Object.values(bots)) await end(bot);
  const [floor, ours] = [quantile(spent.bare, 0.5), quantile(spent.dateline, 0.5)];
  console.log(`floor: discord.js answering a fixed string: ${floor.toFixed(0)} µs of processor time a question`);
  report(
    "Discord: /casualties",
    `${ours.toFixed(0)} µs, p99 ${quantile(times, 0.99).toFixed(0)} ms`,
    ours / floor,
    "at most 1.5",
  );
}

async function memory(): Promise<void> {
  const held = { bare: 0, dateline: 0 };
  for (const kind of ["bare", "dateline"] as const) {
    const bot = await started(kind, GUILDS);
    held[kind] = (await cost(bot)).residentMb;
    await end(bot);
  }
  console.log(`floor: discord.js in ${GUILDS} guilds with no intents: ${held.bare.toFixed(0)} MB`);
  report(`Discord: ${GUILDS} guilds`, `${held.dateline.toFixed(0)} MB`, held.dateline / held.bare, "at most 1.3");
}

await answering();
await memory();
