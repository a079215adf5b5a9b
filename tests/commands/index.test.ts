import { readdirSync } from "node:fs";
import { join } from "node:path";
import { commands } from "../../commands/index.ts";
import { parse } from "../../src/ask/parse.ts";
import type { Option } from "../../src/domain/command.ts";
import { typed } from "../../src/domain/question.ts";

function valueFor(option: Option): string | number | boolean {
  switch (option.kind) {
    case "text":
      return option.choices?.[0] ?? "some words";
    case "integer":
      return option.min;
    case "flag":
      return true;
    case "channel":
    case "role":
      return "123456789012345678";
  }
}

describe("the list of commands", () => {
  it("names each file of the folder once", () => {
    const files = readdirSync(join(__dirname, "../../commands")).map((file) => file.replace(/\.ts$/, ""));
    expect(commands.map(({ name }) => name.replace(" ", "-")).sort()).toEqual(
      files.filter((name) => name !== "index").sort(),
    );
  });

  it.each(commands)("reads each option of /$name back as it is typed", ({ name, options }) => {
    const required = options.filter((option) => option.required);
    const needed = Object.fromEntries(required.map((option) => [option.name, valueFor(option)]));
    for (const option of options) {
      const question = { command: name, options: { ...needed, [option.name]: valueFor(option) } };
      expect(parse(typed(question), commands)).toEqual(question);
    }
  });

  it.each(commands)(
    "gives /$name a description and options that every platform takes",
    ({ name, description, options, examples }) => {
      expect(name).toMatch(/^[a-z]{1,32}(?: [a-z]{1,32})?$/);
      expect(description.length).toBeLessThanOrEqual(100);
      expect(examples.length).toBeGreaterThan(0);
      expect(new Set(options.map((option) => option.name)).size).toBe(options.length);
      // Discord wants what is needed before what may be left out.
      const needed = options.map(({ required }) => required);
      expect(needed).toEqual([...needed].sort((a, b) => Number(b) - Number(a)));
      for (const option of options) {
        expect(option.name).toMatch(/^[a-z]{1,32}$/);
        expect(option.description.length).toBeLessThanOrEqual(100);
      }
    },
  );
});
