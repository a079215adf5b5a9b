import type { HomeView, ModalView } from "@slack/types";
import { problemsOf } from "./block-rules.ts";
import { secret, slackId } from "./ids.ts";
import { type Arguments, botToken, type Method, needed, teamOfUser } from "./method.ts";
import { SlackError, withMessages } from "./slack-error.ts";
import { type View, viewOf, viewToApi } from "./view.ts";
import { type Happening, teamOf, tell, type World } from "./world.ts";

const MOST_BYTES = 250_000;
const MOST_PUSHED = 3;

/** Modals and Homes. */
export function viewMethods(world: World): Record<string, Method> {
  const shown = (
    kind: Happening["kind"] & ("opened" | "pushed" | "updated view" | "published"),
    view: View,
    trigger: string | null,
  ) => {
    world.views.set(view.id, view);
    tell(world, { kind, view, trigger });
    return { view: viewToApi(view, world.app.id) };
  };

  return {
    "views.open"(call) {
      const token = botToken(call);
      const body = readView(call.args["view"], "modal");
      const trigger = needed(call.args, "trigger_id");
      const { user, team } = world.triggers.use(trigger);
      if (token.team && token.team.id !== team) throw new SlackError("invalid_trigger_id");
      const about = { id: slackId("V"), team: teamOf(world, team), user, previous: null, hash: secret() };
      return shown("opened", viewOf(about, body), trigger);
    },

    "views.push"(call) {
      botToken(call);
      const body = readView(call.args["view"], "modal");
      const trigger = needed(call.args, "trigger_id");
      const { user, team } = world.triggers.use(trigger);
      const previous = [...world.views.values()]
        .filter((each) => each.user === user && each.body.type === "modal")
        .at(-1);
      if (!previous) throw new SlackError("not_found");
      if (depthOf(previous) >= MOST_PUSHED) throw new SlackError("push_limit_reached");
      const about = { id: slackId("V"), team: teamOf(world, team), user, previous, hash: secret() };
      return shown("pushed", viewOf(about, body), trigger);
    },

    "views.update"(call) {
      botToken(call);
      const { view_id: id, external_id: external, hash } = call.args;
      const view = [...world.views.values()].find(
        (each) => each.id === id || (external !== undefined && each.body.external_id === external),
      );
      if (!view) throw new SlackError("not_found");
      const body = readView(call.args["view"], view.body.type);
      if (hash !== undefined && hash !== view.hash) throw new SlackError("hash_conflict");
      view.body = viewOf(view, body).body;
      view.hash = secret();
      return shown("updated view", view, null);
    },

    "views.publish"(call) {
      const token = botToken(call);
      const body = readView(call.args["view"], "home");
      const user = needed(call.args, "user_id");
      const team = teamOfUser(world, token, user);
      const before = world.homes.get(user);
      const { hash } = call.args;
      if (hash !== undefined && hash !== before?.hash) throw new SlackError("hash_conflict");
      const about = { id: before?.id ?? slackId("V"), team, user, previous: null, hash: secret() };
      const view = viewOf(about, body);
      world.homes.set(user, view);
      return shown("published", view, null);
    },
  };
}

/** Throws a SlackError where Slack would not show it. */
export function readView(view: Arguments[string], type: "modal" | "home"): ModalView | HomeView {
  if (typeof view !== "object" || view === null)
    throw withMessages("invalid_arguments", ["[ERROR] missing required field: view"]);
  if (Buffer.byteLength(JSON.stringify(view)) > MOST_BYTES) throw new SlackError("view_too_large");
  const problems = [
    ...problemsOf(view),
    ...("type" in view && view.type === type ? [] : [`[ERROR] must be a ${type} view`]),
  ];
  if (problems.length > 0) throw withMessages("invalid_arguments", problems);
  return view as ModalView | HomeView;
}

function depthOf(view: View): number {
  return view.previous ? 1 + depthOf(view.previous) : 1;
}
