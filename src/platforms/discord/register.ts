import {
  REST,
  type RESTGetAPIApplicationCommandsResult,
  type RESTGetCurrentApplicationResult,
  Routes,
} from "discord.js";
import type { Command } from "../../domain/command.ts";
import { apiOf } from "./api-base.ts";
import { type Definition, definitionsOf } from "./definitions.ts";
import { inviteLink } from "./invite.ts";
import { sameDefinitions } from "./same-definitions.ts";

export interface Registration {
  /** The array that was sent, or would have been. */
  readonly definitions: readonly Definition[];
  /** False where Discord had them already. */
  readonly sent: boolean;
  readonly invite: string;
}

/** Sends the definitions where Discord has others: it takes 200 new commands a day. Left out, `guildId` means everywhere. */
export async function register(rest: REST, commands: readonly Command[], guildId?: string): Promise<Registration> {
  const definitions = definitionsOf(commands, guildId === undefined ? "everywhere" : "one server");
  const { id } = (await rest.get(Routes.currentApplication())) as RESTGetCurrentApplicationResult;
  const route = guildId === undefined ? Routes.applicationCommands(id) : Routes.applicationGuildCommands(id, guildId);
  const theirs = (await rest.get(route)) as RESTGetAPIApplicationCommandsResult;
  const sent = !sameDefinitions(definitions, theirs);
  if (sent) await rest.put(route, { body: definitions });
  // What can be set up is what it then posts of its own accord.
  const posts = commands.some(({ changes }) => changes === "settings");
  return { definitions, sent, invite: inviteLink(id, posts) };
}

/** The same without a running bot. Rejects with what discord.js throws; `operatorProblem` words it. */
export function registerAlone(
  login: { readonly token: string; readonly apiBase: string; readonly guildId?: string },
  commands: readonly Command[],
): Promise<Registration> {
  return register(new REST({ api: apiOf(login.apiBase) }).setToken(login.token), commands, login.guildId);
}
