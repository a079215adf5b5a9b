/** What came in over the wire is nobody's type: what is not where it should be counts as not there. */
export function at(from: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((within, key) => {
    if (typeof within !== "object" || within === null || !Object.hasOwn(within, key)) return undefined;
    return (within as Readonly<Record<string, unknown>>)[key];
  }, from);
}

/** The text there, null where there is none or an empty one. */
export function textAt(from: unknown, ...path: readonly string[]): string | null {
  const text = at(from, ...path);
  return typeof text === "string" && text !== "" ? text : null;
}
