import { type Command, InvalidArgumentError } from "commander";
import { commands } from "../../commands/index.ts";
import { readConfig } from "../config.ts";
import { EXIT } from "../exit.ts";

interface Flags {
  readonly guild?: string;
  readonly dryRun?: true;
  readonly json?: true;
}

export function offerDiscord(program: Command): void {
  program
    .command("discord")
    .description("look after the bot in Discord")
    .command("register")
    .description("tell Discord the commands, where it has others; prints the link that invites the bot")
    .option("--guild <id>", "in this one server, at once; left out: DISCORD_GUILD_ID, or everywhere", serverId)
    .option("--dry-run", "send nothing, print what would be sent; needs no token")
    .option("--json", "with --dry-run: the array itself, as JSON")
    .action(register);
}

async function register({ guild, dryRun, json }: Flags): Promise<void> {
  const config = readConfig(process.env);
  const guildId = guild ?? config.DISCORD_GUILD_ID;
  const { definitionsOf } = await import("../platforms/discord/definitions.ts");
  const definitions = definitionsOf(commands, guildId === undefined ? "everywhere" : "one server");
  const reach = guildId === undefined ? "everywhere" : `in server ${guildId}`;
  if (dryRun) {
    const names = definitions.map(({ name, description }) => `/${name}  ${description}\n`).join("");
    process.stdout.write(
      json ? `${JSON.stringify(definitions, null, 2)}\n` : `Would be registered ${reach}:\n${names}`,
    );
    return;
  }
  if (config.DISCORD_TOKEN === undefined) {
    process.stderr.write(
      "Put the bot's token into .env as DISCORD_TOKEN (see .env.example), or add --dry-run to see what would be sent.\n",
    );
    process.exitCode = EXIT.usage;
    return;
  }
  const { registerAlone } = await import("../platforms/discord/register.ts");
  const { operatorProblem } = await import("../platforms/discord/operator-problem.ts");
  const login = {
    token: config.DISCORD_TOKEN,
    apiBase: config.DISCORD_API_BASE,
    ...(guildId === undefined ? {} : { guildId }),
  };
  try {
    const { sent, invite } = await registerAlone(login, commands);
    process.stdout.write(
      `${definitions.length} commands ${sent ? "registered" : "were registered already"} ${reach}.\nInvite the bot: ${invite}\n`,
    );
  } catch (error) {
    process.stderr.write(`${operatorProblem(error, config.DISCORD_API_BASE).message}\n`);
    process.exitCode = EXIT.problem;
  }
}

function serverId(value: string): string {
  if (/^\d{1,20}$/.test(value)) return value;
  throw new InvalidArgumentError("a server's ID is all digits: right-click the server, Copy Server ID.");
}
