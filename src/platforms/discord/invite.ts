import { OAuth2Scopes } from "discord.js";
import { NEEDED } from "./permissions.ts";

// Answers to commands need no permission at all; the digests that the bot posts of its own accord do.
const PERMISSIONS = Object.values(NEEDED).reduce((sum, bit) => sum | bit, 0n);

/** The address where an admin adds the bot to a server, with the least that it needs; `posts`: whether it also posts unasked. */
export function inviteLink(applicationId: string, posts: boolean): string {
  const asked = {
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(posts ? PERMISSIONS : 0n),
  };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(asked).toString()}`;
}
