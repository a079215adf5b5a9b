import * as fc from "fast-check";
import { agree, complete } from "../../../src/platforms/terminal/completion.ts";
import { LOCAL } from "../../../src/platforms/terminal/conversation.ts";
import { plainText } from "../../../src/render/plain-text.ts";
import { commandThat, deskWith } from "./desk.ts";

const desk = deskWith(commandThat("help", async () => ({ title: [], parts: [], evidence: [], actions: [] })));
const at = (line: string) => complete(line, desk, LOCAL);

describe("complete", () => {
  it("offers commands by their beginning, with or without the slash", async () => {
    expect(await at("/c")).toEqual({ values: ["/casualties ", "/choose", "/clear"], typed: "/c" });
    expect(await at("  wh")).toEqual({ values: ["/who "], typed: "wh" });
    expect((await at("")).values).toEqual(["/who ", "/casualties ", "/source ", "/choose", "/help", "/clear", "/quit"]);
    expect(await at("/nothing")).toEqual({ values: [], typed: "/nothing" });
  });

  it("offers values for all that is typed of one, and puts them in its place", async () => {
    expect(await at("/who ana l")).toEqual({ values: ["Ana Lima"], typed: "ana l" });
    expect(await at("who ")).toMatchObject({ values: expect.arrayContaining(["Ana Lima", "Lima Bean"]), typed: "" });
    expect(await at("/casualties in c")).toEqual({ values: ["in care"], typed: "in c" });
  });

  it("offers the options that are not given yet, and values for one that is named", async () => {
    expect(await at("/casualties ")).toEqual({ values: ["killed", "in care", "injured", "article:"], typed: "" });
    expect(await at("/casualties art")).toEqual({ values: ["article:"], typed: "art" });
    expect(await at("/casualties article:t")).toEqual({ values: ['article:"Two words"'], typed: "article:t" });
    expect(await at('/casualties article:"Two w')).toEqual({
      values: ['article:"Two words"'],
      typed: 'article:"Two w',
    });
    expect(await at('/casualties article:"Two words" k')).toEqual({ values: ["killed"], typed: "k" });
    expect(await at("/casualties outcome:killed ")).toEqual({ values: [`article:"Two words"`], typed: "" });
    expect(await at("/source 1")).toEqual({ values: [], typed: "1" });
  });

  it("writes a value so that it is read as the same value", async () => {
    for (const name of ["Ana Lima", 'O\'Neil "Red" Fox']) {
      const { values, typed } = await at(`/who ${name.slice(0, 6)}`);
      expect(typed).toBe(name.slice(0, 6));
      expect(plainText(await desk.ask(`/who ${values[0]}`, LOCAL), String)).toBe(`who ${JSON.stringify({ name })}`);
    }
  });

  it("offers nothing that a terminal would obey", async () => {
    const named = commandThat("evil", async () => ({ title: [], parts: [], evidence: [], actions: [] }));
    const evil = deskWith({
      ...named,
      options: [
        {
          kind: "text",
          name: "of",
          description: "",
          required: false,
          complete: async () => ["\u001b[2J\u202eline\nline"],
        },
      ],
    });
    expect((await complete("/evil ", evil, LOCAL)).values).toEqual([`of:"␛[2Jline line"`]);
    expect((await complete("/evil of:", evil, LOCAL)).values).toEqual(['of:"␛[2Jline line"']);
  });

  it("takes any line, and replaces only its end", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom("", "/who ", "/casualties ", "/source "),
        fc.string({ unit: fc.constantFrom(...'ab:"\\ name:outcome:'.split(""), "é", "\u001b") }),
        async (start, rest) => {
          const { typed } = await at(start + rest);
          expect((start + rest).endsWith(typed)).toBe(true);
        },
      ),
    );
  });
});

describe("agree", () => {
  it("lets what is shared be put in only where it goes on from what is typed", () => {
    expect(agree({ values: ["Ana Lima"], typed: "lim" })).toBe(true);
    expect(agree({ values: ["Ana Lima", "Ana Lopez"], typed: "an" })).toBe(true);
    expect(agree({ values: ["Ana Lima", "Anton Limov"], typed: "lim" })).toBe(false);
    expect(agree({ values: [], typed: "x" })).toBe(true);
  });
});
