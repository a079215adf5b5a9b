import { randomBytes } from "node:crypto";

let given = 0;

/** An id as Slack makes them. */
export function slackId(letter: string): string {
  given += 1;
  return `${letter}0LOOP${given.toString(36).toUpperCase().padStart(5, "0")}`;
}

export function secret(): string {
  return randomBytes(16).toString("hex");
}
