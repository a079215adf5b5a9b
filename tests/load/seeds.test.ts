import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Problem } from "../../src/domain/problem.ts";
import { type Seed, seeds } from "../../src/load/seeds.ts";

const SENTENCE = "Police said on Monday that three people had been killed in the blast in the capital.";
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "seeds-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const put = (file: string, content: string | Buffer) => writeFileSync(join(folder, file), content);
const read = async () => {
  const found: Seed[] = [];
  for await (const seed of seeds(folder)) found.push(seed);
  return found.map((seed) => [seed.file, "article" in seed ? seed.article.id : seed.problem.message]);
};

test("reads the articles in the order of their names, and nothing else in the folder", async () => {
  for (const file of ["b.txt", "a.txt", ".hidden.txt", "feeds.json", "README.md", "C.TXT"]) put(file, SENTENCE);
  expect(await read()).toEqual([
    ["C.TXT", "c"],
    ["a.txt", "a"],
    ["b.txt", "b"],
  ]);
});

test("goes on past every file that can't be read and says what is wrong with it", async () => {
  put("binary.txt", Buffer.from([0, 1, 2, 3, 0, 0, 0, 5]));
  put("empty.txt", "");
  put("good.txt", SENTENCE);
  put("huge.txt", Buffer.alloc(5 * 1024 * 1024 + 1, "a "));
  put("words.txt", "123");
  mkdirSync(join(folder, "folder.txt"));
  symlinkSync(join(folder, "nowhere"), join(folder, "dangling.txt"));
  symlinkSync(join(folder, "loop.txt"), join(folder, "loop.txt"));
  expect(await read()).toEqual([
    ["binary.txt", expect.stringContaining("binary")],
    ["dangling.txt", expect.stringContaining("not there")],
    ["empty.txt", expect.stringContaining("nothing in it")],
    ["folder.txt", expect.stringContaining("is a folder")],
    ["good.txt", "good"],
    ["huge.txt", expect.stringContaining("5 MB")],
    ["loop.txt", expect.stringContaining("leads back")],
    ["words.txt", expect.stringContaining("no sentence")],
  ]);
});

test("gives no two files the same id", async () => {
  for (const file of ["Blast, Kabul.txt", "blast kabul.txt", "blast-kabul.txt", "взрыв.txt", "….txt"])
    put(file, SENTENCE);
  const ids = (await read()).map(([, id]) => id);
  expect(new Set(ids).size).toBe(5);
  expect(ids).toEqual(expect.arrayContaining(["blast-kabul", "blast-kabul-2", "blast-kabul-3", "взрыв", "article"]));
});

test("says that the folder is missing, or is none", async () => {
  await expect(seeds(join(folder, "nowhere")).next()).rejects.toThrow(Problem);
  put("file", "");
  await expect(seeds(join(folder, "file")).next()).rejects.toThrow("not a folder");
});
