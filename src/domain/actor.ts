export type Platform = "discord" | "slack" | "terminal" | "web";

/** Who asks and what they may do: decided by the platform, checked by the command. */
export interface Actor {
  readonly platform: Platform;
  /** Guild or workspace; bounds every query. */
  readonly tenant: string;
  readonly channel: string;
  readonly user: string;
  /** Whether they may change what concerns everybody here, by the platform's own permissions. */
  readonly manages: () => Promise<boolean>;
}
