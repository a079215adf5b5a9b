import type { Writable } from "node:stream";

/** Writes to a stream no faster than it takes, until the reader at the other end goes away. */
export class Printer {
  readonly #stream: Writable;
  #failure: NodeJS.ErrnoException | null = null;

  /** `gone` is told once, as soon as nothing can be written any more. */
  constructor(stream: Writable, gone: () => void) {
    this.#stream = stream;
    stream.on("error", (error) => {
      if (this.#failure) return;
      this.#failure = error;
      gone();
    });
  }

  /** Why nothing can be written; null while it can, and where the reader merely had enough (`| head`). */
  get failure(): Error | null {
    return this.#failure?.code === "EPIPE" ? null : this.#failure;
  }

  /** Resolves when the text is on its way, or can't be. */
  print(text: string): Promise<void> {
    if (this.#failure || this.#stream.destroyed || this.#stream.writableEnded) return Promise.resolve();
    return new Promise((resolve) => {
      // An error comes as an event too.
      this.#stream.write(text, () => resolve());
    });
  }
}
