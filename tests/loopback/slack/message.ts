import type { Button, ExternalSelect, KnownBlock, Overflow, StaticSelect } from "@slack/types";
import type { Channel, Team } from "./workspace.ts";

export interface Metadata {
  readonly event_type: string;
  readonly event_payload: Readonly<Record<string, unknown>>;
}

/** What an app may say of a message; all else has been refused before. */
export interface Body {
  readonly text?: string;
  readonly blocks?: readonly KnownBlock[];
  readonly metadata?: Metadata;
  readonly unfurl_links?: boolean;
  readonly unfurl_media?: boolean;
}

export type Select = StaticSelect | ExternalSelect;
/** An element that can be used, and the block that it stands in. */
export type InBlock<Element> = Element & { readonly action_id: string; readonly block_id: string };

/** A message as people have it before them: updates change it in place. */
export class Message {
  readonly ts: string;
  readonly team: Team;
  readonly channel: Channel;
  /** Who wrote it. */
  readonly author: string;
  /** The only person who sees it; null: everybody in the channel. */
  readonly onlyFor: string | null;
  readonly thread: string | null;
  edits = 0;
  deleted = false;
  body: Body;

  constructor(
    about: Pick<Message, "ts" | "team" | "channel" | "author"> & Partial<Pick<Message, "onlyFor" | "thread">>,
    body: Body,
  ) {
    this.ts = about.ts;
    this.team = about.team;
    this.channel = about.channel;
    this.author = about.author;
    this.onlyFor = about.onlyFor ?? null;
    this.thread = about.thread ?? null;
    this.body = withIds(body);
  }

  get text(): string {
    return this.body.text ?? "";
  }

  get blocks(): readonly KnownBlock[] {
    return this.body.blocks ?? [];
  }

  edit(body: Body): void {
    this.body = withIds({ ...(this.body.metadata ? { metadata: this.body.metadata } : {}), ...body });
    this.edits += 1;
  }

  get buttons(): readonly InBlock<Button>[] {
    return elementsOf(this.blocks).filter((each): each is InBlock<Button> => each.type === "button");
  }

  get selects(): readonly InBlock<Select>[] {
    return elementsOf(this.blocks).filter(
      (each): each is InBlock<Select> => each.type === "static_select" || each.type === "external_select",
    );
  }

  get overflows(): readonly InBlock<Overflow>[] {
    return elementsOf(this.blocks).filter((each): each is InBlock<Overflow> => each.type === "overflow");
  }

  /** As the API gives it back. */
  toApi(application: string, { metadata = false } = {}): Record<string, unknown> {
    const ofBot = this.author === this.team.bot.user;
    return {
      type: "message",
      user: this.author,
      ts: this.ts,
      ...(ofBot ? { bot_id: this.team.bot.id, app_id: application } : {}),
      text: this.text,
      team: this.team.id,
      ...(this.blocks.length > 0 ? { blocks: this.blocks } : {}),
      ...(this.thread === null ? {} : { thread_ts: this.thread, parent_user_id: this.author }),
      ...(this.edits > 0 ? { edited: { user: this.author, ts: this.ts } } : {}),
      ...(metadata && this.body.metadata ? { metadata: this.body.metadata } : {}),
    };
  }
}

/** Every element that can be used, in reading order. */
export function elementsOf(blocks: readonly KnownBlock[]): readonly InBlock<{ readonly type: string }>[] {
  return blocks.flatMap((block) => {
    const within =
      block.type === "actions"
        ? block.elements
        : block.type === "section" && block.accessory
          ? [block.accessory]
          : block.type === "input"
            ? [block.element]
            : [];
    return within.flatMap((element) =>
      "action_id" in element && element.action_id !== undefined
        ? [{ ...element, action_id: element.action_id, block_id: block.block_id ?? "" }]
        : [],
    );
  });
}

/** Slack gives every block an id, and every element that has none. */
export function identified(blocks: readonly KnownBlock[]): readonly KnownBlock[] {
  return blocks.map((block, at) => {
    const named = { ...block, block_id: block.block_id ?? `b${at}` };
    if (named.type !== "actions") return named;
    const elements = named.elements.map((element, nth) => ({
      ...element,
      action_id: element.action_id ?? `a${at}-${nth}`,
    }));
    return { ...named, elements };
  });
}

function withIds(body: Body): Body {
  return body.blocks ? { ...body, blocks: identified(body.blocks) } : body;
}
