import type { Body } from "./shown.ts";

interface Allowed {
  readonly parse?: readonly string[];
  readonly roles?: readonly string[];
  readonly users?: readonly string[];
}

/**
 * Whom a posted message notifies. Only its content can; without `allowed_mentions`, all that is mentioned there. Roles that not
 * anyone may mention are shown and hear nothing.
 */
export function pingsOf({ content, allowed_mentions }: Body, roles: ReadonlyMap<string, boolean>): readonly string[] {
  const allowed = (allowed_mentions ?? { parse: ["everyone", "roles", "users"] }) as Allowed;
  const mentioned = (mark: RegExp, kind: "roles" | "users") =>
    [...(content ?? "").matchAll(mark)]
      .flatMap(([, id = ""]) => id)
      .filter((id) => allowed.parse?.includes(kind) || allowed[kind]?.includes(id));
  return [
    ...(allowed.parse?.includes("everyone") && /@everyone|@here/.test(content ?? "") ? ["everyone"] : []),
    ...mentioned(/<@&(\d+)>/g, "roles").filter((role) => roles.get(role)),
    ...mentioned(/<@!?(\d+)>/g, "users"),
  ];
}
