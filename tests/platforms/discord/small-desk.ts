import { frontDesk } from "../../../src/ask/front-desk.ts";
import { noDigests } from "../../../src/ask/no-digests.ts";
import type { Answer, Evidence, Part } from "../../../src/domain/answer.ts";
import type { Command } from "../../../src/domain/command.ts";
import { own, said } from "../../../src/domain/line.ts";
import type { FrontDesk } from "../../../src/platforms/platform.ts";
import { MemoryNewsroom } from "../../../src/store/memory.ts";

const NAMES = [
  "Aigerim",
  "Aidar",
  "Bolat",
  `A${"i".repeat(99)}`,
  `A${"i".repeat(100)}`,
  ...Array.from({ length: 40 }, (_, nth) => `Aisha ${nth + 1}`),
];

/** A newspaper with no news: commands that are easy to foretell, put to the real front desk. */
export class SmallDesk {
  readonly desk: FrontDesk;
  readonly defects: unknown[] = [];
  /** Another edition rests on other sentences. */
  edition = 1;
  /** How many answers have been kept waiting so far. */
  waiting = 0;
  /** Lets the answers go that are kept waiting. */
  release: () => void = () => {};
  #held: Promise<void> | null = null;

  constructor() {
    this.desk = frontDesk({
      digests: noDigests,
      commands: [this.#pages, this.#slow, this.#broken, this.#greet, this.#alarm, this.#source],
      newsroom: new MemoryNewsroom(),
      now: () => new Date("2022-01-06T18:31:00Z"),
      defect: (error) => this.defects.push(error),
    });
  }

  /** Keeps the next answers waiting until `release`. */
  hold(): void {
    this.#held = new Promise<void>((released) => {
      this.release = () => {
        this.#held = null;
        released();
      };
    });
  }

  async #wait(): Promise<void> {
    if (this.#held) this.waiting += 1;
    await this.#held;
  }

  readonly #pages: Command = {
    name: "pages",
    description: "More than one message holds",
    options: [{ kind: "integer", name: "count", description: "How many sentences", required: false, min: 1, max: 500 }],
    restsOn: "asker",
    examples: [{}],
    answer: async ({ options }) => {
      await this.#wait();
      const evidence = Array.from({ length: Number(options["count"] ?? 150) }, (_, nth) => this.#sentence(nth + 1));
      const parts = evidence.map(
        ({ ref, sentence, span }): Part => ({
          kind: "text",
          line: [{ kind: "verbatim", text: sentence, span }],
          refs: [ref],
        }),
      );
      const actions = [{ label: [own("Greet")], question: { command: "greet", options: { name: "Bolat" } } }];
      return { title: [own("Pages")], parts, evidence, actions };
    },
  };

  readonly #slow: Command = {
    name: "slow",
    description: "Takes its time",
    options: [],
    restsOn: "asker",
    examples: [{}],
    answer: async () => {
      this.hold();
      await this.#wait();
      return plain("At last");
    },
  };

  readonly #broken: Command = {
    name: "broken",
    description: "A defect",
    options: [],
    restsOn: "asker",
    examples: [{}],
    answer: () => Promise.reject(new TypeError("a defect")),
  };

  readonly #greet: Command = {
    name: "greet",
    description: "Says a name back",
    options: [
      {
        kind: "text",
        name: "name",
        description: "Whom",
        required: true,
        complete: async ({ typed }) => NAMES.filter((name) => name.startsWith(typed)),
      },
      { kind: "text", name: "tone", description: "How", required: false, choices: ["warm", "cool"] },
    ],
    restsOn: "asker",
    examples: [{ name: "Bolat" }],
    answer: async ({ options, actor }) => ({
      ...plain(""),
      parts: [
        {
          kind: "text",
          line: [said(`${String(options["name"])} ${String(options["tone"] ?? "")} ${actor.tenant}`)],
          refs: [],
        },
      ],
    }),
  };

  readonly #alarm: Command = {
    name: "alarm set",
    description: "Changes a setting",
    options: [
      { kind: "channel", name: "channel", description: "Where", required: true },
      { kind: "flag", name: "loud", description: "How", required: false },
      {
        kind: "text",
        name: "when",
        description: "When",
        required: false,
        complete: async ({ typed }) => [`${typed}:30`],
      },
    ],
    restsOn: "asker",
    examples: [{}],
    changes: "settings",
    answer: async ({ options }) => plain(`An alarm for ${Object.values(options).join(" ")}`),
  };

  readonly #source: Command = {
    name: "source",
    description: "One sentence",
    options: [
      { kind: "integer", name: "number", description: "Which", required: false, min: 1, max: 9999 },
      { kind: "text", name: "of", description: "Of what", required: false },
    ],
    restsOn: "asker",
    examples: [{}],
    answer: async ({ options, previous }) =>
      plain(`${String(options["number"] ?? "all")} of ${previous?.evidence.length}`),
  };

  #sentence(ref: number): Evidence {
    const sentence = `Sentence ${ref} of edition ${this.edition} ${"goes on and on ".repeat(8)}to its end.`;
    const span = { articleId: "a", version: this.edition, start: ref, end: ref + 1 };
    return { ref, span, sentence, section: null, title: "An article", outlet: null, published: null, url: null };
  }
}

function plain(text: string): Answer {
  return { title: [own("Answer")], parts: [{ kind: "text", line: [own(text)], refs: [] }], evidence: [], actions: [] };
}
