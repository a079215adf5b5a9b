const LINK = /^<?((?:https?:\/\/|www\.)[^\s<>"]{4,2000})>?$/i;

/** The address that a line is made of; null for any other line. Only web addresses count. */
export function linkIn(line: string): string | null {
  const found = LINK.exec(line.replace(/[.,;)\]]+$/, ""))?.[1];
  if (found === undefined) return null;
  const address = /^www\./i.test(found) ? `https://${found}` : found;
  if (!URL.canParse(address)) return null;
  return new URL(address).hostname.includes(".") ? address : null;
}
