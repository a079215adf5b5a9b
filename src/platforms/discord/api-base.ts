/** The base that discord.js wants: it adds the version itself. */
export function apiOf(base: string): string {
  return base.replace(/\/+$/, "").replace(/\/v\d+$/, "");
}
