import type { HomeView, KnownBlock, ModalView } from "@slack/types";
import { identified, Message } from "./message.ts";
import type { Team } from "./workspace.ts";

/** A view as somebody has it before them. */
export interface View {
  readonly id: string;
  readonly team: Team;
  readonly user: string;
  /** The view that it was pushed over. */
  readonly previous: View | null;
  hash: string;
  body: ModalView | HomeView;
}

export function viewOf(view: Omit<View, "body">, body: ModalView | HomeView): View {
  return { ...view, body: { ...body, blocks: [...identified(body.blocks as readonly KnownBlock[])] } };
}

/** As the API gives it back, with what was entered where that is sent along. */
export function viewToApi(view: View, application: string, values: object = {}): Record<string, unknown> {
  const { body } = view;
  const root = rootOf(view);
  return {
    id: view.id,
    team_id: view.team.id,
    type: body.type,
    blocks: body.blocks,
    private_metadata: body.private_metadata ?? "",
    callback_id: body.callback_id ?? "",
    state: { values },
    hash: view.hash,
    title: body.type === "modal" ? body.title : { type: "plain_text", text: "View Title", emoji: true },
    clear_on_close: body.type === "modal" && (body.clear_on_close ?? false),
    notify_on_close: body.type === "modal" && (body.notify_on_close ?? false),
    close: (body.type === "modal" ? body.close : null) ?? null,
    submit: (body.type === "modal" ? body.submit : null) ?? null,
    previous_view_id: view.previous?.id ?? null,
    root_view_id: root.id,
    app_id: application,
    external_id: body.external_id ?? "",
    app_installed_team_id: view.team.id,
    bot_id: view.team.bot.id,
  };
}

function rootOf(view: View): View {
  return view.previous ? rootOf(view.previous) : view;
}

export function blocksOf(shown: Message | View): readonly KnownBlock[] {
  return shown instanceof Message ? shown.blocks : (shown.body.blocks as readonly KnownBlock[]);
}
