import { type APIMessage, Routes, SnowflakeUtil } from "discord.js";
import { keyIn } from "../../render/discord/footer.ts";
import type { SendOnce } from "./sending-once.ts";

interface Sought {
  readonly channel: string;
  readonly key: string;
  readonly since: Date;
  /** The bot: nobody else's message counts. */
  readonly self: string;
  readonly signal: AbortSignal;
}

const MOST_A_PAGE = 100;
// At five pages in five seconds, as long as whoever looks will wait.
const MOST_PAGES = 20;
// The milliseconds stand above 22 other bits of an id.
const TIME_SHIFT = 22n;

/** The id of the message; null where there is none, undefined where more was written since than it reads. */
export async function foundPosting(send: SendOnce, sought: Sought): Promise<string | null | undefined> {
  const { channel, key, since, self, signal } = sought;
  let after = String((BigInt(since.getTime()) - SnowflakeUtil.epoch) << TIME_SHIFT);
  for (let page = 0; page < MOST_PAGES; page++) {
    const query = { after, limit: String(MOST_A_PAGE) };
    const messages = (await send("GET", Routes.channelMessages(channel), { query, signal })) as APIMessage[];
    const found = messages.find(
      ({ author, embeds }) => author.id === self && keyIn(embeds.at(-1)?.footer?.text) === key,
    );
    if (found) return found.id;
    if (messages.length < MOST_A_PAGE) return null;
    // The oldest behind `after` come first, in whatever order.
    after = messages.reduce((latest, { id }) => (BigInt(id) > BigInt(latest) ? id : latest), after);
  }
  return undefined;
}
