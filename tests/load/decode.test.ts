import { Problem } from "../../src/domain/problem.ts";
import { decode } from "../../src/load/decode.ts";

const WORDS = "“Three people died,” the café’s owner said – in Almaty.";
const utf16 = (text: string, swap: boolean) => {
  const bytes = Buffer.from(text, "utf16le");
  return swap ? bytes.swap16() : bytes;
};

test.each([
  ["UTF-8", Buffer.from(WORDS)],
  ["UTF-8 with its mark", Buffer.from(`\ufeff${WORDS}`)],
  ["UTF-16 little-endian with its mark", utf16(`\ufeff${WORDS}`, false)],
  ["UTF-16 big-endian with its mark", utf16(`\ufeff${WORDS}`, true)],
  ["UTF-16 little-endian without a mark", utf16(WORDS, false)],
  ["UTF-16 big-endian without a mark", utf16(WORDS, true)],
  [
    "Windows-1252",
    Buffer.from(WORDS.replace("“", "\x93").replace("”", "\x94").replace("’", "\x92").replace("–", "\x96"), "latin1"),
  ],
])("reads %s", (_, bytes) => {
  expect(decode(bytes)).toBe(WORDS);
});

test("reads good UTF-8 that was cut within a character", () => {
  expect(decode(Buffer.concat([Buffer.from(WORDS), Buffer.from([0xe2, 0x80])]))).toContain("café’s owner");
});

const refused = (bytes: Uint8Array): string => {
  try {
    decode(bytes);
  } catch (error) {
    if (error instanceof Problem) return error.message;
  }
  return "read";
};

test.each([
  ["a PDF", Buffer.from("%PDF-1.7\n..."), "a PDF"],
  ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), "a picture"],
  ["a Word document", Buffer.from("PK\u0003\u0004rest"), "Word"],
  ["bytes of a program", Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 37) % 256)), "binary"],
  ["a web page", Buffer.from("<!DOCTYPE html><html><p>Three people died.</p>"), "web page"],
  ["an empty file", Buffer.alloc(0), "nothing in it"],
  ["a blank file", Buffer.from("\ufeff \r\n\t\n"), "nothing in it"],
])("says what is wrong with %s", (_, bytes, words) => {
  expect(refused(bytes)).toContain(words);
});

test("reads 5 MB and refuses a byte more", () => {
  const most = Buffer.alloc(5 * 1024 * 1024, "Three people died. ");
  expect(refused(most)).toBe("read");
  expect(refused(Buffer.concat([most, Buffer.from(".")]))).toContain("5 MB");
});
