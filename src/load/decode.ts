import { emptyFile, MOST_BYTES, notText, tooLarge } from "./refusal.ts";

/** First bytes by which files that are not plain text give themselves away. */
const SIGNATURES: readonly (readonly [bytes: string, what: string])[] = [
  ["%PDF-", "a PDF"],
  ["{\\rtf", "a rich-text (RTF) document"],
  ["PK\u0003\u0004", "a Word document or a ZIP archive"],
  ["\u00d0\u00cf\u0011\u00e0", "an old Word document"],
  ["\u001f\u008b", "a compressed file"],
  ["\u0089PNG", "a picture"],
  ["\u00ff\u00d8\u00ff", "a picture"],
  ["GIF8", "a picture"],
  ["\u007fELF", "a program"],
];
/** What Windows-1252 has from 0x80 to 0x9f; the five that it leaves open are spaces here. */
const WINDOWS_MARKS = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const SAMPLE = 64 * 1024;

/** The words in a file's bytes: by its mark (BOM), else UTF-8, else Windows-1252. Throws a Problem for what is not text. */
export function decode(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw tooLarge();
  if (bytes.length === 0) throw emptyFile();
  const start = String.fromCharCode(...bytes.subarray(0, 8));
  for (const [signature, what] of SIGNATURES) if (start.startsWith(signature)) throw notText(what);
  const text = decoded(bytes);
  if (looksBinary(text)) throw notText("a binary file");
  if (/^\s*<(?:!doctype html|html|\?xml)\b/i.test(text.slice(0, 512))) throw notText("the source of a web page");
  if (text.trim() === "") throw emptyFile();
  return text;
}

function decoded(bytes: Uint8Array): string {
  const utf16 = utf16Of(bytes);
  if (utf16 !== null) return new TextDecoder(utf16).decode(bytes);
  const text = new TextDecoder("utf-8").decode(bytes);
  if (!text.includes("\ufffd") || mostlyUtf8(text)) return text;
  return windows1252(bytes);
}

/** Some versions of Node read these bytes as ISO 8859-1, which has controls where Windows has dashes and quotation marks. */
function windows1252(bytes: Uint8Array): string {
  const text = new TextDecoder("windows-1252").decode(bytes);
  return text.replaceAll(/[\u0080-\u009f]/g, (control) => WINDOWS_MARKS.charAt(control.charCodeAt(0) - 0x80));
}

/** By its mark; without one, by the zero bytes that every second place of Western UTF-16 holds. */
function utf16Of(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const length = Math.min(bytes.length, SAMPLE) & ~1;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const most = length * 0.35;
  if (odd > most && even < odd / 50) return "utf-16le";
  if (even > most && odd < even / 50) return "utf-16be";
  return null;
}

/** A few bad bytes in a text whose other accents and quotes are good UTF-8 (a file that was cut, or pasted together). */
function mostlyUtf8(text: string): boolean {
  let bad = 0;
  let good = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) bad++;
    else if (code > 0x7f) good++;
  }
  return good > bad * 3;
}

/** Text holds no zero bytes and next to no control characters; a stray one (an old form feed or escape) is let through. */
function looksBinary(text: string): boolean {
  const sample = text.slice(0, SAMPLE);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 32 && !(code >= 9 && code <= 13) && code !== 27) controls++;
  }
  return controls > 2 && controls > sample.length / 200;
}
