import { KeptAnswers } from "../../src/ask/kept-answers.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { MemoryNewsroom } from "../../src/store/memory.ts";

const QUESTION = { command: "summary", options: {} };
const answer = (): Answer => ({ title: [], parts: [], evidence: [], actions: [] });

describe("answers that are kept", () => {
  it("are worked out once, also when many ask at the same time, until the news changes", async () => {
    const newsroom = new MemoryNewsroom();
    const kept = new KeptAnswers(newsroom);
    const [first, second] = await Promise.all([
      kept.of(QUESTION, async () => answer()),
      kept.of(QUESTION, async () => answer()),
    ]);
    expect(second).toBe(first);
    newsroom.put([]);
    expect(await kept.of(QUESTION, async () => answer())).not.toBe(first);
  });

  it("are those of the same question, and never a failure", async () => {
    const kept = new KeptAnswers(new MemoryNewsroom());
    await expect(kept.of(QUESTION, async () => Promise.reject(new Error("not yet")))).rejects.toThrow("not yet");
    const first = await kept.of(QUESTION, async () => answer());
    expect(await kept.of({ ...QUESTION, options: { section: "lede" } }, async () => answer())).not.toBe(first);
    expect(await kept.of(QUESTION, async () => answer())).toBe(first);
  });
});
