import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline/promises";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { commands } from "../../commands/index.ts";
import { drawn } from "./discord/drawn.ts";
import { type LoopbackDiscord, loopbackDiscord } from "./discord/loopback-discord.ts";
import type { Shown } from "./discord/shown.ts";
import { readLine } from "./rehearsal-line.ts";

const LOOK_EVERY_MS = 20;
const HELP = `Type a slash command as in Discord, options by name: /casualties outcome:killed   /who name:"kassym tokayev" private:true
  ?/who name:tok    what completes while one types     press 2    the second button of the last message
  pick 3            the third line of its menu         drop       the connection breaks; the bot should come back
  quit`;

/** The real program against a Discord on loopback, with a person at the terminal in the place of a server's people. */
async function rehearse(): Promise<void> {
  const discord = await loopbackDiscord({ guilds: 2 });
  const bot = start(discord);
  while (!discord.world.commands.has("global")) await setTimeout(LOOK_EVERY_MS);
  say(`The bot is in. ${HELP}`);
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: "discord> " });
  let last: Shown | null = null;
  lines.prompt();
  for await (const typed of lines) {
    if (typed.trim() === "quit") break;
    try {
      last = (await act(discord, typed.trim(), last)) ?? last;
    } catch (error) {
      say(error instanceof Error ? error.message : String(error));
    }
    for (const violation of discord.violations.splice(0)) say(`Discord would not have it: ${violation}`);
    lines.prompt();
  }
  lines.close();
  bot.kill("SIGTERM");
  await once(bot, "exit");
  await discord.close();
}

function start({ login }: LoopbackDiscord): ChildProcess {
  const env = { ...process.env, DISCORD_TOKEN: login.token, DISCORD_API_BASE: login.apiBase, DISCORD_REGISTER: "true" };
  return spawn(process.execPath, [fileURLToPath(new URL("../../src/main.js", import.meta.url))], {
    env: { ...env, DISCORD_GUILD_ID: "", LOG_LEVEL: "warn" },
    stdio: ["ignore", "inherit", "inherit"],
  });
}

/** Does what was typed; gives back the message that is now the last. */
async function act(discord: LoopbackDiscord, typed: string, last: Shown | null): Promise<Shown | null> {
  const [, verb, nth] = /^(press|pick) (\d+)$/.exec(typed) ?? [];
  if (typed === "") return null;
  if (typed === "drop") {
    discord.gateway.drop();
    return null;
  }
  if (typed.startsWith("?")) {
    const { command, options } = readLine(typed.slice(1), commands);
    const [option = "", value = ""] = Object.entries(options).at(-1) ?? [];
    const { choices } = await discord.type({}, command, option, String(value), options);
    say(choices.map(({ name }) => `  ${name}`).join("\n") || "  nothing");
    return null;
  }
  if (verb === undefined && !typed.startsWith("/")) throw new Error(HELP);
  const seen =
    verb === undefined || nth === undefined
      ? await send(discord, typed)
      : await touch(discord, last, verb, Number(nth));
  say(seen.failed ?? seen.messages.map(drawn).join("\n"));
  return seen.messages.at(-1) ?? null;
}

function send(discord: LoopbackDiscord, typed: string) {
  const { command, options } = readLine(typed, commands);
  return discord.command({}, command, options);
}

function touch(discord: LoopbackDiscord, last: Shown | null, verb: string, nth: number) {
  const [menu] = last?.selects ?? [];
  const button = last?.buttons[nth - 1];
  const line = menu?.options[nth - 1];
  if (last && verb === "press" && button) return discord.press(last, button.custom_id);
  if (last && verb === "pick" && menu && line) return discord.select(last, menu.custom_id, [line.value]);
  throw new Error("The last message has no such thing.");
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

await rehearse();
