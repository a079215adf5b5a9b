import { StringDecoder } from "node:string_decoder";

/** The lines of a stream, without their ends; of a line longer than `longest` units, that many and one more. */
export async function* linesOf(input: AsyncIterable<Buffer | string>, longest: number): AsyncGenerator<string> {
  const decoder = new StringDecoder("utf8");
  let line = "";
  for await (const chunk of input) {
    const pieces = (typeof chunk === "string" ? chunk : decoder.write(chunk)).split("\n");
    for (const [index, piece] of pieces.entries()) {
      if (index > 0) {
        yield ended(line);
        line = "";
      }
      // What is too long is not kept: the rest of it may be gigabytes.
      line += piece.slice(0, longest + 1 - line.length);
    }
  }
  line += decoder.end();
  if (line !== "") yield ended(line);
}

function ended(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
