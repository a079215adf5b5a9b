import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";
import { describeWithOwnPostgres } from "../fixtures/postgres.ts";

const PROJECT = join(__dirname, "../..");
// The bench counts 5,000: bench/kill-trial.ts.
const DELIVERIES = 120;
const LONGEST_MS = 280_000;

function trial(kind: "file" | "postgres"): unknown {
  execFileSync("npx", ["tsc", "-p", "bench"], { cwd: PROJECT });
  const { stdout, stderr } = spawnSync(process.execPath, ["dist/bench/kill-trial.js", kind, String(DELIVERIES)], {
    cwd: PROJECT,
    encoding: "utf8",
    timeout: LONGEST_MS,
  });
  expect(stderr).toBe("");
  return JSON.parse(stdout);
}

const ALL_THERE_ONCE = { missed: 0, doubled: 0, counts: { posted: DELIVERIES, sending: 0, pending: 0 } };

describe("digests, where their process is killed at random and both platforms fail in every way", () => {
  it(
    "come once each with one process on a file",
    () => expect(trial("file")).toMatchObject(ALL_THERE_ONCE),
    LONGEST_MS,
  );
});

describeWithOwnPostgres("digests, where four processes on one PostgreSQL are killed at random", () => {
  it("come once each", () => expect(trial("postgres")).toMatchObject(ALL_THERE_ONCE), LONGEST_MS);
});
