import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { commands } from "../commands/index.ts";
import { registerAlone } from "../src/platforms/discord/register.ts";
import { type LoopbackDiscord, loopbackDiscord } from "../tests/loopback/discord/loopback-discord.ts";
import type { Cost } from "./discord-bot.ts";

export interface Bot {
  readonly discord: LoopbackDiscord;
  readonly process: ChildProcess;
}

/** A bot in a process of its own, logged in to a Discord in this one. */
export async function started(kind: "bare" | "dateline", guilds: number): Promise<Bot> {
  const discord = await loopbackDiscord({ guilds, globalPerSecond: Number.POSITIVE_INFINITY });
  await registerAlone(discord.login, commands);
  const { token, apiBase } = discord.login;
  const child = fork(fileURLToPath(new URL("discord-bot.js", import.meta.url)), [kind, token, apiBase], {
    execArgv: ["--expose-gc"],
  });
  await once(child, "message");
  return { discord, process: child };
}

export async function cost({ process: child }: Bot): Promise<Cost> {
  const told = once(child, "message");
  child.send("cost");
  const [all] = (await told) as [Cost];
  return all;
}

export async function end({ discord, process: child }: Bot): Promise<void> {
  child.kill();
  await once(child, "exit");
  if (discord.violations.length > 0) throw new Error(discord.violations.join("\n"));
  await discord.close();
}
