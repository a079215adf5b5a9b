import { PassThrough, Readable } from "node:stream";
import { text } from "node:stream/consumers";
import * as fc from "fast-check";
import { answerLines } from "../src/json-lines.ts";

async function answered(chunks: readonly (string | Buffer)[]) {
  const output = new PassThrough();
  const all = text(output);
  const counted = await answerLines(
    Readable.from(chunks.map((chunk) => Buffer.from(chunk))),
    output,
    ({ id, text: passage }) => ({ id, length: passage.length }),
    () => undefined,
  );
  output.end();
  const lines = (await all).split("\n").filter(Boolean);
  return { ...counted, results: lines.map((line) => JSON.parse(line) as Record<string, unknown>) };
}

describe("answering lines of JSON", () => {
  it("gives one result a line, in order, with the id as it came", async () => {
    const { results } = await answered(['{"id":"a","text":"xy"}\r\n', '\n{"id":7,"text":""}']);
    expect(results).toEqual([
      { id: "a", length: 2 },
      { id: 7, length: 0 },
    ]);
  });

  it("answers a bad line with what is wrong with it, and goes on", async () => {
    const { results, read, bad } = await answered([
      '{"id":"a","text":"xy"}\nnot json\n{"id":"b"}\n[]\n{"id":"c","text":"z"}\n',
    ]);
    expect([read, bad]).toEqual([5, 3]);
    expect(results.map(({ id }) => id)).toEqual(["a", null, "b", null, "c"]);
    expect(results.slice(1, 4).map(({ error }) => String(error))).toEqual([
      expect.stringMatching(/line 2 is not JSON/),
      expect.stringMatching(/line 3 .*text/),
      expect.stringMatching(/line 4/),
    ]);
  });

  it("reads the same lines however the stream is cut", async () => {
    const input = Buffer.from('{"id":"ä","text":"“dozens”"}\n{"id":"b","text":"日本"}\n');
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: input.length }), { maxLength: 6 }), async (cuts) => {
        const at = [0, ...cuts.sort((a, b) => a - b), input.length];
        const chunks = at.slice(1).map((end, index) => input.subarray(at[index], end));
        const { results } = await answered(chunks);
        expect(results).toEqual([
          { id: "ä", length: 8 },
          { id: "b", length: 2 },
        ]);
      }),
    );
  });

  it("refuses a line that is too long without holding it, and reads the next", async () => {
    const block = Buffer.alloc(1024 * 1024, "x");
    const { results } = await answered([...Array.from({ length: 40 }, () => block), '\n{"id":"b","text":"z"}\n']);
    expect(results).toEqual([
      { id: null, error: expect.stringMatching(/longer than 32 MiB/) },
      { id: "b", length: 1 },
    ]);
  });
});
