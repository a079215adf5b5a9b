import { hidden, SORRY, safely } from "./answering.ts";
import { type Call, drawn, type Room } from "./call.ts";
import type { Forms } from "./forms.ts";
import { textAt } from "./reading.ts";
import type { Response, Sent } from "./response-url.ts";
import { slashTyped } from "./typed.ts";

type Answer = (call: Call, url: string | null, outcome: Promise<Response>) => Promise<Sent>;

/** Answers slash commands, to the asker alone; one that needs more than was typed opens a form. */
export function commandTaker(room: Room, answer: Answer, forms: Forms) {
  const { desk, names } = room;
  return async function take(call: Call): Promise<void> {
    const url = textAt(call.body, "response_url");
    const slash = textAt(call.body, "command") ?? "";
    const { question, form } = slashTyped(slash, textAt(call.body, "text") ?? "", desk.commands, names);
    // Where no form can be opened, the answer says what to type.
    if (form && (await forms.open(call, form, url))) return;
    const outcome = safely(
      room,
      async () => hidden(drawn(room, await desk.ask(question, call.actor), question, "asker")),
      SORRY,
    );
    await answer(call, url, outcome);
  };
}
