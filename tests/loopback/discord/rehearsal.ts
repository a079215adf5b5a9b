import { commands } from "../../../commands/index.ts";
import type { Rehearsal } from "../rehearsal.ts";
import type { Seen } from "./asked.ts";
import { drawn } from "./drawn.ts";
import { type LoopbackDiscord, loopbackDiscord } from "./loopback-discord.ts";
import { readLine } from "./rehearsal-line.ts";
import type { Shown } from "./shown.ts";

const HELP = `Type a slash command as in Discord, options by name: /casualties outcome:killed   /who name:"kassym tokayev" private:true
  ?/who name:tok    what completes while one types     press 2    the second button of the last message
  pick 3            the third line of its menu         drop       the connection breaks; the bot should come back
  quit`;

const SLACK_SETTINGS = ["BOT_TOKEN", "APP_TOKEN", "SIGNING_SECRET", "CLIENT_ID", "CLIENT_SECRET"];
const WITHOUT_SLACK = Object.fromEntries(SLACK_SETTINGS.map((name) => [`SLACK_${name}`, ""]));

/** Whoever rehearses may do everything: Administrator is the permission bit 3. */
const ADMIN = { permissions: "8" };

/** A Discord of two servers. */
export async function rehearseDiscord(): Promise<Rehearsal> {
  const discord = await loopbackDiscord({ guilds: 2 });
  let last: Shown | null = null;

  return {
    prompt: "discord> ",
    help: HELP,
    settings: {
      ...WITHOUT_SLACK,
      DISCORD_TOKEN: discord.login.token,
      DISCORD_API_BASE: discord.login.apiBase,
      DISCORD_REGISTER: "true",
      DISCORD_GUILD_ID: "",
    },
    ready: () => discord.world.commands.has("global"),
    problems: discord.violations,
    close: () => discord.close(),

    async act(typed) {
      const [, verb, nth] = /^(press|pick) (\d+)$/.exec(typed) ?? [];
      if (typed === "drop") {
        discord.gateway.drop();
        return "dropped";
      }
      if (typed.startsWith("?")) return completed(discord, typed.slice(1));
      if (verb === undefined && !typed.startsWith("/")) return null;
      const seen = await (verb === undefined ? send(discord, typed) : touch(discord, last, verb, Number(nth)));
      last = seen.messages.at(-1) ?? last;
      return seen.failed ?? seen.messages.map(drawn).join("\n");
    },
  };
}

async function completed(discord: LoopbackDiscord, typed: string): Promise<string> {
  const { command, options } = readLine(typed, commands);
  const [option = "", value = ""] = Object.entries(options).at(-1) ?? [];
  const { choices } = await discord.type(ADMIN, command, option, String(value), options);
  return choices.map(({ name }) => `  ${name}`).join("\n") || "  nothing";
}

function send(discord: LoopbackDiscord, typed: string): Promise<Seen> {
  const { command, options } = readLine(typed, commands);
  return discord.command(ADMIN, command, options);
}

function touch(discord: LoopbackDiscord, last: Shown | null, verb: string, nth: number): Promise<Seen> {
  const [menu] = last?.selects ?? [];
  const button = last?.buttons[nth - 1];
  const line = menu?.options[nth - 1];
  if (last && verb === "press" && button) return discord.press(last, button.custom_id);
  if (last && verb === "pick" && menu && line) return discord.select(last, menu.custom_id, [line.value]);
  throw new Error("The last message has no such thing.");
}
