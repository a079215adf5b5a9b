import type { Ack } from "./delivery.ts";
import type { Place } from "./payloads.ts";
import { respond } from "./responding.ts";
import type { ResponseUrl } from "./response-urls.ts";
import { type Channel, directMessage } from "./workspace.ts";
import type { Happening, World } from "./world.ts";

/** What a command says in its acknowledgement is shown like what comes by its response_url. */
export function shownBy(world: World, url: ResponseUrl): (ack: Ack) => boolean {
  return ({ body }) => {
    if (typeof body !== "object" || body === null) return false;
    respond(world, url, { ...body }, { unfurls: false });
    return true;
  };
}

interface Gesture {
  readonly url: ResponseUrl | null;
  readonly trigger: string;
  /** Where it was made; null: in a view. */
  readonly channel: Channel | null;
}

/** Tells what answers somebody's gesture from all else that happens. */
export function answersTo(
  { team, user }: Place,
  { url, trigger, channel }: Gesture,
): (happening: Happening) => boolean {
  return (happening) => {
    if ("view" in happening)
      return happening.trigger === trigger || (happening.view.user === user && happening.trigger === null);
    const { via, message } = happening;
    if ((message.onlyFor ?? user) !== user) return false;
    const near =
      message.onlyFor === user || message.channel === channel || message.channel === directMessage(team, user);
    // What has no response_url of its own may be answered by an earlier one of the same person.
    return url && via !== null ? via === url.id : near;
  };
}
