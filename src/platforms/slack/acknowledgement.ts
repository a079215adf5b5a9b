import type { Clock } from "../clock.ts";

/** What Slack is answered at once: nothing, or where the kind of payload allows it a message, options, or what a form does next. */
export type Ack = (response?: object) => Promise<void>;

// Slack waits 3 s for commands, actions, shortcuts and forms. What has not been said by then is said with nothing in it; the
// answer then finds its way as one that takes long.
const LATEST_MS = 2500;

/** Thrown to whoever comes with something to say after the acknowledgement has gone out. */
class TooLate extends Error {
  override readonly name = "TooLate";
}

/** Acknowledges once and in time: a second time does nothing, or rejects where it would have said something. */
export function acknowledgement(
  send: (response?: object) => void | Promise<void>,
  clock: Clock,
): { readonly ack: Ack; readonly callOff: () => void } {
  let sent = false;
  const ack = async (response?: object): Promise<void> => {
    if (sent && response !== undefined) throw new TooLate("This was acknowledged before");
    if (sent) return;
    sent = true;
    callOff();
    await send(response);
  };
  const callOff = clock.after(LATEST_MS, () => void ack().catch(() => {}));
  return { ack, callOff };
}
