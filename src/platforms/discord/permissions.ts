import { type APIGuild, OverwriteType, PermissionFlagsBits } from "discord.js";

/** What posting a digest takes, by the names that Discord's settings give it. The invitation asks for these and no others. */
export const NEEDED = {
  "View Channel": PermissionFlagsBits.ViewChannel,
  "Send Messages": PermissionFlagsBits.SendMessages,
  "Send Messages in Threads": PermissionFlagsBits.SendMessagesInThreads,
  "Embed Links": PermissionFlagsBits.EmbedLinks,
  // To look whether a digest stands in the channel already, before it is sent a second time.
  "Read Message History": PermissionFlagsBits.ReadMessageHistory,
} as const;

interface Overwrite {
  /** A role or a member. The role of everybody has the server's own id. */
  readonly id: string;
  readonly type: OverwriteType;
  readonly allow: string;
  readonly deny: string;
}

interface Member {
  readonly id: string;
  readonly roles: readonly string[];
}

/**
 * What a member may do in a channel; a thread has the overwrites of the channel that it hangs from.
 * https://discord.com/developers/docs/topics/permissions#permission-overwrites
 */
export function permissionsOf(
  member: Member,
  guild: Pick<APIGuild, "id" | "roles" | "owner_id">,
  overwrites: readonly Overwrite[],
): bigint {
  const isHeld = ({ id }: { readonly id: string }) => id === guild.id || member.roles.includes(id);
  const base = union(guild.roles.filter(isHeld).map(({ permissions }) => permissions));
  if (guild.owner_id === member.id || (base & PermissionFlagsBits.Administrator) !== 0n) return ~0n;
  const ofRoles = overwrites.filter((each) => each.type === OverwriteType.Role && isHeld(each));
  const steps = [
    ofRoles.filter(({ id }) => id === guild.id),
    ofRoles.filter(({ id }) => id !== guild.id),
    overwrites.filter(({ type, id }) => type === OverwriteType.Member && id === member.id),
  ];
  return steps.reduce(
    (may, step) => (may & ~union(step.map(({ deny }) => deny))) | union(step.map(({ allow }) => allow)),
    base,
  );
}

/** The names of what is missing to post there. */
export function missingFor(may: bigint, inThread: boolean): readonly string[] {
  const beside = inThread ? NEEDED["Send Messages"] : NEEDED["Send Messages in Threads"];
  const missing = Object.entries(NEEDED).filter(([, bit]) => bit !== beside && (may & bit) === 0n);
  return missing.map(([name]) => name);
}

function union(permissions: readonly string[]): bigint {
  return permissions.reduce((sum, bits) => sum | BigInt(bits), 0n);
}
