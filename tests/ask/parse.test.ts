import { commands } from "../../commands/index.ts";
import { parse } from "../../src/ask/parse.ts";
import type { Command } from "../../src/domain/command.ts";
import { Problem } from "../../src/domain/problem.ts";

const alarm = (name: string, options: Command["options"]): Command => ({
  name: `alarm ${name}`,
  description: name,
  options,
  restsOn: "asker",
  examples: [{}],
  changes: "settings",
  answer: () => Promise.reject(new Error("not asked")),
});
const ALARMS = [
  ...commands,
  alarm("set", [
    { kind: "text", name: "when", description: "When", required: true },
    { kind: "flag", name: "loud", description: "Loud", required: false },
    { kind: "channel", name: "channel", description: "Where", required: false },
    { kind: "role", name: "role", description: "For whom", required: false },
  ]),
  alarm("stop", [{ kind: "flag", name: "all", description: "All", required: false }]),
];

function problem(text: string, known = commands): string {
  try {
    parse(text, known);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  throw new Error(`${text} was understood`);
}

describe("reading what was typed", () => {
  it.each([
    ["/summary", "summary", {}],
    ["  /SUMMARY  ", "summary", {}],
    ["/summary state of emergency", "summary", { section: "state of emergency" }],
    ['/summary section:lede article:"Dam bursts"', "summary", { section: "lede", article: "Dam bursts" }],
    ["/casualties killed", "casualties", { outcome: "killed" }],
    ["/casualties Intensive Care", "casualties", { outcome: "in intensive care" }],
    ["/casualties outcome:injured article:kazakhstan", "casualties", { outcome: "injured", article: "kazakhstan" }],
    ["/who kassym-jomart tokayev", "who", { name: "kassym-jomart tokayev" }],
    ["who tokayev", "who", { name: "tokayev" }],
    ["Who is Tokayev?", "who", { name: "Tokayev" }],
    ["who’s tokayev", "who", { name: "tokayev" }],
    ["/who is tokayev?", "who", { name: "tokayev" }],
    ["what happened?", "summary", {}],
    ["Who was hurt?", "casualties", {}],
    ["how many people were killed", "casualties", { outcome: "killed" }],
    ["/source 2", "source", { number: 2 }],
    ['/source 2 of:"/who \\"a b\\""', "source", { number: 2, of: '/who "a b"' }],
    ["/casualties article:sudan air strike", "casualties", { article: "sudan air strike" }],
    [
      "/casualties article:sudan air strike outcome:killed",
      "casualties",
      { article: "sudan air strike", outcome: "killed" },
    ],
    ['/casualties article:"sudan" killed', "casualties", { article: "sudan", outcome: "killed" }],
    ["/who 12:30", "who", { name: "12:30" }],
  ])("takes %s", (text, command, options) => {
    expect(parse(text, commands)).toEqual({ command, options });
  });

  it.each([
    ["", /\/help/],
    ["/", /\/help/],
    ["/sumary", /“?\/sumary”?.*Did you mean \/summary/],
    ["/frobnicate", /no command .*\/help/],
    ["frobnicate", /\/help/],
    ["/who", /needs more.*\/who tokayev/],
    ["/casualties klled", /Try \/casualties killed/],
    ["/casualties zzz", /Try .*\/casualties killed, .*or \/casualties rescued/],
    ["/source zero", /whole number from 1 to 9999/],
    ["/source 0", /whole number from 1/],
    ["/source 99999999999999999999", /whole number/],
    ["/sources all", /takes nothing more.*all/],
    ["x".repeat(5000), /too long.*\/help/],
  ])("says what to type instead of %s", (text, words) => {
    expect(problem(text)).toMatch(words);
  });
});

describe("reading a command of two words", () => {
  it.each([
    ["/alarm set every day at 8:00", "alarm set", { when: "every day at 8:00" }],
    ["ALARM  Stop", "alarm stop", {}],
    ["/alarm stop yes", "alarm stop", { all: true }],
    [
      "/alarm set noon loud:off channel:<#123> role:<@&45>",
      "alarm set",
      { when: "noon", loud: false, channel: "123", role: "45" },
    ],
    [
      "/alarm set noon channel:<#C0AB|general> role:<!subteam^S0AB|@news>",
      "alarm set",
      { when: "noon", channel: "C0AB", role: "S0AB" },
    ],
  ])("takes %s", (text, command, options) => {
    expect(parse(text, ALARMS)).toEqual({ command, options });
  });

  it.each([
    ["/alarm", /needs a word more.*\/alarm set.* and \/alarm stop/],
    ["/alarm zzzz", /no command \/alarm zzzz.*\/alarm set.* and \/alarm stop/],
    ["/alarm stpo", /Did you mean \/alarm stop/],
    ["/alarm stop maybe", /yes or no.*maybe/],
    ["/alarm set noon channel:#general", /channel is chosen.*#general/],
    ["/alarm set", /needs more/],
  ])("says what to type instead of %s", (text, words) => {
    expect(problem(text, ALARMS)).toMatch(words);
  });
});
