import type { Command } from "./command.ts";

/** Commands that share their first word (“digest add”, “digest list”); a command of one word is a family by itself. */
export interface Family {
  readonly name: string;
  readonly members: readonly Command[];
}

/** In the order in which each family first comes. */
export function familiesOf(commands: readonly Command[]): readonly Family[] {
  const families = new Map<string, Command[]>();
  for (const command of commands) {
    const [name = ""] = command.name.split(" ");
    families.set(name, [...(families.get(name) ?? []), command]);
  }
  return [...families].map(([name, members]) => ({ name, members }));
}

/** The second word of the name; null where it has one word. */
export function memberName({ name }: Command): string | null {
  return name.split(" ")[1] ?? null;
}
