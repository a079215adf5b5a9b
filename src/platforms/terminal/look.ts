/** The environment's say in how things look. */
export type Env = Readonly<Record<string, string | undefined>>;

/** Whether to use colour: never against NO_COLOR, always with FORCE_COLOR, else on a screen that is not dumb. */
export function wantsColour(env: Env, isScreen: boolean): boolean {
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined && forced !== "") return forced !== "0" && forced !== "false";
  return isScreen && !isDumb(env);
}

/** A screen that only adds characters at its end, as screen readers and editors have: nothing on it can be redrawn. */
export function isDumb(env: Env): boolean {
  return env["TERM"] === "dumb";
}

/** Columns of the screen now; of one that does not say, what COLUMNS says, else 80. */
export function widthOf(output: { readonly columns?: number | undefined }, env: Env): number {
  return output.columns || Number(/^\d{1,4}$/.exec(env["COLUMNS"] ?? "")?.[0] ?? 0) || 80;
}

/** Whether addresses can be made to open on a click. The Linux console would print the sequences. */
export function hasLinks(env: Env): boolean {
  return env["TERM"] !== "linux" && !isDumb(env);
}
