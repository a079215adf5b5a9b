import type { Clock } from "./clock.ts";

/** The outcome, or null where it takes longer. */
export async function within<T>(outcome: Promise<T>, ms: number, clock: Clock): Promise<T | null> {
  let callOff = () => {};
  const over = new Promise<null>((resolve) => {
    callOff = clock.after(ms, () => resolve(null));
  });
  try {
    return await Promise.race([outcome, over]);
  } finally {
    callOff();
  }
}
