import { createHash } from "node:crypto";

const LENGTH = 24;

/** Marks the message of a slot, the same for every attempt and every process; 120 bits, in letters that every platform takes. */
export function keyOf(subscription: string, slot: string): string {
  const digest = createHash("sha256").update(`${subscription} ${slot}`).digest("hex");
  return BigInt(`0x${digest}`).toString(36).padStart(LENGTH, "0").slice(-LENGTH);
}
