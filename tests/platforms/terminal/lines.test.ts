import { Readable } from "node:stream";
import * as fc from "fast-check";
import { linesOf } from "../../../src/platforms/terminal/lines.ts";

async function all(chunks: readonly (string | Buffer)[], longest = 100): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(Readable.from(chunks), longest)) lines.push(line);
  return lines;
}

describe("linesOf", () => {
  it("ends lines where they end on any system, and needs no end after the last", async () => {
    expect(await all(["one\r\ntwo\n\nthree"])).toEqual(["one", "two", "", "three"]);
    expect(await all([])).toEqual([]);
    expect(await all(["one\n"])).toEqual(["one"]);
  });

  it("reads the same lines however the bytes arrive", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "grapheme" }), fc.integer({ min: 1, max: 5 }), async (text, size) => {
        const bytes = Buffer.from(`${text}\nend`);
        const chunks: Buffer[] = [];
        for (let at = 0; at < bytes.length; at += size) chunks.push(bytes.subarray(at, at + size));
        expect(await all(chunks)).toEqual(await all([`${text}\nend`]));
      }),
    );
  });

  it("keeps one character more than the longest line of a line that goes on", async () => {
    expect(await all(["x".repeat(70), "x".repeat(70), `${"x".repeat(1e6)}\nshort\n`], 100)).toEqual([
      "x".repeat(101),
      "short",
    ]);
  });
});
