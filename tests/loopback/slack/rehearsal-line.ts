/** A line as typed at a rehearsal: what to do, with what, and `field=value` pairs of a form. */
export function readLine(typed: string): {
  readonly verb: string;
  readonly rest: string;
  readonly values: Readonly<Record<string, string>>;
} {
  const [, verb = "", rest = ""] = /^(\S+)\s*(.*)$/.exec(typed) ?? [];
  const pairs = [...rest.matchAll(/(\S+?)=(?:"([^"]*)"|(\S*))/g)];
  return {
    verb,
    rest,
    values: Object.fromEntries(pairs.map(([, name = "", quoted, word]) => [name, quoted ?? word ?? ""])),
  };
}
