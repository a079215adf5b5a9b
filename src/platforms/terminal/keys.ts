import { type Readable, Transform } from "node:stream";

interface Keys {
  /** To read the keys from. */
  readonly stream: Readable;
  /** Lets go of the input, so that it holds up nothing. */
  release(): void;
}

/**
 * The keys that are pressed, without those that would go on with a line that is full. readline looks at the whole line
 * at every key, so a megabyte pasted by mistake would keep the chat busy for a minute.
 */
export function keysOf(input: Readable, isFull: () => boolean): Keys {
  const stream = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      const control = isFull() ? chunk.findIndex((byte) => byte < 0x20 || byte === 0x7f) : 0;
      done(null, control < 0 ? null : chunk.subarray(control));
    },
  });
  // readline asks its input for this, to be told of every key.
  if ("setRawMode" in input && typeof input.setRawMode === "function")
    Object.assign(stream, { setRawMode: input.setRawMode.bind(input) });
  input.pipe(stream);
  return {
    stream,
    release() {
      input.unpipe(stream);
      input.pause();
    },
  };
}
