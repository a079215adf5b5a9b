import { commands } from "../../../commands/index.ts";
import { manifestOf } from "../../../src/platforms/slack/manifest.ts";
import { slackNames } from "../../../src/render/slack/names.ts";
import { deskOf, reports } from "../../fixtures/newsroom.ts";
import type { Seen } from "../../loopback/slack/asked.ts";
import { type Bot, botOn, WAYS } from "./bot.ts";

const news = reports().slice(0, 1);

describe.each(WAYS)("what the manifest declares, over %s and with its scopes alone,", (way) => {
  const names = slackNames();
  const { oauth_config, features } = manifestOf(commands, names, { socketMode: true, manyWorkspaces: false });
  let bot: Bot;

  beforeAll(async () => {
    const slack = { scopes: oauth_config.scopes.bot };
    bot = await botOn({ way, slack, settings: { desk: deskOf(news), names } });
    await bot.start();
  });
  afterAll(() => bot.close());
  afterEach(() => {
    expect(bot.slack.problems.splice(0)).toEqual([]);
    expect(bot.log.filter(({ level }) => level !== "info")).toEqual([]);
  });

  function words({ failed, messages, views }: Seen): string {
    expect(failed).toBeNull();
    expect(messages.length + views.length).toBeGreaterThan(0);
    const shown = JSON.stringify([
      ...messages.map(({ text, blocks }) => [text, blocks]),
      ...views.map(({ body }) => body),
    ]);
    expect(shown).not.toMatch(/There is no command|went wrong/);
    return shown;
  }

  it.each(features.slash_commands.map(({ command, usage_hint = "" }) => [command, usage_hint] as const))(
    "answers %s alone and as its hint shows it",
    async (command, hint) => {
      const ann = bot.slack.as();
      words(await ann.command(command));
      const [, example] = / e\.g\. (.+)$/.exec(hint) ?? [];
      if (example !== undefined) words(await ann.command(`${command} ${example}`));
    },
  );

  it("answers the shortcut, mentions and direct messages, and fills the Home tab", async () => {
    const ann = bot.slack.as();
    for (const { callback_id } of features.shortcuts) words(await ann.shortcut(callback_id));
    expect(words(await ann.mention("who is tokayev?"))).toContain("Tokayev");
    expect(words(await ann.dm("who is tokayev?"))).toContain("Tokayev");
    words(await ann.openHome());
    expect(ann.home?.body.type).toBe("home");
  });
});
