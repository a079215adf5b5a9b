import { join } from "node:path";
import type { Config } from "../config.ts";
import type { FrontDesk } from "../platforms/platform.ts";
import { welcome } from "../welcome.ts";

/** The chat in the terminal, or the answers to a pipe, until it ends. */
export async function chat(desk: FrontDesk, config: Config): Promise<void> {
  const { terminalPlatform } = await import("../platforms/terminal.ts");
  const { stdin: input, stdout: output, stderr: error, env } = process;
  const history = join(config.DATA_DIR, "history");
  const terminal = terminalPlatform({ desk, input, output, error, env, history, welcome });
  await terminal.start();
  await terminal.ended;
}
