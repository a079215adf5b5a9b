import { ChannelType, PermissionFlagsBits } from "discord.js";
import type { Target } from "../../../src/domain/subscription.ts";
import { discordPlatform } from "../../../src/platforms/discord/discord.ts";
import { discordPoster } from "../../../src/platforms/discord/posting.ts";
import type { Posted } from "../../../src/platforms/platform.ts";
import { type PosterTrial, posterContract, postingTo } from "../../contract/poster.ts";
import { type Channel, openChannel } from "../../loopback/discord/channel.ts";
import { type LoopbackDiscord, loopbackDiscord } from "../../loopback/discord/loopback-discord.ts";
import { Shown } from "../../loopback/discord/shown.ts";
import { fastClock } from "./fast-clock.ts";
import { SmallDesk } from "./small-desk.ts";

const REQUESTS = { posts: /^POST .*\/messages$/, looks: /^GET .*\/messages$/ };
const PERSON = "800000000000000001";
const ROLE = "900000000000000001";

interface DiscordTrial extends PosterTrial {
  readonly discord: LoopbackDiscord;
}

async function trialOn(more: Partial<Channel> = {}, as: "channel" | "thread" = "channel"): Promise<DiscordTrial> {
  const discord = await loopbackDiscord({ guilds: 2 });
  const { world } = discord;
  const log: unknown[] = [];
  const write = (...entry: unknown[]) => void log.push(entry);
  const poster = discordPoster({
    ...discord.login,
    clock: fastClock(40),
    log: { info: write, warn: write, error: write },
  });
  const [first = { id: "", channel: "" }, second = { id: "", channel: "" }] = world.guilds;
  const at = (tenant: string, channel: string): Target => ({ platform: "discord", tenant, channel, thread: null });
  const own = (channel: string) =>
    (world.channels.get(channel)?.messages ?? [])
      .filter(({ by }) => by === world.bot.id)
      .map(({ shown }) => shown.words);
  world.roles.set(ROLE, true);
  const place = openChannel(world.channels, {
    guild: first.id,
    ...(as === "thread" ? { parent: first.channel } : {}),
    ...more,
  });
  return {
    discord,
    poster,
    here: at(first.id, place.id),
    beside: at(first.id, first.channel),
    foreign: at(first.id, second.channel),
    abroad: at(second.id, second.channel),
    role: ROLE,
    person: PERSON,
    shown: ({ channel }) => own(channel),
    pinged: () => world.pinged,
    told: (user) => own([...world.channels.values()].find(({ recipient }) => recipient === user)?.id ?? ""),
    misbehave: (which, how, times = 1) => discord.misbehave({ how, times, on: REQUESTS[which] }),
    chatter({ channel }, messages) {
      for (let nth = 0; nth < messages; nth++)
        world.channels.get(channel)?.messages.push({ shown: new Shown({ content: `${nth}` }), by: PERSON });
    },
    unplug: () => discord.rest.close(),
    log,
    secrets: [world.token],
    async close() {
      await discord.close();
    },
  };
}

const channelOf = ({ discord, here }: DiscordTrial) => discord.world.channels.get(here.channel) as Channel;
const deny = (bits: bigint) => (trial: PosterTrial) =>
  Object.assign(channelOf(trial as DiscordTrial), { denied: bits });

posterContract("Discord", () => trialOn(), [
  [
    "can't find the channel",
    "no channel",
    /channel is gone/,
    (trial) => (trial as DiscordTrial).discord.world.channels.delete(trial.here.channel),
  ],
  ["can't see the channel", "no permission", /View Channel/, deny(PermissionFlagsBits.ViewChannel)],
  ["may not write there", "no permission", /lacks “Send Messages” in/, deny(PermissionFlagsBits.SendMessages)],
  [
    "may not embed and not look back",
    "no permission",
    /lacks “Embed Links” and “Read Message History” in/,
    deny(PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.ReadMessageHistory),
  ],
  [
    "was removed from the server",
    "no tenant",
    /Invite it again/,
    (trial) => (trial as DiscordTrial).discord.world.left.add(trial.here.tenant),
  ],
]);

const minutesAgo = (minutes: number) => new Date(Date.now() - minutes * 60_000);

describe("Discord", () => {
  let trial: DiscordTrial;
  afterEach(() => trial.close());

  it("settles by the nonce what is sent again within two minutes", async () => {
    trial = await trialOn();
    trial.misbehave("posts", "reset after");
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "unknown" });
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted" });
    expect(trial.shown(trial.here)).toHaveLength(1);
  });

  it.each<[number, number | null, Posted["kind"], string | null]>([
    [400, 50035, "refused", null],
    [400, 50006, "refused", null],
    [400, 200000, "refused", null],
    [400, 240000, "refused", null],
    [413, 40005, "refused", null],
    [400, 50008, "barred", "no channel"],
    [400, 50083, "barred", "no channel"],
    [400, 160006, "barred", "no channel"],
    [404, 10003, "barred", "no channel"],
    [404, 10004, "barred", "no tenant"],
    [403, 50001, "barred", "no permission"],
    [403, 50013, "barred", "no permission"],
    [403, 160005, "barred", "no permission"],
    [403, 20012, "barred", "no permission"],
    [401, 0, "barred", "no token"],
    [401, 50014, "barred", "no token"],
    [403, 40333, "later", null],
    [403, 0, "later", null],
    [404, 0, "later", null],
    [400, 20016, "later", null],
    [400, 130000, "later", null],
    [408, 0, "unknown", null],
    [500, null, "unknown", null],
    [504, null, "unknown", null],
    [521, null, "unknown", null],
  ])("takes an answer of %d with code %p as %s", async (status, code, kind, because) => {
    trial = await trialOn();
    trial.misbehave("posts", { status, ...(code === null ? {} : { code }) });
    const posted = await trial.poster.post(postingTo(trial));
    expect(posted).toMatchObject({ kind, ...(because ? { because } : {}) });
    // A refused token is no reason to go without one from then on.
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted" });
  });

  it("waits out a short limit, which surely posted nothing", async () => {
    trial = await trialOn();
    trial.misbehave("posts", { retryAfter: 0.1 });
    expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted" });
  });

  it.each([ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread])(
    "posts in a thread of kind %d, also in one that has gone to the archive",
    async (type) => {
      trial = await trialOn({ type, archived: true }, "thread");
      expect(await trial.poster.barred(trial.here)).toBeNull();
      expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "posted" });
      channelOf(trial).locked = true;
      expect(await trial.poster.barred(trial.here)).toMatchObject({ reason: expect.stringMatching(/locked/) });
      expect(await trial.poster.post(postingTo(trial))).toMatchObject({ kind: "barred", because: "no permission" });
    },
  );

  it("asks of a thread what its channel is asked for", async () => {
    trial = await trialOn();
    const { here, discord } = trial;
    const { id } = openChannel(discord.world.channels, {
      guild: here.tenant,
      type: ChannelType.PublicThread,
      parent: here.channel,
    });
    deny(PermissionFlagsBits.SendMessages)(trial);
    expect(await trial.poster.barred({ ...here, channel: id })).toBeNull();
    deny(PermissionFlagsBits.SendMessagesInThreads)(trial);
    const reason = expect.stringMatching(/lacks “Send Messages in Threads” in/);
    expect(await trial.poster.barred({ ...here, channel: id })).toMatchObject({ reason });
    expect(await trial.poster.barred(here)).toBeNull();
  });

  it.each([ChannelType.GuildCategory, ChannelType.GuildForum, ChannelType.GuildVoice])(
    "offers another channel in place of one of kind %d",
    async (type) => {
      trial = await trialOn({ type });
      expect(await trial.poster.barred(trial.here)).toMatchObject({ because: "no channel" });
    },
  );

  it("posts in somebody's direct messages, and to nobody else's", async () => {
    trial = await trialOn();
    const { channels } = trial.discord.world;
    const { id } = openChannel(channels, { guild: null, type: ChannelType.DM, recipient: PERSON });
    const direct = { ...trial.here, tenant: PERSON, channel: id };
    expect(await trial.poster.barred(direct)).toBeNull();
    expect(await trial.poster.targetOf(id)).toEqual(direct);
    expect(await trial.poster.barred({ ...direct, tenant: "800000000000000009" })).toMatchObject({ kind: "barred" });
  });

  it("says where a role would be shown and not notified", async () => {
    trial = await trialOn();
    expect(await trial.poster.barred(trial.here, ROLE)).toBeNull();
    trial.discord.world.roles.set(ROLE, false);
    const reason = expect.stringMatching(/let anyone @mention it/);
    expect(await trial.poster.barred(trial.here, ROLE)).toMatchObject({ because: "no permission", reason });
    expect(await trial.poster.barred(trial.here, "900000000000000009")).toMatchObject({ kind: "barred" });
    expect(await trial.poster.barred(trial.here)).toBeNull();
  });

  it("says where a person can't be told in private", async () => {
    trial = await trialOn();
    trial.discord.world.closed.add(PERSON);
    expect(await trial.poster.tell(trial.here.tenant, PERSON, postingTo(trial).answer)).toBe(false);
    expect(trial.log).toHaveLength(1);
  });

  it("does not take everybody for a role", async () => {
    trial = await trialOn();
    expect(await trial.poster.barred(trial.here, trial.here.tenant)).toMatchObject({ kind: "barred" });
    await trial.poster.post(postingTo(trial, { role: trial.here.tenant }));
    expect(trial.shown(trial.here)[0]).not.toContain("<@&");
  });

  it("finds a digest whose pages somebody has turned, and keeps its mention", async () => {
    trial = await trialOn();
    const platform = discordPlatform({
      desk: new SmallDesk().desk,
      log: { info() {}, warn() {}, error() {} },
      register: false,
      ws: { buildIdentifyThrottler: () => ({ waitForIdentify: async () => {} }) },
      ...trial.discord.login,
    });
    await platform.start();
    const answer = await new SmallDesk().desk.ask("/pages 150", {
      platform: "discord",
      tenant: "1",
      channel: "1",
      user: "1",
      manages: async () => false,
    });
    const { again } = postingTo(trial).answer;
    await trial.poster.post(postingTo(trial, { answer: { ...answer, ...(again ? { again } : {}) }, role: ROLE }));
    const [{ shown } = { shown: null }] = channelOf(trial).messages;
    const seen = await trial.discord.press(shown as Shown, "Page 2 →", { channel: trial.here.channel });
    await platform.stop();
    expect(seen.messages[0]?.words).toMatch(/^<@&900000000000000001>\n/);
    expect(seen.messages[0]?.words).toMatch(/Page 2 of/);
    expect(trial.pinged()).toEqual([ROLE]);
    const found = trial.poster.find(trial.here, "0k7f3", minutesAgo(1), new AbortController().signal);
    expect(await found).toMatchObject({ kind: "posted" });
  });
});
