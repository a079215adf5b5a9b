import * as fc from "fast-check";
import { commands } from "../../../commands/index.ts";
import { RESERVED, slackNames } from "../../../src/render/slack/names.ts";

const word = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,11}$/),
  fc.constantFrom(...RESERVED, "whois", "dateline", "news"),
  fc
    .tuple(fc.nat(3), fc.constantFrom(...RESERVED, "whois", "dateline", "s"))
    .map(([times, name]) => "news".repeat(times) + name),
);
const prefix = fc.oneof(
  fc.constant(""),
  fc.stringMatching(/^[a-z][a-z0-9_-]{0,5}$/),
  fc.constantFrom("s", "un", "news"),
);

describe("the names of commands on Slack", () => {
  it.each([
    ["casualties", "casualties"],
    ["who", "whois"],
    ["search", "newssearch"],
    ["help", "newshelp"],
    ["status", "newsstatus"],
    ["digest add", "digest add"],
  ])("calls %j %j", (command, name) => {
    expect(slackNames().nameOf(command)).toBe(name);
    expect(slackNames().commandOf(name.split(" ")[0] ?? "")).toBe(command.split(" ")[0]);
  });

  it("puts the prefix before every command's own name", () => {
    const names = slackNames("acme-");
    expect([names.umbrella, names.nameOf("who"), names.nameOf("digest add")]).toEqual([
      "acme-dateline",
      "acme-who",
      "acme-digest add",
    ]);
    expect(names.commandOf("acme-who")).toBe("who");
    expect(names.commandOf("who")).toBeNull();
  });

  it("steps aside where the prefix itself makes a reserved name", () => {
    expect(slackNames("un").nameOf("mute")).toBe("unnewsmute");
    expect(slackNames("un").commandOf("unnewsmute")).toBe("mute");
  });

  it("never declares a reserved name", () => {
    fc.assert(fc.property(prefix, word, (before, command) => !RESERVED.has(slackNames(before).nameOf(command))));
  });

  it("finds every command again by its name", () => {
    fc.assert(
      fc.property(prefix, word, (before, command) => {
        const names = slackNames(before);
        expect(names.commandOf(names.nameOf(command))).toBe(command);
      }),
    );
  });

  it("never calls two commands the same, nor one as the umbrella is called", () => {
    fc.assert(
      fc.property(prefix, word, word, (before, one, other) => {
        const names = slackNames(before);
        expect(names.nameOf(one) === names.nameOf(other)).toBe(one === other);
        expect(names.nameOf(one)).not.toBe(names.umbrella);
      }),
    );
  });

  it("finds no command by a name that none has, and never throws", () => {
    const names = slackNames();
    expect([names.commandOf("who"), names.commandOf("dateline"), names.commandOf("newswho")]).toEqual([
      null,
      null,
      null,
    ]);
    fc.assert(
      fc.property(prefix, fc.string(), (before, anything) => {
        const command = slackNames(before).commandOf(anything);
        if (command !== null && !command.includes(" ")) expect(slackNames(before).nameOf(command)).toBe(anything);
      }),
    );
  });

  it("has a name for every command there is, short enough for Slack with the longest prefix", () => {
    for (const { name } of commands)
      expect(slackNames("a".repeat(16)).nameOf(name).split(" ")[0]?.length).toBeLessThanOrEqual(31);
  });
});
