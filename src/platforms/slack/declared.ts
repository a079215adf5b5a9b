/** What the manifest tells Slack of, and the app therefore has to answer to. */

/** The events that Slack sends, by their names in the Events API. */
export const EVENTS = ["app_home_opened", "app_mention", "app_uninstalled", "message.im", "tokens_revoked"] as const;

/** The shortcut that stands in every channel's menu. */
export const ASK_SHORTCUT = {
  callback_id: "ask",
  name: "Ask Dateline",
  description: "Ask what happened, who was hurt or who somebody is",
} as const;

/** Where requests come in behind PUBLIC_URL. */
export const PATHS = {
  /** Commands, events, buttons, menus and forms alike. */
  events: "/slack/events",
  /** “Add to Slack”. */
  install: "/slack/install",
  /** Where Slack sends the admin back to who has added the app. */
  redirect: "/slack/oauth_redirect",
} as const;
