import { read } from "../../src/desk.ts";
import type { Article } from "../../src/domain/article.ts";
import { quote } from "../../src/domain/span.ts";
import { loadText } from "../../src/load/text.ts";
import type { StoreOpened } from "./subscriptions.ts";

const READER = { name: "1", read };
const FIRST = "Two killed in Almaty\n\nTwo people were killed in Almaty, President Tokayev said on Thursday.";
const SECOND = FIRST.replaceAll("Two", "Three");

const article = (text: string, id = "almaty"): Article => loadText(Buffer.from(text), id);

/** The promises of news that is kept. `open` gives an empty store. */
export function newsroomContract(name: string, open: (now: () => Date) => Promise<StoreOpened>): void {
  describe(`${name} keeps the news`, () => {
    let opened: StoreOpened;
    let seconds: number;
    beforeEach(async () => {
      seconds = 0;
      opened = await open(() => new Date(Date.UTC(2026, 0, 6, 8) + seconds * 1000));
    });
    afterEach(async () => {
      await opened.close();
    });
    const newsroom = (reader = READER) => opened.stores[0].newsroom(reader);

    it("gives back exactly what was read, also after a restart", async () => {
      const before = await newsroom();
      expect(await before.reports()).toEqual([]);
      await before.keep("seeds", [article(FIRST)]);
      expect(await before.reports()).toEqual([read(article(FIRST))]);
      expect(await (await newsroom()).reports()).toEqual([read(article(FIRST))]);
    });

    it("changes nothing where nothing has changed", async () => {
      const held = await newsroom();
      await held.keep("seeds", [article(FIRST)]);
      const revision = await held.revision();
      await held.keep("seeds", [article(FIRST)]);
      seconds = 10;
      expect(await held.revision()).toBe(revision);
    });

    it("makes a changed text a new version, and keeps the old one for its spans", async () => {
      const held = await newsroom();
      await held.keep("seeds", [article(FIRST)]);
      const revision = await held.revision();
      await held.keep("seeds", [article(SECOND)]);
      expect(await held.revision()).not.toBe(revision);
      const [now, ...others] = await held.reports();
      expect([now?.article.version, others]).toEqual([2, []]);
      if (!now) throw new Error("Nothing is held");
      for (const { span } of now.sentences) expect(SECOND).toContain(quote(now.article, span));
      expect(await held.report("almaty", 1)).toEqual(read(article(FIRST)));
      expect(await held.report("almaty", 2)).toEqual(now);
      expect(await held.report("almaty", 3)).toBeNull();
    });

    it("makes another headline of the same text no new version", async () => {
      const held = await newsroom();
      await held.keep("seeds", [article(FIRST)]);
      await held.keep("seeds", [{ ...article(FIRST), title: "Almaty" }]);
      const [now] = await held.reports();
      expect([now?.article.version, now?.article.title]).toEqual([1, "Almaty"]);
    });

    it("withdraws what its origin has no longer, takes it back, and shows its versions meanwhile", async () => {
      const held = await newsroom();
      await held.keep("seeds", [article(FIRST), article(SECOND, "other")]);
      await held.keep("a feed", [article(SECOND, "fed")]);
      await held.keep("seeds", [article(SECOND, "other")]);
      const ids = async () => (await held.reports()).map((report) => report.article.id).sort();
      expect(await ids()).toEqual(["fed", "other"]);
      expect(await (await newsroom()).reports()).toHaveLength(2);
      expect(await held.report("almaty", 1)).not.toBeNull();
      await held.keep("seeds", [article(FIRST), article(SECOND, "other")]);
      expect(await ids()).toEqual(["almaty", "fed", "other"]);
      expect((await held.report("almaty", 1))?.article.version).toBe(1);
    });

    it("reads once more what another reader read, as the same version", async () => {
      await (await newsroom()).keep("seeds", [article(FIRST)]);
      const factless = (each: Article) => ({ ...read(each), facts: [] });
      const [anew] = await (await newsroom({ name: "2", read: factless })).reports();
      expect(anew).toEqual(factless(article(FIRST)));
      const never = () => {
        throw new Error("It was read already");
      };
      expect(await (await newsroom({ name: "2", read: never })).reports()).toEqual([anew]);
    });

    it("shows every process what another one keeps, within a second or two", async () => {
      const [first, second = first] = await Promise.all(opened.stores.map((store) => store.newsroom(READER)));
      if (!first || !second) throw new Error("No store");
      await first.keep("seeds", [article(FIRST)]);
      seconds = 2;
      expect(await second.reports()).toHaveLength(1);
      await Promise.all([first.keep("seeds", [article(SECOND)]), second.keep("seeds", [article(SECOND)])]);
      seconds = 4;
      expect((await first.reports()).map((report) => report.article.version)).toEqual([2]);
      expect(await second.reports()).toEqual(await first.reports());
    });
  });
}
