import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { EVENTS } from "../../../src/platforms/slack/declared.ts";
import { SCOPES } from "../../../src/platforms/slack/scopes.ts";

const PROJECT = join(__dirname, "../../..");
const SPEC = join(PROJECT, "../shared/platform/slack/slack_web_openapi_v2.json");
const withSpec = existsSync(SPEC) ? it : it.skip;

const FOLDER = join(PROJECT, "src/platforms/slack");
const code = readdirSync(FOLDER)
  .filter((file) => file !== "scopes.ts")
  .map((file) => readFileSync(join(FOLDER, file), "utf8"))
  .join("\n");
/** Every method of Slack's that the bot calls, as Slack names it. */
const called = new Set(
  [...code.matchAll(/\bclient\s*\.\s*(\w+)\s*\.\s*(\w+)\s*\(/g)].map(([, of, name]) => `${of}.${name}`),
);
/** Every event that it hears; `message` is that of direct messages. */
const heard = new Set(
  [...code.matchAll(/^ {4}\["(\w+)", \w/gm)].map(([, name = ""]) => name.replace(/^message$/, "message.im")),
);
const FEATURES: ReadonlySet<string> = new Set(["slash_commands", "shortcuts"]);

/** The scopes with which Slack takes a method's call: any of them will do; none where none is needed. */
function scopesFor(method: string): readonly string[] {
  const { paths } = JSON.parse(readFileSync(SPEC, "utf8")) as {
    paths: Record<string, Record<string, { security?: { slackAuth?: string[] }[] }>>;
  };
  return Object.values(paths[`/${method}`] ?? {})
    .flatMap(({ security = [] }) => security.flatMap(({ slackAuth = [] }) => slackAuth))
    .filter((scope) => scope !== "none")
    .map((scope) => (scope === "chat:write:bot" ? "chat:write" : scope));
}

describe("the scopes that the bot asks for", () => {
  it("are each used by a method that the code calls, an event that it hears or a feature of its manifest", () => {
    expect(called.size).toBeGreaterThan(3);
    const used = (need: string) => called.has(need) || heard.has(need) || FEATURES.has(need);
    for (const { name, needs } of SCOPES) expect([name, needs.filter((need) => !used(need))]).toEqual([name, []]);
    for (const { needs } of SCOPES) expect(needs.length).toBeGreaterThan(0);
  });

  it("are none of those with which it would act for a person or administer a workspace", () => {
    for (const { name } of SCOPES) expect(name).not.toMatch(/:user$|^(?:admin|search|files|identity|auditlogs)\b/);
  });

  it("belong to events that the manifest names, each of which the code hears", () => {
    expect(new Set(EVENTS)).toEqual(heard);
  });

  withSpec("are those that Slack wants for each method that the code calls", () => {
    for (const method of called) {
      const wanted = scopesFor(method);
      if (wanted.length === 0) continue;
      const held = SCOPES.filter(({ needs }) => needs.includes(method)).map(({ name }) => name);
      expect([method, held.length > 0, held.filter((name) => !wanted.includes(name))]).toEqual([method, true, []]);
    }
  });

  it("stand in the README with their reasons, and no others", () => {
    const readme = readFileSync(join(PROJECT, "README.md"), "utf8");
    const rows = [...readme.matchAll(/^\| `(\w[\w.]*(?::[\w.]+)?)` \| (to .+) \|$/gm)].map(([, name, reason]) => ({
      name,
      reason,
    }));
    expect(rows).toEqual(SCOPES.map(({ name, reason }) => ({ name, reason })));
  });
});
