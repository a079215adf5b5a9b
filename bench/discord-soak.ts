import { setTimeout as pause } from "node:timers/promises";
import { cost, end, started } from "./discord-bots.ts";
import { quantile } from "./measure.ts";

// 1,000 interactions a minute for ten minutes, as real time passes; another length in minutes may be given.
const MINUTES = Number(process.argv[2] ?? 10);
const A_MINUTE = 1000;
const LATE_MS = 3000;
const ASKED: readonly (readonly [string, Record<string, string>])[] = [
  ["casualties", {}],
  ["summary", {}],
  ["who", { name: "tokaev" }],
  ["who", { name: "nobody at all" }],
  ["sources", {}],
  ["help", {}],
];

const bot = await started("dateline", 100);
const took: number[] = [];
const failures: string[] = [];
const resident: number[] = [];
const asked: Promise<void>[] = [];
const start = performance.now();
for (let index = 0; index < MINUTES * A_MINUTE; index += 1) {
  const [command, options] = ASKED[index % ASKED.length] ?? ["help", {}];
  asked.push(
    bot.discord.command({}, command, options).then(({ failed, tookMs }) => {
      if (failed === null) took.push(tookMs);
      else failures.push(failed);
    }),
  );
  if (index % A_MINUTE === A_MINUTE - 1) resident.push(Math.round((await cost(bot)).residentMb));
  await pause(start + ((index + 1) * 60_000) / A_MINUTE - performance.now());
}
await Promise.all(asked);
console.log(`asked ${asked.length} in ${MINUTES} min: answered ${took.length}, failed ${failures.length}`);
console.log(
  `p50 ${quantile(took, 0.5).toFixed(1)} ms, p99 ${quantile(took, 0.99).toFixed(1)} ms, worst ${Math.max(...took).toFixed(1)} ms`,
);
console.log(
  `later than ${LATE_MS} ms: ${took.filter((ms) => ms > LATE_MS).length}; memory at the end of each minute, MB: ${resident.join(" ")}`,
);
for (const failure of new Set(failures)) console.log(`failed: ${failure}`);
// Ends with an error where the stand-in saw anything that Discord would refuse, a second answer among them.
await end(bot);
