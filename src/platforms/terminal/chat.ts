import { createInterface, type Interface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import type { Answer } from "../../domain/answer.ts";
import { own, line as words } from "../../domain/line.ts";
import type { FrontDesk } from "../platform.ts";
import { agree, type Completion, complete } from "./completion.ts";
import { conversation, LOCAL, type Reply, saying } from "./conversation.ts";
import { type History, MOST_LINES } from "./history.ts";
import { keysOf } from "./keys.ts";
import { LONGEST_LINE } from "./meaning.ts";
import type { Printer } from "./printer.ts";
import type { Session } from "./session.ts";

interface Parts {
  readonly desk: FrontDesk;
  readonly input: Readable;
  readonly output: Writable;
  readonly printer: Printer;
  readonly history: History | null;
  readonly welcome: Answer | null;
  readonly draw: (answer: Answer) => string;
  readonly colour: boolean;
  /** Nothing on the screen can be redrawn. */
  readonly dumb: boolean;
  /** Told of what goes wrong besides the answers. */
  readonly trouble: (what: string, error: unknown) => void;
}

type Done = (error: null, found: [string[], string]) => void;

// Sooner, nobody wonders whether the question was heard.
const PATIENCE_MS = 300;
const ERASE_ROW = "\r\u001b[K";
const ERASE_SCREEN = "\u001b[H\u001b[2J\u001b[3J";

/** Questions at a prompt, with completion and history. What is typed while an answer is on its way waits its turn. */
export class Chat implements Session {
  readonly ended: Promise<void>;
  readonly #parts: Parts;
  readonly #rl: Interface;
  readonly #answer: (typed: string) => Promise<Reply>;
  readonly #prompt: string;
  readonly #asked: string[] = [];
  #working: Promise<void> | null = null;
  #left = false;
  #inHurry = false;
  #warned = false;
  #toldOfNumbers = false;

  constructor(parts: Parts) {
    const { desk, input, output, history, colour } = parts;
    const keys = keysOf(input, () => this.#rl.line.length > LONGEST_LINE);
    this.#parts = parts;
    this.#answer = conversation(desk);
    this.#prompt = colour ? "\u001b[36mdateline>\u001b[39m " : "dateline> ";
    this.#rl = createInterface({
      input: keys.stream,
      output,
      prompt: this.#prompt,
      terminal: true,
      history: [...(history?.lines ?? [])],
      historySize: MOST_LINES,
      removeHistoryDuplicates: true,
      completer: (line: string, done: Done) => void this.#complete(line, done),
    });
    this.#rl.on("line", (line) => this.#heard(line));
    this.#rl.on("SIGINT", () => void this.#interrupted());
    input.on("error", () => this.leave());
    this.#rl.once("close", () => keys.release());
    this.ended = this.#run(new Promise((resolve) => this.#rl.once("close", resolve)));
  }

  leave(): void {
    this.#rl.close();
  }

  async #run(closed: Promise<void>): Promise<void> {
    const { welcome, printer, history } = this.#parts;
    if (welcome) await this.#show(welcome);
    await this.#show(saying([own("Tab completes, the up arrow recalls, Ctrl-D leaves.")]));
    if (!this.#left) this.#rl.prompt();
    await closed;
    this.#left = true;
    const prompted = this.#working === null || this.#inHurry;
    if (!this.#inHurry) await this.#working;
    await printer.print(prompted ? "\nGoodbye.\n" : "Goodbye.\n");
    await history?.written();
  }

  #heard(line: string): void {
    this.#warned = false;
    this.#asked.push(line);
    this.#working ??= this.#work();
  }

  async #work(): Promise<void> {
    for (
      let line = this.#asked.shift(), waited = false;
      line !== undefined;
      line = this.#asked.shift(), waited = true
    ) {
      // Its echo is far above by now.
      if (waited) await this.#parts.printer.print(`${this.#prompt}${line}\n`);
      await this.#respond(line);
      if (this.#left) return;
    }
    this.#working = null;
    this.#rl.prompt(true);
  }

  async #respond(line: string): Promise<void> {
    const { printer, history, dumb } = this.#parts;
    if (line.trim() !== "" && line.length <= LONGEST_LINE) history?.add(line.replaceAll(/\p{Cc}/gu, ""));
    const sign = setTimeout(() => void printer.print(dumb ? "One moment…\n" : "One moment…"), PATIENCE_MS);
    const reply = await this.#answer(line);
    clearTimeout(sign);
    if (this.#inHurry) return;
    if (!dumb) await printer.print(ERASE_ROW);
    if (reply === "leave") this.leave();
    else if (reply === "clear") await printer.print(dumb ? "" : ERASE_SCREEN);
    else if (reply !== "nothing") {
      await printer.print("\n");
      await this.#show(reply);
      await this.#tellOfNumbers(reply);
    }
  }

  async #tellOfNumbers({ evidence, actions }: Answer): Promise<void> {
    if (this.#toldOfNumbers || evidence.length === 0 || actions.length > 0) return;
    this.#toldOfNumbers = true;
    await this.#show(saying(words`Type the number of a source to see its sentence where it stands.`));
  }

  async #show(answer: Answer): Promise<void> {
    await this.#parts.printer.print(`${this.#parts.draw(answer)}\n\n`);
  }

  /** Ctrl-C takes back what is typed; where nothing is, a second one leaves, without waiting for any answer. */
  async #interrupted(): Promise<void> {
    const { printer, dumb } = this.#parts;
    if (this.#warned && (this.#rl.line === "" || dumb)) {
      this.#inHurry = true;
      this.leave();
      return;
    }
    this.#warned = true;
    this.#rl.write(null, { ctrl: true, name: "e" });
    this.#rl.write(null, { ctrl: true, name: "u" });
    await printer.print("\nCtrl-C again leaves.\n");
    if (!this.#working && !this.#left) this.#rl.prompt();
  }

  async #complete(line: string, done: Done): Promise<void> {
    let found: Completion = { values: [], typed: line };
    try {
      found = await complete(line, this.#parts.desk, LOCAL);
    } catch (error) {
      this.#parts.trouble("Nothing can be completed", error);
    }
    if (this.#left) return;
    const agreed = agree(found);
    // readline would put what the values share in the place of what was typed, and lose it.
    if (!agreed) await this.#list(found.values);
    done(null, agreed ? [[...found.values], found.typed] : [[], line]);
  }

  async #list(values: readonly string[]): Promise<void> {
    await this.#parts.printer.print(`\n${values.join("\n")}\n`);
    if (!this.#left) this.#rl.prompt(true);
  }
}
