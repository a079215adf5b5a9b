import type { Evidence } from "../../domain/answer.ts";

/** The address as a link may carry it; null where it is none of the web's, or could pass for another's (`https://bbc.co.uk@…`). */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return username === "" && password === "" && /^[!-~]+$/.test(href) && !/[<>]/.test(href) ? href : null;
}

/** The addresses that sources give, as they give them where that is how an address is written. */
export function linksOf(evidence: readonly Evidence[]): ReadonlySet<string> {
  const urls = new Set(evidence.flatMap(({ url }) => url ?? []));
  return new Set([...urls].filter((url) => [url, `${url}/`].includes(addressOf(url) ?? "")));
}

/** Where the whole answer comes from one address, that one; where it comes from several, each source says its own. */
export function onlyAddress(evidence: readonly Evidence[]): string | null {
  const urls = new Set(evidence.map(({ url }) => url));
  const [url, other] = new Set([...urls].map(addressOf));
  return url && other === undefined ? url : null;
}
