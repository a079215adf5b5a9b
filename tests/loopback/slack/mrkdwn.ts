/** What a text in Slack's markup shows and does. https://docs.slack.dev/messaging/formatting-message-text */
export interface Marked {
  readonly text: string;
  readonly links: readonly string[];
  readonly pings: readonly string[];
  readonly channels: readonly string[];
  /** Characters that were taken for markup or for the name of an emoji, as they stood. */
  readonly formats: readonly string[];
}

type Found = { readonly [Key in "links" | "pings" | "channels" | "formats"]: string[] };

const TOKEN = /<([^<>\n]+)>/g;
const BARE_ADDRESS = /\bhttps?:\/\/[^\s<>]+|\bwww\.[^\s<>]+|(?<![\w.+-])[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g;
const BARE_PING = /(?<![\p{L}\p{N}])@(?:channel|here|everyone)(?![\p{L}\p{N}])/gu;
const EMOJI = /:[\p{Ll}\p{N}_+'-]+:/gu;
// Between characters that are no letters, around words that do not end in blanks.
const STYLES = [
  /(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]*[^*\s])\*(?![\p{L}\p{N}*])/gu,
  /(?<![\p{L}\p{N}_])_(?=\S)([^_\n]*[^_\s])_(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}~])~(?=\S)([^~\n]*[^~\s])~(?![\p{L}\p{N}~])/gu,
];
const CODE = /(`{3}[^`]+`{3}|`[^`\n]+`)/;
const QUOTED = /^&gt;(?:&gt;&gt;)? ?|^>(?:>>)? ?/gm;

/** Reads a text as Slack does. `verbatim`: what looks like an address or a name is left alone. */
export function readMrkdwn(source: string, { verbatim = false } = {}): Marked {
  const found: Found = { links: [], pings: [], channels: [], formats: [] };
  const drop = (whole: string, words = "") => {
    found.formats.push(whole);
    return words;
  };
  const styled = (words: string) =>
    STYLES.reduce(
      (text, style) => text.replaceAll(style, (whole, inner: string) => drop(whole, inner)),
      words.replaceAll(EMOJI, (whole) => drop(whole)),
    );
  // Every other part is code.
  const parts = source.replaceAll(QUOTED, (whole) => drop(whole)).split(CODE);
  const text = parts.map((part, nth) => (nth % 2 === 0 ? styled(part) : drop(part, part.replaceAll("`", "")))).join("");
  if (!verbatim) {
    const bare = source.replaceAll(TOKEN, " ");
    found.links.push(...(bare.match(BARE_ADDRESS) ?? []));
    found.pings.push(...(bare.match(BARE_PING) ?? []));
  }
  return { text: unescaped(text.replaceAll(TOKEN, (_, token: string) => readToken(token, found))), ...found };
}

/** `<…>`: somebody, some channel, a date or an address, with what is shown of it behind a bar. */
function readToken(token: string, found: Found): string {
  const [what = "", ...shown] = token.split("|");
  const label = shown.join("|");
  if (what.startsWith("!date^")) return label;
  if (what.startsWith("@") || what.startsWith("!")) {
    found.pings.push(what);
    return label || what;
  }
  if (what.startsWith("#")) {
    found.channels.push(what.slice(1));
    return label || what;
  }
  found.links.push(unescaped(what));
  return label || what;
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&amp;", "&");
}
