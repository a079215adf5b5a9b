import { badForm, missingAccess, missingPermissions, unknownChannel } from "./api-error.ts";
import { messageErrors } from "./message-rules.ts";
import { pathOf, type Route } from "./route.ts";
import { schemaErrors } from "./schema.ts";
import { type Body, Shown } from "./shown.ts";
import type { World } from "./world.ts";

interface Post extends Body {
  readonly nonce?: string | number | null;
  readonly enforce_nonce?: boolean | null;
}

const NONCE_KEPT_MS = 2 * 60_000;
const LONGEST_NONCE = 25;

/** Posting to a channel; a nonce that is enforced gives the first message back instead of a second one. */
export function messageRoutes(world: World, posted: Shown[]): Route[] {
  const kept = new Map<string, { readonly shown: Shown; readonly until: number }>();
  return [
    {
      method: "POST",
      path: pathOf("/channels/:channel/messages"),
      token: true,
      limit: { limit: 5, windowMs: 5000 },
      global: true,
      answer([channel = ""], call) {
        const refusal =
          world.refused.get(channel) ?? (world.guilds.some((guild) => guild.channel === channel) ? null : "unknown");
        if (refusal === "unknown") throw unknownChannel();
        if (refusal === "access") throw missingAccess();
        if (refusal === "permissions") throw missingPermissions();
        const post = call.body as Post;
        const errors = { ...schemaErrors("message", post), ...messageErrors(post) };
        const nonce = String(post.nonce ?? "");
        if (nonce.length > LONGEST_NONCE) errors["nonce"] = `Must be ${LONGEST_NONCE} or fewer in length.`;
        if (Object.keys(errors).length > 0) throw badForm(errors);
        const key = `${channel} ${nonce}`;
        const before = post.enforce_nonce && nonce !== "" ? kept.get(key) : undefined;
        const shown = before && before.until > world.clock.now() ? before.shown : new Shown(post);
        if (shown !== before?.shown) posted.push(shown);
        kept.set(key, { shown, until: world.clock.now() + NONCE_KEPT_MS });
        return { status: 200, body: shown.toApi(channel, world.application.id, null) };
      },
    },
  ];
}
