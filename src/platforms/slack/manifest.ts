import type { Command } from "../../domain/command.ts";
import type { SlackNames } from "../../render/slack/names.ts";
import { ASK_SHORTCUT, EVENTS, PATHS } from "./declared.ts";
import { SCOPES } from "./scopes.ts";
import { type SlashCommand, slashCommands } from "./slash-commands.ts";

/** How the app runs, as far as Slack has to know of it. */
export interface Hosting {
  /** Slack's requests come in over a socket that the bot opens; else over HTTP at `publicUrl`. */
  readonly socketMode: boolean;
  /** Where the internet reaches the bot, without a slash at the end. */
  readonly publicUrl?: string;
  /** The app may be added to any workspace, or to a whole organisation; its tokens are exchanged for new ones twice a day. */
  readonly manyWorkspaces: boolean;
}

/** Slack's app manifest, as far as it is used here. */
export interface SlackManifest {
  readonly display_information: Readonly<
    Record<"name" | "description" | "background_color" | "long_description", string>
  >;
  readonly features: {
    readonly app_home: Readonly<
      Record<"home_tab_enabled" | "messages_tab_enabled" | "messages_tab_read_only_enabled", boolean>
    >;
    readonly bot_user: { readonly display_name: string; readonly always_online: boolean };
    readonly shortcuts: readonly (typeof ASK_SHORTCUT & { readonly type: "global" })[];
    readonly slash_commands: readonly SlashCommand[];
  };
  readonly oauth_config: {
    readonly redirect_urls?: readonly string[];
    readonly scopes: { readonly bot: readonly string[] };
  };
  readonly settings: {
    readonly event_subscriptions: { readonly request_url?: string; readonly bot_events: readonly string[] };
    readonly interactivity: {
      readonly is_enabled: true;
      readonly request_url?: string;
      readonly message_menu_options_url?: string;
    };
    readonly org_deploy_enabled: boolean;
    readonly socket_mode_enabled: boolean;
    readonly token_rotation_enabled: boolean;
  };
}

/** What an admin pastes at api.slack.com/apps: the same for the same commands and settings, byte for byte. */
export function manifestOf(commands: readonly Command[], names: SlackNames, hosting: Hosting): SlackManifest {
  const { socketMode, publicUrl, manyWorkspaces } = hosting;
  if (!socketMode && publicUrl === undefined)
    throw new RangeError("Slack reaches the bot over HTTP by a public address");
  const url = socketMode ? undefined : `${publicUrl}${PATHS.events}`;
  return {
    display_information: {
      name: "Dateline",
      description: "News you can check: every number and name points at the sentence that says it.",
      background_color: "#1f3a5f",
      long_description: ABOUT,
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: names.umbrella, always_online: true },
      shortcuts: [{ ...ASK_SHORTCUT, type: "global" }],
      slash_commands: slashCommands(commands, names, url),
    },
    oauth_config: {
      ...(publicUrl === undefined || !manyWorkspaces ? {} : { redirect_urls: [publicUrl + PATHS.redirect] }),
      scopes: { bot: SCOPES.map(({ name }) => name) },
    },
    settings: {
      event_subscriptions: { ...(url === undefined ? {} : { request_url: url }), bot_events: EVENTS },
      interactivity: {
        is_enabled: true,
        ...(url === undefined ? {} : { request_url: url, message_menu_options_url: url }),
      },
      org_deploy_enabled: manyWorkspaces,
      socket_mode_enabled: socketMode,
      // Once on it can't be switched off, and a token that stands in .env would end after twelve hours.
      token_rotation_enabled: manyWorkspaces,
    },
  };
}

// Slack takes 175 to 4,000 characters.
const ABOUT = [
  "Dateline reads news articles and answers what happened, who was hurt and who somebody is. Every number and every name in an",
  "answer points at the sentence of the article that says it, word for word, so that it can be checked before it is repeated.",
  "Answers are shown to you alone until you share them. No language model is used.",
].join(" ");
