import { once } from "node:events";
import { PassThrough } from "node:stream";

/** A screen and its keys, as a program sees them. */
export class Screen {
  readonly input = Object.assign(new PassThrough(), { isTTY: true });
  readonly output = Object.assign(new PassThrough(), { isTTY: true, columns: 80 });
  readonly error = new PassThrough();
  #shown = "";
  #read = 0;

  constructor() {
    this.output.setEncoding("utf8").on("data", (text: string) => {
      this.#shown += text;
    });
  }

  get all(): string {
    return this.#shown;
  }

  press(keys: string): void {
    this.input.write(keys);
  }

  /** What is shown since the last call, up to and with these words; waits for them. */
  async until(words: string): Promise<string> {
    for (;;) {
      const found = this.#shown.indexOf(words, this.#read);
      if (found >= 0) {
        const seen = this.#shown.slice(this.#read, found + words.length);
        this.#read = found + words.length;
        return seen;
      }
      await once(this.output, "data");
    }
  }
}
