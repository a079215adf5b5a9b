import type { ModalView } from "@slack/types";
import type { Ack } from "./delivery.ts";
import { secret, slackId } from "./ids.ts";
import { SlackError } from "./slack-error.ts";
import { type View, viewOf } from "./view.ts";
import { readView } from "./view-methods.ts";
import type { World } from "./world.ts";

interface Answer {
  readonly response_action?: "update" | "push" | "clear" | "errors";
  readonly view?: ModalView;
  readonly errors?: Readonly<Record<string, string>>;
}

/** Does what the acknowledgement of a submission says; gives back whether that is all there is to see. */
export function answerToSubmission(
  world: World,
  view: View,
  { body }: Ack,
  seen: { views: View[]; errors: Readonly<Record<string, string>> },
): boolean {
  const { response_action: action, view: next, errors = {} } = (body ?? {}) as Answer;
  try {
    switch (action) {
      case undefined:
        world.views.delete(view.id);
        return false;
      case "clear":
        for (const each of world.views.values()) if (each.user === view.user) world.views.delete(each.id);
        return false;
      case "errors": {
        const blocks = view.body.blocks.map(({ block_id }) => block_id);
        const unknown = Object.keys(errors).filter((id) => !blocks.includes(id));
        if (unknown.length > 0) throw new SlackError(`errors for blocks that are not there: ${unknown.join(", ")}`);
        seen.errors = errors;
        return true;
      }
      case "update":
        view.body = viewOf(view, readView(next, "modal")).body;
        view.hash = secret();
        seen.views.push(view);
        return true;
      case "push": {
        const pushed = viewOf({ ...view, id: slackId("V"), previous: view, hash: secret() }, readView(next, "modal"));
        world.views.set(pushed.id, pushed);
        seen.views.push(pushed);
        return true;
      }
    }
    throw new SlackError(`unknown response_action ${String(action)}`);
  } catch (error) {
    if (error instanceof SlackError) world.problems.push(`view_submission: ${JSON.stringify(error.body())}`);
    throw error;
  }
}
