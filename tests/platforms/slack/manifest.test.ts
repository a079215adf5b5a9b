import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import { commands } from "../../../commands/index.ts";
import type { Command } from "../../../src/domain/command.ts";
import { type Hosting, manifestOf } from "../../../src/platforms/slack/manifest.ts";
import { SCOPES } from "../../../src/platforms/slack/scopes.ts";
import { RESERVED, slackNames } from "../../../src/render/slack/names.ts";

const SCHEMA = join(__dirname, "../../../../shared/platform/slack/manifest.schema.2.0.0.json");
const URL = "https://news.example.org";
const HOSTINGS: readonly (readonly [string, Hosting])[] = [
  ["one workspace over Socket Mode", { socketMode: true, manyWorkspaces: false }],
  ["one workspace over HTTP", { socketMode: false, manyWorkspaces: false, publicUrl: URL }],
  ["many workspaces over HTTP", { socketMode: false, manyWorkspaces: true, publicUrl: URL }],
  ["many workspaces over Socket Mode", { socketMode: true, manyWorkspaces: true, publicUrl: URL }],
];
const SOCKET: Hosting = { socketMode: true, manyWorkspaces: false };

const named = (name: string, more: Partial<Command> = {}): Command => ({
  ...(commands[0] as Command),
  name,
  description: `Does ${name}`,
  options: [],
  examples: [{}],
  ...more,
});
const declaredBy = (list: readonly Command[], prefix?: string) =>
  manifestOf(list, slackNames(prefix), SOCKET).features.slash_commands;

describe.each(HOSTINGS)("the manifest for %s", (_, hosting) => {
  const manifest = manifestOf(commands, slackNames(), hosting);

  (existsSync(SCHEMA) ? it : it.skip)("is valid against Slack's own schema", () => {
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(
      JSON.parse(readFileSync(SCHEMA, "utf8")),
    );
    const longest = manifestOf(commands, slackNames("a".repeat(16)), hosting);
    for (const made of [manifest, longest]) expect([validate(made), validate.errors]).toEqual([true, null]);
    expect(validate({ ...manifest, invented: true })).toBe(false);
  });

  it("is the same each time, byte for byte", () => {
    expect(JSON.stringify(manifestOf(commands, slackNames(), hosting))).toBe(JSON.stringify(manifest));
  });

  it("asks for the scopes that are explained, and for none of a person's", () => {
    expect(manifest.oauth_config.scopes).toEqual({ bot: SCOPES.map(({ name }) => name) });
  });

  it("names an address wherever Slack calls one, and none where it calls none", () => {
    const { event_subscriptions, interactivity } = manifest.settings;
    const addresses = [
      event_subscriptions.request_url,
      interactivity.request_url,
      interactivity.message_menu_options_url,
      ...manifest.features.slash_commands.map(({ url }) => url),
    ];
    expect(new Set(addresses)).toEqual(new Set([hosting.socketMode ? undefined : `${URL}/slack/events`]));
    expect(manifest.settings.socket_mode_enabled).toBe(hosting.socketMode);
  });

  it("lets tokens end, organisations install it and Slack send admins back only where many workspaces are hosted", () => {
    const { org_deploy_enabled, token_rotation_enabled } = manifest.settings;
    expect([org_deploy_enabled, token_rotation_enabled]).toEqual([hosting.manyWorkspaces, hosting.manyWorkspaces]);
    expect(manifest.oauth_config.redirect_urls).toEqual(
      hosting.manyWorkspaces ? [`${URL}/slack/oauth_redirect`] : undefined,
    );
  });
});

describe("the slash commands in the manifest", () => {
  it("are the umbrella and every command there is", () => {
    expect(declaredBy(commands).map(({ command }) => command)).toEqual([
      "/dateline",
      ...new Set(commands.map(({ name }) => `/${slackNames().nameOf(name).split(" ")[0]}`)),
    ]);
  });

  it("never have a name of Slack's own", () => {
    const all = [...commands, ...[...RESERVED].slice(0, 40).map((name) => named(name))];
    for (const { command } of declaredBy(all)) expect(RESERVED).not.toContain(command.slice(1));
  });

  it("all have the prefix", () => {
    for (const { command } of declaredBy(commands, "acme-")) expect(command).toMatch(/^\/acme-/);
  });

  it("show what to type, and take it as it is typed", () => {
    expect(declaredBy(commands)).toContainEqual({
      command: "/whois",
      description: expect.stringContaining("Who somebody is"),
      usage_hint: "<name> e.g. tokayev",
      should_escape: false,
    });
    expect(declaredBy(commands).find(({ command }) => command === "/sources")).not.toHaveProperty("usage_hint");
  });

  it("are one for a family of commands", () => {
    const story = { kind: "text", name: "story", description: "Which", required: true } as const;
    const detail = { kind: "text", name: "detail", description: "How much", required: false } as const;
    const family = [named("digest add", { options: [story, detail] }), named("digest list"), named("other")];
    expect(declaredBy(family).slice(1)).toEqual([
      {
        command: "/digest",
        description: "Does digest add",
        usage_hint: "add <story> | list",
        should_escape: false,
      },
      { command: "/other", description: "Does other", should_escape: false },
    ]);
  });

  it("are never more than Slack takes, and what is left out is asked through the umbrella", () => {
    const many = Array.from({ length: 60 }, (_, index) => named(`command${index}`));
    expect(declaredBy(many)).toHaveLength(50);
    expect(declaredBy(many)[0]?.command).toBe("/dateline");
  });
});
