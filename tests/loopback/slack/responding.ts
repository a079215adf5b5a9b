import { Message } from "./message.ts";
import { readBody } from "./message-body.ts";
import type { Arguments } from "./method.ts";
import type { ResponseUrl } from "./response-urls.ts";
import { SlackError } from "./slack-error.ts";
import { tell, type World } from "./world.ts";

/** Takes what is sent to a response_url. Throws SlackErrors. */
export function responder(world: World): (id: string, body: Arguments) => void {
  return (id, body) => respond(world, world.responseUrls.use(id), body);
}

/** Shows what was said by a response_url, or in the acknowledgement of a command. Throws SlackErrors. */
export function respond(world: World, url: ResponseUrl, body: Arguments, { unfurls = true } = {}): void {
  const { on, team, channel, user, id } = url;
  if (body["delete_original"] === true) {
    if (!on) throw new SlackError("invalid_payload");
    on.deleted = true;
    tell(world, { kind: "deleted", message: on, via: id });
    return;
  }
  const said = readBody(world, body, { unfurls });
  // Only what was pressed can be replaced; after a command there is nothing yet.
  if (on && body["replace_original"] === true) {
    on.edit(said);
    tell(world, { kind: "updated", message: on, via: id });
    return;
  }
  const type = body["response_type"] ?? "ephemeral";
  if (type !== "ephemeral" && type !== "in_channel") throw new SlackError("invalid_payload");
  const thread = typeof body["thread_ts"] === "string" ? body["thread_ts"] : (on?.thread ?? null);
  const about = { ts: world.ts(), team, channel, author: team.bot.user, thread };
  const message = new Message({ ...about, onlyFor: type === "ephemeral" ? user : null }, said);
  world.messages.push(message);
  tell(world, { kind: "posted", message, via: id });
}
