import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

const PROJECT = join(__dirname, "../..");

/** Builds the program as `npm start` does; nothing happens where nothing has changed. */
export function build(): void {
  execFileSync("npx", ["tsc"], { cwd: PROJECT });
}

/** Runs a built file of the program as an operator would, in the project's folder. */
export function run(
  file: "src/main.js" | "src/cli.js",
  args: readonly string[],
  input: string | Buffer = "",
  env: Record<string, string> = {},
) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join("dist", file), ...args], {
    cwd: PROJECT,
    input,
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
    env: { PATH: process.env["PATH"] ?? "", ...env },
  });
  return { status, stdout, stderr };
}
