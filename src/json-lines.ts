import { once } from "node:events";
import type { Readable, Writable } from "node:stream";
import { z } from "zod";

/** Longest line that is read, in bytes: an article of 5 MB with everything in it escaped still fits. */
const LONGEST_LINE = 32 * 1024 * 1024;

const PASSAGE = z.object({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  title: z.string().nullish(),
  outlet: z.string().nullish(),
  published: z.string().nullish(),
});
export type Passage = z.output<typeof PASSAGE>;

/** Lines of a stream, whatever its size, one at a time; null for one that is longer than what is read. */
async function* linesOf(input: Readable): AsyncGenerator<string | null> {
  let held: Buffer[] = [];
  let size = 0;
  const whole = () => {
    const line = size > LONGEST_LINE ? null : Buffer.concat(held).toString("utf8").replace(/\r$/, "");
    held = [];
    size = 0;
    return line;
  };
  for await (const chunk of input) {
    let rest: Buffer = Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk));
    for (let at = rest.indexOf(10); at !== -1; at = rest.indexOf(10)) {
      size += at;
      held.push(rest.subarray(0, at));
      yield whole();
      rest = rest.subarray(at + 1);
    }
    size += rest.length;
    if (size <= LONGEST_LINE) held.push(rest);
    else held = [];
  }
  if (size > 0) yield whole();
}

/**
 * Answers each line of `input` with one line of `output`, in order and in constant memory; a bad line is answered with
 * `{ id, error }`. Resolves with how many lines were read and how many were bad.
 */
export async function answerLines(
  input: Readable,
  output: Writable,
  answer: (passage: Passage) => object,
  progress: (read: number) => void,
): Promise<{ readonly read: number; readonly bad: number }> {
  let read = 0;
  let bad = 0;
  for await (const line of linesOf(input)) {
    if (line?.trim() === "") continue;
    read += 1;
    const result =
      line === null ? { id: null, error: `line ${read} is longer than 32 MiB` } : answered(line, read, answer);
    if ("error" in result) bad += 1;
    if (!output.write(`${JSON.stringify(result)}\n`)) await once(output, "drain");
    progress(read);
  }
  return { read, bad };
}

function answered(line: string, place: number, answer: (passage: Passage) => object): object {
  let json: unknown;
  try {
    json = JSON.parse(line.replace(/^\ufeff/, ""));
  } catch {
    return { id: null, error: `line ${place} is not JSON` };
  }
  const passage = PASSAGE.safeParse(json);
  if (!passage.success) {
    const problems = passage.error.issues.map(({ path, message }) => `${path.join(".") || "line"}: ${message}`);
    return {
      id: idOf(json),
      error: `line ${place} is not { id, text, title?, outlet?, published? }: ${problems.join("; ")}`,
    };
  }
  try {
    return { ...answer(passage.data), id: passage.data.id };
  } catch (error) {
    return { id: passage.data.id, error: error instanceof Error ? error.message : String(error) };
  }
}

function idOf(json: unknown): string | number | null {
  const id = typeof json === "object" && json !== null && "id" in json ? json.id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}
