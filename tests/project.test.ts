import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SETTING_NAMES } from "../src/config.ts";

const PROJECT = join(__dirname, "..");
const read = (name: string) => readFileSync(join(PROJECT, name), "utf8");

function filesUnder(folder: string): string[] {
  return readdirSync(join(PROJECT, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name).slice(PROJECT.length + 1))
    .sort();
}

describe("the project", () => {
  // What is built, and what the bot keeps, is not there on a clean checkout.
  it.each(["README.md", "ARCHITECTURE.md"])("names only paths that exist in %s", (page) => {
    const named = [...read(page).matchAll(/`((?:\.?[\w-]+\/)+[\w.-]*|[\w.-]+\.(?:ts|json|md|cjs|txt|example))`/g)].map(
      ([, path]) => path as string,
    );
    expect(named.length).toBeGreaterThanOrEqual(5);
    expect(named.filter((path) => !/^(?:dist|data)\//.test(path) && !existsSync(join(PROJECT, path)))).toEqual([]);
  });

  it("offers exactly the settings that it reads in .env.example", () => {
    const offered = [...read(".env.example").matchAll(/^#? ?([A-Z][A-Z_]+)=/gm)].map(([, name = ""]) => name);
    expect(new Set(offered)).toEqual(new Set(SETTING_NAMES));
  });

  it("imports nothing across a wall, and the check of that saw every source file", () => {
    const cruise = execFileSync("npx", ["depcruise", "src", "commands", "tests", "bench", "--output-type", "json"], {
      cwd: PROJECT,
      encoding: "utf8",
      maxBuffer: 64 * 1024 * 1024,
    });
    const { modules, summary } = JSON.parse(cruise) as {
      modules: { source: string }[];
      summary: { violations: { from: string; to: string }[] };
    };
    const seen = new Set(modules.map(({ source }) => source));
    const files = ["src", "commands", "tests", "bench"].flatMap(filesUnder);
    expect(files.filter((file) => !seen.has(file))).toEqual([]);
    expect(summary.violations.map(({ from, to }) => `${from} → ${to}`)).toEqual([]);
  });

  it("runs in CI what the README says runs the tests", () => {
    const line = /^npm install && npm test$/m;
    expect(read("README.md")).toMatch(line);
    expect(read(".ci/run")).toContain("npm test");
  });
});
