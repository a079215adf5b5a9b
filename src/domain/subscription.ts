/** Where a digest goes: a channel, or a thread in one. On Discord a thread is a channel of its own, so `thread` is null there. */
export interface Target {
  readonly platform: "discord" | "slack";
  /** Guild, workspace or organisation: owns the subscription. */
  readonly tenant: string;
  readonly channel: string;
  /** Slack: the `ts` of the message that the thread hangs from. */
  readonly thread: string | null;
}

/** From and to on the clock of the subscription's zone, `HH:MM`; `to` before `from` goes over midnight. */
export interface QuietHours {
  readonly from: string;
  readonly to: string;
}

/** Why nothing is posted. `person` goes on when a person resumes it, every other one also when the platform lets it post again. */
export interface Pause {
  readonly because: "person" | "no permission" | "no channel" | "no tenant" | "no token";
  /** In words for whoever can mend it. */
  readonly reason: string;
  /** ISO 8601, UTC. */
  readonly since: string;
  /** Whether its owner has been told. */
  readonly told: boolean;
}

/** What can be chosen of a subscription, and changed later. */
export interface Order {
  /** Five fields, as croner and node-cron read them; made from `words`. */
  readonly cron: string;
  /** As typed: “weekdays at 8:00”, or the expression itself. */
  readonly words: string;
  /** IANA, as it is listed (`Asia/Almaty`). */
  readonly zone: string;
  readonly detail: "brief" | "full";
  /** Words of a headline, to be matched when the digest is made; null: all news. */
  readonly about: string | null;
  /** Whether a slot with nothing new is left out. */
  readonly onlyChanges: boolean;
  /** Whether a slot that `onlyChanges` would leave out says “nothing new” instead. */
  readonly heartbeat: boolean;
  /** Slots inside are held and posted at the end. */
  readonly quiet: QuietHours | null;
  /** The role, or on Slack the user group, to mention. */
  readonly role: string | null;
}

export interface Subscription extends Order {
  /** Short enough to type (`k7f3`), lower case, unique over all tenants. */
  readonly id: string;
  readonly target: Target;
  /** Declared in the environment, or made by a command. */
  readonly origin: "settings" | "command";
  /** The user who is told when it can't be posted; null where nobody is known. */
  readonly owner: string | null;
  /** ISO 8601, UTC. */
  readonly createdAt: string;
  readonly paused: Pause | null;
  /** ISO 8601, UTC; null where the schedule never fires again. Goes on being kept while paused. */
  readonly nextFireAt: string | null;
}
