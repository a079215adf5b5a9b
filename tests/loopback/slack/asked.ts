import type { Option } from "@slack/types";
import type { Ack } from "./delivery.ts";
import type { Message } from "./message.ts";
import type { View } from "./view.ts";
import type { Happening, World } from "./world.ts";

const ACK_MS = 3000;
const ANSWER_MS = 30 * 60_000;

/** What somebody saw of what they did. */
export interface Seen {
  /** What Slack says where the app did not acknowledge in 3 s, or with an error. */
  readonly failed: string | null;
  readonly ack: Ack | null;
  /** Posted or changed. */
  readonly messages: readonly Message[];
  readonly deleted: readonly Message[];
  /** Opened, pushed, changed or published. */
  readonly views: readonly View[];
  /** What a select offers to what was typed. */
  readonly options: readonly Option[];
  /** By block id: what is wrong with what was entered. */
  readonly errors: Readonly<Record<string, string>>;
  /** From the gesture to the last thing seen. */
  readonly tookMs: number;
}

interface Waiting {
  /** Whether something that the bot did answers this. */
  readonly belongs: (happening: Happening) => boolean;
  /** How many things are to be seen before it is over; 0: the acknowledgement is all. */
  readonly answers: number;
  /** Shows what the acknowledgement says; gives back whether that answers all by itself. */
  readonly acknowledged?: (ack: Ack, seen: Gathered) => boolean;
}

type Gathered = { -readonly [Key in keyof Seen]: Seen[Key] extends readonly (infer Each)[] ? Each[] : Seen[Key] };

/** Resolves with what is seen in the end: when it was acknowledged and answered, or failed. */
export async function seenOf(world: World, tell: () => Promise<Ack>, waiting: Waiting): Promise<Seen> {
  const { clock } = world;
  const at = clock.now();
  const seen: Gathered = {
    failed: null,
    ack: null,
    messages: [],
    deleted: [],
    views: [],
    options: [],
    errors: {},
    tookMs: 0,
  };
  let left = waiting.answers;
  let settle: () => void = () => {};
  const over = new Promise<void>((done) => {
    settle = done;
  });
  const fail = (why: string) => {
    seen.failed = why;
    settle();
  };
  const listen = (happening: Happening) => {
    if (!waiting.belongs(happening)) return;
    if ("view" in happening) seen.views.push(happening.view);
    else (happening.kind === "deleted" ? seen.deleted : seen.messages).push(happening.message);
    left -= 1;
    if (left <= 0 && seen.ack) settle();
  };
  world.happened.add(listen);
  world.waiting.add(fail);
  const late = clock.after(ACK_MS, () => fail("operation_timeout"));
  const never = clock.after(ANSWER_MS, () => fail("nothing was answered"));
  tell().then(
    (ack) => {
      late();
      seen.ack = ack;
      if (ack.status < 200 || ack.status > 299) return fail("dispatch_failed");
      try {
        if (waiting.acknowledged?.(ack, seen) || left <= 0) settle();
      } catch (error) {
        fail(error instanceof Error ? error.message : String(error));
      }
    },
    (error: unknown) => fail(`dispatch_failed: ${error instanceof Error ? error.message : String(error)}`),
  );
  await over;
  late();
  never();
  world.happened.delete(listen);
  world.waiting.delete(fail);
  seen.tookMs = clock.now() - at;
  return seen;
}
