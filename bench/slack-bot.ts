import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { App, LogLevel } from "@slack/bolt";
import { answering as commands } from "../commands/index.ts";
import { frontDesk } from "../src/ask/front-desk.ts";
import { noDigests } from "../src/ask/no-digests.ts";
import { readSeeds } from "../src/desk.ts";
import { slackPlatform } from "../src/platforms/slack/slack.ts";
import { slackNames } from "../src/render/slack/names.ts";
import { MemoryNewsroom } from "../src/store/memory.ts";
import { MemoryReceipts } from "../src/store/memory-receipts.ts";

// A process of its own, started by slack.ts: `bare` is Bolt's own receiver with an empty acknowledgement, `dateline` is Dateline.
// Says at which port it listens.
const [kind, botToken = "", signingSecret = "", apiBase = ""] = process.argv.slice(2);

async function bare(): Promise<number> {
  const app = new App({
    token: botToken,
    signingSecret,
    clientOptions: { slackApiUrl: apiBase },
    logLevel: LogLevel.ERROR,
    deferInitialization: true,
  });
  app.command("/casualties", async ({ ack }) => ack());
  await app.init();
  const server = (await app.start(0)) as Server;
  return (server.address() as AddressInfo).port;
}

async function dateline(): Promise<number> {
  const newsroom = new MemoryNewsroom();
  newsroom.put((await readSeeds(fileURLToPath(new URL("../../seeds", import.meta.url)))).reports);
  const fail = (error: unknown) => console.error(error);
  const platform = slackPlatform({
    desk: frontDesk({ commands, newsroom, digests: noDigests, now: () => new Date(), defect: fail }),
    log: { info: () => {}, warn: fail, error: fail },
    names: slackNames(),
    apiBase,
    receipts: new MemoryReceipts(() => new Date()),
    over: { kind: "http", signingSecret },
    workspaces: { botToken },
    address: { host: "127.0.0.1", port: 0 },
  });
  await platform.start();
  return platform.port;
}

process.send?.(await (kind === "bare" ? bare() : dateline()));
