import type { WebClient } from "@slack/web-api";
import type { Clock } from "../clock.ts";
import type { Log } from "../log.ts";
import { failureOf, refusalOf } from "./failure.ts";

/** Who may change what concerns everybody in a channel: admins of the workspace, whoever made the channel as well, or everybody. */
export type Managers = "admins" | "creators" | "everyone";

interface Where {
  readonly tenant: string;
  readonly user: string;
  readonly channel: string;
}

// Long enough for one form to ask once, short enough that whoever stops being an admin soon can't.
const KEPT_MS = 30_000;
const MOST_KEPT = 1000;

/** Tells who manages a channel. Where Slack does not say, nobody does. */
export function managing(managers: Managers, { clock, log }: { readonly clock: Clock; readonly log: Log }) {
  const kept = new Map<string, { readonly told: Promise<boolean>; readonly until: number }>();

  async function asked(client: WebClient, { user, channel }: Where, key: string): Promise<boolean> {
    try {
      return (await isAdmin(client, user)) || (managers === "creators" && (await isCreator(client, channel, user)));
    } catch (error) {
      kept.delete(key);
      log.error(failureOf(error), "Slack does not say who manages a channel");
      return false;
    }
  }

  return async function manages(client: WebClient, where: Where): Promise<boolean> {
    const { tenant, user, channel } = where;
    // A direct message, a modal or the Home tab: their own.
    if (managers === "everyone" || channel === user || channel.startsWith("D")) return true;
    const key = `${tenant} ${user} ${channel}`;
    const known = kept.get(key);
    if (known && known.until > clock.now()) return await known.told;
    kept.delete(key);
    const told = asked(client, where, key);
    kept.set(key, { told, until: clock.now() + KEPT_MS });
    for (const oldest of kept.keys()) if (kept.size > MOST_KEPT) kept.delete(oldest);
    return await told;
  };
}

/** Of this workspace or organisation: a guest from another one may well be an admin there. */
async function isAdmin(client: WebClient, user: string): Promise<boolean> {
  const { user: found } = await client.users.info({ user });
  if (!found || found.is_stranger || found.is_restricted || found.deleted) return false;
  return found.is_admin === true || found.is_owner === true || found.is_primary_owner === true;
}

async function isCreator(client: WebClient, channel: string, user: string): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.creator === user;
  } catch (error) {
    // A private channel that the bot is not in: it can't post there either.
    if (refusalOf(error) === "channel_not_found") return false;
    throw error;
  }
}
