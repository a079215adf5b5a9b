import {
  type APIButtonComponentWithCustomId,
  type APIEmbed,
  type APIStringSelectComponent,
  ComponentType,
} from "discord.js";
import { snowflake } from "./snowflake.ts";

/** A message body as a bot may send it; everything else has been refused before. */
export interface Body {
  readonly content?: string | null;
  readonly embeds?: readonly APIEmbed[] | null;
  readonly components?: readonly Row[] | null;
  readonly flags?: number | null;
  readonly allowed_mentions?: unknown;
}

export interface Row {
  readonly type: number;
  readonly components: readonly (
    | APIButtonComponentWithCustomId
    | APIStringSelectComponent
    | { readonly type: number; readonly url?: string; readonly label?: string }
  )[];
}

export const EPHEMERAL = 64;
const LOADING = 128;

/** A message as people have it before them: edits change it in place. */
export class Shown {
  readonly id = snowflake();
  readonly ephemeral: boolean;
  /** Whether it stands as “thinking…”. */
  loading: boolean;
  edits = 0;
  body: Body;

  constructor(body: Body, loading = false) {
    this.body = body;
    this.ephemeral = ((body.flags ?? 0) & EPHEMERAL) !== 0;
    this.loading = loading;
  }

  /** What is left out stays as it was. */
  edit(change: Body): void {
    this.body = { ...this.body, ...change };
    if (!this.loading) this.edits += 1;
    this.loading = false;
  }

  /** All words in reading order. */
  get words(): string {
    const { content, embeds } = this.body;
    const parts = (embeds ?? []).flatMap((embed) => [
      embed.author?.name,
      embed.title,
      embed.description,
      ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
      embed.footer?.text,
    ]);
    return [content, ...parts].filter((part) => part !== undefined && part !== null && part !== "").join("\n");
  }

  get buttons(): readonly APIButtonComponentWithCustomId[] {
    return this.#components().filter(
      (each): each is APIButtonComponentWithCustomId => each.type === ComponentType.Button && "custom_id" in each,
    );
  }

  get selects(): readonly APIStringSelectComponent[] {
    return this.#components().filter(
      (each): each is APIStringSelectComponent => each.type === ComponentType.StringSelect,
    );
  }

  #components() {
    return (this.body.components ?? []).flatMap((row) => row.components);
  }

  /** As the API gives it back. */
  toApi(channel: string, application: string, asker: string | null): Record<string, unknown> {
    return {
      id: this.id,
      type: 0,
      channel_id: channel,
      author: {
        id: application,
        username: "Dateline",
        discriminator: "0000",
        global_name: null,
        avatar: null,
        bot: true,
      },
      content: this.body.content ?? "",
      embeds: this.body.embeds ?? [],
      components: this.body.components ?? [],
      attachments: [],
      mentions: [],
      mention_roles: [],
      mention_everyone: false,
      pinned: false,
      tts: false,
      timestamp: "2022-01-06T18:31:00.000000+00:00",
      edited_timestamp: null,
      flags: (this.ephemeral ? EPHEMERAL : 0) | (this.loading ? LOADING : 0),
      webhook_id: application,
      application_id: application,
      ...(asker === null
        ? {}
        : {
            interaction_metadata: {
              id: snowflake(),
              type: 2,
              user: { id: asker, username: "reader", discriminator: "0", global_name: null, avatar: null },
              authorizing_integration_owners: {},
            },
          }),
    };
  }
}
