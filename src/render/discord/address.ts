/** The address as a link may carry it; null where it is none of the web's, or could pass for another's (`https://bbc.co.uk@…`). */
export function addressOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, username, password, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return null;
  return username === "" && password === "" && /^[!-~]+$/.test(href) && !/[<>]/.test(href) ? href : null;
}
