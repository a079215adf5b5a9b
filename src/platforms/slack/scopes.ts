export interface Scope {
  readonly name: string;
  /** For whoever installs the app: what could not be done without it. */
  readonly reason: string;
  /** What of Slack's needs it: methods, events and features, as Slack calls them. */
  readonly needs: readonly string[];
}

/** All that the bot asks for. It hears only what is written to it; what else stands in a channel, it looks through only for its own digest. */
export const SCOPES: readonly Scope[] = [
  {
    name: "app_mentions:read",
    reason: "to be told when somebody asks by writing @dateline, and of that message only",
    needs: ["app_mention"],
  },
  {
    name: "channels:history",
    reason: "to see whether a digest came through in a channel that the bot is in, before it would be posted twice",
    needs: ["conversations.history", "conversations.replies"],
  },
  {
    name: "channels:read",
    reason: "to see whether the bot is in a channel and who made it, before a digest is set up there",
    needs: ["conversations.info"],
  },
  {
    name: "chat:write",
    reason: "to answer mentions and direct messages, to post digests, and to share an answer where the bot is",
    needs: ["chat.postMessage", "chat.postEphemeral"],
  },
  {
    name: "commands",
    reason: "to offer its slash commands and the shortcut “Ask Dateline”",
    needs: ["slash_commands", "shortcuts"],
  },
  {
    name: "groups:history",
    reason: "to see the same in a private channel that the bot is in",
    needs: ["conversations.history", "conversations.replies"],
  },
  {
    name: "groups:read",
    reason: "to see the same of a private channel that the bot is in",
    needs: ["conversations.info"],
  },
  {
    name: "im:history",
    reason: "to read what people write to the bot itself in a direct message, and see whether its answer came through",
    needs: ["message.im", "conversations.history", "conversations.replies"],
  },
  {
    name: "im:write",
    reason: "to tell whoever set up a digest why it can't be posted",
    needs: ["conversations.open"],
  },
  {
    name: "users:read",
    reason: "to see whether somebody is an admin, before they change what concerns everybody in a channel",
    needs: ["users.info"],
  },
];
