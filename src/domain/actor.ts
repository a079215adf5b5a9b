export type Platform = "discord" | "slack" | "terminal" | "web";

/** Who asks and what they may do: decided by the platform, checked by the command. */
export interface Actor {
  readonly platform: Platform;
  /** Guild or workspace; bounds every query. */
  readonly tenant: string;
  readonly channel: string;
  readonly user: string;
  /**
   * Whether they may change what concerns everybody in a channel, by the platform's own permissions; left out: in this one. Who
   * manages one need not manage another, and everybody manages their own messages with the bot.
   */
  readonly manages: (channel?: string) => Promise<boolean>;
}
