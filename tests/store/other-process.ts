import { type ChildProcess, execFileSync, type SpawnOptions, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { pathToFileURL } from "node:url";

const STORE = pathToFileURL(join(__dirname, "../../dist/src/store/store.js")).href;

/** Builds the program, so that other processes can open a store. */
export function build(): void {
  execFileSync("npx", ["tsc"], { cwd: join(__dirname, "../..") });
}

export interface OtherProcess {
  readonly child: ChildProcess;
  /** What it writes, a line at a time; null when it has ended. */
  readonly line: () => Promise<string | null>;
}

const started = new Set<ChildProcess>();

/** Ends what a failing test has left running. */
export function endOthers(): void {
  for (const child of started) child.kill("SIGKILL");
  started.clear();
}

/** Runs code in a process of its own, with `open(settings)` and `say(text)` to use. */
export function otherProcess(code: string, options: SpawnOptions = {}): OtherProcess {
  const script = `import { openStore as open } from ${JSON.stringify(STORE)};
const say = (text) => process.stdout.write(text + "\\n");
${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script], {
    stdio: ["pipe", "pipe", "inherit"],
    ...options,
  });
  started.add(child);
  if (!child.stdout) throw new Error("Nothing to read from");
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, line: async () => (await lines.next()).value ?? null };
}
