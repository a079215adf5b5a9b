export interface Scope {
  readonly name: string;
  /** For whoever installs the app: what could not be done without it. */
  readonly reason: string;
  /** What of Slack's needs it: methods, events and features, as Slack calls them. */
  readonly needs: readonly string[];
}

/** All that the bot asks for. None of it shows it what people write in channels, but where they mention it. */
export const SCOPES: readonly Scope[] = [
  {
    name: "app_mentions:read",
    reason: "to be told when somebody asks by writing @dateline, and of that message only",
    needs: ["app_mention"],
  },
  {
    name: "chat:write",
    reason: "to answer mentions and direct messages in their thread, and to share an answer in a channel that it is in",
    needs: ["chat.postMessage", "chat.postEphemeral"],
  },
  {
    name: "commands",
    reason: "to offer its slash commands and the shortcut “Ask Dateline”",
    needs: ["slash_commands", "shortcuts"],
  },
  {
    name: "im:history",
    reason: "to read what people write to the bot itself in a direct message, and see whether its answer came through",
    needs: ["message.im", "conversations.replies"],
  },
  {
    name: "users:read",
    reason: "to see whether somebody is an admin, before they change what concerns everybody in a channel",
    needs: ["users.info"],
  },
];
