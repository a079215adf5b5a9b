import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { Client, Events } from "discord.js";
import { answering as commands } from "../commands/index.ts";
import { frontDesk } from "../src/ask/front-desk.ts";
import { noDigests } from "../src/ask/no-digests.ts";
import { readSeeds } from "../src/desk.ts";
import { discordPlatform } from "../src/platforms/discord/discord.ts";
import { MemoryNewsroom } from "../src/store/memory.ts";

/** What one of the two bots costs: processor time so far, and memory held after a collection. */
export interface Cost {
  readonly cpuMs: number;
  readonly residentMb: number;
}

// A process of its own, started by discord.ts: `bare` answers a fixed string, `dateline` is Dateline. Each message asks what it cost so far.
const [kind, token = "", apiBase = ""] = process.argv.slice(2);

async function bare(): Promise<void> {
  const client = new Client({ intents: [], rest: { api: apiBase } });
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand())
      void interaction.reply({ content: "A fixed string.", allowedMentions: { parse: [] } });
  });
  const ready = once(client, Events.ClientReady);
  await client.login(token);
  await ready;
}

async function dateline(): Promise<void> {
  const newsroom = new MemoryNewsroom();
  newsroom.put((await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)))).reports);
  const fail = (error: unknown) => console.error(error);
  const desk = frontDesk({ digests: noDigests, commands, newsroom, now: () => new Date(), defect: fail });
  const log = { info: () => {}, warn: fail, error: fail };
  await discordPlatform({ desk, log, token, apiBase, register: true }).start();
}

await (kind === "bare" ? bare() : dateline());
process.on("message", () => {
  globalThis.gc?.();
  const { user, system } = process.cpuUsage();
  process.send?.({ cpuMs: (user + system) / 1000, residentMb: process.memoryUsage.rss() / 2 ** 20 } satisfies Cost);
});
process.send?.("ready");
