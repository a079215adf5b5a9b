import { OAuth2Scopes } from "discord.js";

// Answers to commands need no permission at all; what the bot posts of its own accord will.
const PERMISSIONS = 0n;

/** The address where an admin adds the bot to a server, with the least that it needs. */
export function inviteLink(applicationId: string): string {
  const asked = {
    client_id: applicationId,
    scope: `${OAuth2Scopes.Bot} ${OAuth2Scopes.ApplicationsCommands}`,
    permissions: String(PERMISSIONS),
  };
  return `https://discord.com/oauth2/authorize?${new URLSearchParams(asked).toString()}`;
}
