export interface Scope {
  readonly name: string;
  /** For whoever installs the app: what could not be done without it. */
  readonly reason: string;
  /** What of Slack's needs it: methods, events and features, as Slack calls them. */
  readonly needs: readonly string[];
}

/**
 * All that the bot asks for. It is told of no message in a channel but where somebody mentions it; it looks into a channel's
 * history only for a digest of its own that it may have posted.
 */
export const SCOPES: readonly Scope[] = [
  {
    name: "app_mentions:read",
    reason: "to be told when somebody asks by writing @dateline, and of that message only",
    needs: ["app_mention"],
  },
  {
    name: "channels:history",
    reason: "to look in a public channel whether a digest stands there already before it is sent a second time",
    needs: ["conversations.history", "conversations.replies"],
  },
  {
    name: "channels:read",
    reason: "to see whether it is in a public channel that is to get a digest, and who made it",
    needs: ["conversations.info"],
  },
  {
    name: "chat:write",
    reason:
      "to answer mentions and direct messages in their thread, to post digests, and to share an answer in a channel that it is in",
    needs: ["chat.postMessage", "chat.postEphemeral"],
  },
  {
    name: "commands",
    reason: "to offer its slash commands and the shortcut “Ask Dateline”",
    needs: ["slash_commands", "shortcuts"],
  },
  {
    name: "groups:history",
    reason: "to look in a private channel whether a digest stands there already before it is sent a second time",
    needs: ["conversations.history", "conversations.replies"],
  },
  {
    name: "groups:read",
    reason: "to see whether it is in a private channel that is to get a digest, and who made it",
    needs: ["conversations.info"],
  },
  {
    name: "im:history",
    reason: "to read what people write to the bot itself in a direct message, and see whether its answer came through",
    needs: ["message.im", "conversations.replies"],
  },
  {
    name: "im:write",
    reason: "to tell whoever set up a digest, in a direct message, that it can't be posted any more",
    needs: ["conversations.open"],
  },
  {
    name: "users:read",
    reason: "to see whether somebody is an admin, before they change what concerns everybody in a channel",
    needs: ["users.info"],
  },
];
