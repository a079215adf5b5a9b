import type { Answer } from "../../src/domain/answer.ts";
import type { Target } from "../../src/domain/subscription.ts";
import type { Posted, Poster, Posting } from "../../src/platforms/platform.ts";
import type { Failing } from "../loopback/misbehaviour.ts";

/** A platform on loopback, fresh for one test, and a poster to it whose clock runs fast enough to wait out a time-out. */
export interface PosterTrial {
  readonly poster: Poster;
  /** A place of the first tenant in which the bot may do all it needs. */
  readonly here: Target;
  /** Another one of the same tenant. */
  readonly beside: Target;
  /** The other tenant's place, under the first one's name. */
  readonly foreign: Target;
  /** The other tenant's place under its own. */
  readonly abroad: Target;
  /** A role, or what the platform has for one, of the first tenant. */
  readonly role: string;
  readonly person: string;
  /** What people read in a place of the bot's own posts, oldest first; notifications and all. */
  shown(target: Target): readonly string[];
  /** Whom the bot has notified. */
  pinged(): readonly string[];
  /** The bot's direct messages to a person. */
  told(user: string): readonly string[];
  misbehave(which: "posts" | "looks", how: Failing, times?: number): void;
  /** Others write in a place. */
  chatter(target: Target, messages: number): void;
  /** The platform is gone. */
  unplug(): Promise<void>;
  readonly log: readonly unknown[];
  /** What must stand in no log. */
  readonly secrets: readonly string[];
  close(): Promise<void>;
}

const AGAIN = { command: "digest show", options: { id: "k7f3", slot: "2026-11-23T02:00:00Z" } };
const KEY = "0k7f3slot20261123";
const MINUTE_MS = 60_000;

function digest(words: string): Answer {
  const span = { articleId: "a", version: 1, start: 0, end: words.length };
  const about = { section: null, title: "Unrest", outlet: null, published: null, url: null };
  return {
    title: [{ kind: "own", text: "Digest" }],
    parts: [{ kind: "text", line: [{ kind: "verbatim", text: words, span }], refs: [1] }],
    evidence: [{ ref: 1, span, sentence: words, ...about }],
    actions: [],
    again: AGAIN,
  };
}

/** A digest that asks for its pages by the small desk's `/pages`. */
export function postingTo({ here }: PosterTrial, more: Partial<Posting> = {}): Posting {
  const again = { command: "pages", options: { count: 150 } };
  const answer = { title: [{ kind: "own" as const, text: "Digest" }], parts: [], evidence: [], actions: [], again };
  return { target: here, answer, key: "0k7f3", role: null, signal: new AbortController().signal, ...more };
}

/** The promises of every poster. `bars` are what can be taken from the bot in a place, each with what it is to say. */
export function posterContract(
  name: string,
  open: () => Promise<PosterTrial>,
  bars: readonly (readonly [
    what: string,
    because: Extract<Posted, { kind: "barred" }>["because"],
    reason: RegExp,
    take: (trial: PosterTrial) => unknown,
  ])[],
): void {
  describe(`${name} keeps what every poster promises`, () => {
    let trial: PosterTrial;
    beforeEach(async () => {
      trial = await open();
    });
    afterEach(() => trial.close());

    const never = () => new AbortController().signal;
    const post = (more: Partial<Posting> = {}) =>
      trial.poster.post(postingTo(trial, { answer: digest("Twelve were hurt."), key: KEY, ...more }));
    const find = (key = KEY, target = trial.here) =>
      trial.poster.find(target, key, new Date(Date.now() - MINUTE_MS), never());

    it("posts an answer once, and says where it stands", async () => {
      expect(await post()).toMatchObject({ kind: "posted", message: expect.stringMatching(/\d/) });
      expect(trial.shown(trial.here)).toHaveLength(1);
      expect(trial.shown(trial.here)[0]).toContain("Twelve were hurt.");
    });

    it.each<[string, Failing]>([
      ["fails", { status: 500 }],
      ["fails at its gateway", { status: 502 }],
      ["is not available", { status: 503 }],
      ["breaks the connection", "reset before"],
      ["breaks the connection once it has posted", "reset after"],
      ["never answers", "never answers"],
    ])("does not know what became of a post, and tries it no second time, where the platform %s", async (_, how) => {
      // Once only: whatever is sent again comes through.
      trial.misbehave("posts", how);
      expect(await post()).toMatchObject({ kind: "unknown", reason: expect.stringMatching(/[^.]$/) });
      expect(trial.shown(trial.here).length).toBe(how === "reset after" ? 1 : 0);
    });

    it("finds what it posted without having heard so, and nothing where it did not", async () => {
      trial.misbehave("posts", "reset before");
      await post();
      expect(await find()).toEqual({ kind: "absent" });
      trial.misbehave("posts", "reset after");
      await post();
      expect(await find()).toMatchObject({ kind: "posted", message: expect.stringMatching(/\d/) });
      expect(trial.shown(trial.here)).toHaveLength(1);
    });

    it("finds the same message that a post told of, wherever it stands among others", async () => {
      trial.chatter(trial.here, 230);
      const posted = await post();
      trial.chatter(trial.here, 130);
      await post({ key: "another0key" });
      expect(await find()).toMatchObject({ kind: "posted", message: (posted as { message: string }).message });
    });

    it("takes no other digest for it, nor the same elsewhere", async () => {
      await post({ key: "0k7f3slot20261122" });
      await post({ target: trial.beside });
      expect(await find()).toEqual({ kind: "absent" });
    });

    it.each<Failing>([{ status: 500 }, "reset before", "never answers", { retryAfter: 30 }])(
      "never says that nothing is there where it could not look: %j",
      async (how) => {
        await post();
        trial.misbehave("looks", how, 9);
        expect((await find()).kind).toBe("unknown");
      },
    );

    it("comes later where the platform limits it, and says when", async () => {
      trial.misbehave("posts", { retryAfter: 30 });
      const posted = await post();
      expect(posted).toMatchObject({ kind: "later" });
      expect((posted as { afterMs: number }).afterMs).toBeGreaterThanOrEqual(30_000);
      expect(trial.shown(trial.here)).toEqual([]);
    });

    it("comes later where the platform can't be reached at all", async () => {
      await trial.unplug();
      expect((await post()).kind).toMatch(/^(later|unknown)$/);
      expect((await find()).kind).toBe("unknown");
      expect(await trial.poster.barred(trial.here)).toMatchObject({ kind: "unknown" });
      expect(await trial.poster.tell(trial.here.tenant, trial.person, digest("x"))).toBe(false);
    });

    it("is called off when it is told to, and tells of it as not known", async () => {
      const calling = new AbortController();
      trial.misbehave("posts", "never answers");
      const posted = post({ signal: calling.signal });
      calling.abort();
      expect(await posted).toMatchObject({ kind: "unknown" });
    });

    it("notifies the one role and nobody else, whatever an article says", async () => {
      const answer = digest("@everyone @here <@&900000000000000009> <!channel> <!here> <@U012AB3CD> <!subteam^S0>");
      await post({ answer });
      expect(trial.pinged()).toEqual([]);
      await post({ answer, role: trial.role, key: "0rolekey" });
      expect(trial.pinged()).toEqual([trial.role]);
    });

    it("posts a long digest as one message, with the rest behind its buttons", async () => {
      const answer = digest("x");
      const parts = Array.from({ length: 200 }, (_, nth) => ({
        kind: "text" as const,
        line: [{ kind: "own" as const, text: `Paragraph ${nth} ${"goes on ".repeat(20)}` }],
        refs: [1],
      }));
      expect(await post({ answer: { ...answer, parts } })).toMatchObject({ kind: "posted" });
      const [shown, ...others] = trial.shown(trial.here);
      expect(others).toEqual([]);
      expect(shown).toContain("Paragraph 0 ");
      expect(shown).toMatch(/Page 1 of \d+/);
      expect(await find()).toMatchObject({ kind: "posted" });
    });

    it("is barred from nothing where it may do all it needs", async () => {
      expect(await trial.poster.barred(trial.here)).toBeNull();
      expect(await trial.poster.barred(trial.abroad)).toBeNull();
    });

    it("posts to no place of another tenant", async () => {
      expect(await trial.poster.barred(trial.foreign)).toMatchObject({ kind: "barred", because: "no channel" });
    });

    it.each(bars)("says what to do where the bot %s", async (_, because, reason, take) => {
      await take(trial);
      const barred = { kind: "barred", because, reason: expect.stringMatching(reason) };
      expect(await trial.poster.barred(trial.here)).toEqual(barred);
      expect(trial.shown(trial.here)).toEqual([]);
      expect((await post()).kind).toMatch(/^(barred|posted)$/);
    });

    it("knows whose place it is that the operator names", async () => {
      expect(await trial.poster.targetOf(trial.here.channel)).toEqual(trial.here);
      expect(await trial.poster.targetOf("123456789012345678")).toMatchObject({ kind: "barred" });
    });

    it("tells one person in private", async () => {
      expect(await trial.poster.tell(trial.here.tenant, trial.person, digest("Nothing is posted any more."))).toBe(
        true,
      );
      expect(trial.told(trial.person)).toEqual([expect.stringContaining("Nothing is posted any more.")]);
      expect(trial.pinged()).toEqual([]);
    });

    it("puts neither secrets nor an article's words into the log or a reason", async () => {
      const outcomes: unknown[] = [];
      for (const how of [{ status: 500 }, { status: 403, code: 1 }, "reset before"] as const) {
        trial.misbehave("posts", how);
        outcomes.push(await post());
        trial.misbehave("looks", how);
        outcomes.push(await find("0nokey"));
        trial.misbehave("posts", how);
        await trial.poster.tell(trial.here.tenant, trial.person, digest("Twelve were hurt."));
      }
      const written = JSON.stringify([outcomes, trial.log]);
      for (const secret of trial.secrets) expect(written).not.toContain(secret);
      expect(written).not.toContain("Twelve");
    });
  });
}
