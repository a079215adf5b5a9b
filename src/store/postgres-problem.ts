import { isNativeError } from "node:util/types";
import { StoreProblem } from "./store-problem.ts";

const AUTHENTICATION =
  "PostgreSQL refuses the user or the password of DATABASE_URL. Put the right ones into .env; signs such as @ and / are written %40 and %2F there.";
const RIGHTS =
  "The user of DATABASE_URL may not make or change tables in its database. Make it the owner: ALTER DATABASE name OWNER TO user.";

/** What PostgreSQL says (https://www.postgresql.org/docs/current/errcodes-appendix.html) that the operator can mend. */
const REFUSED: Readonly<Record<string, string>> = {
  "28000": AUTHENTICATION,
  "28P01": AUTHENTICATION,
  "3D000": "PostgreSQL has no database of the name in DATABASE_URL. Make it (createdb), or correct the name in .env.",
  "3F000": RIGHTS,
  "42501": RIGHTS,
};
const PASSING: Readonly<Record<string, string>> = {
  "25006": "PostgreSQL takes no writes now (it is a standby, or set to read only).",
  "53100": "The disk of PostgreSQL is full. Free some space.",
  "53200": "PostgreSQL is out of memory.",
  "53300":
    "PostgreSQL has no connection left. Raise its max_connections, or run fewer processes: each takes ten at the most.",
  "57014": "PostgreSQL did not answer in time.",
  "55P03": "PostgreSQL did not answer in time.",
};

/** Words what pg met; what the operator can't mend stays as it is. The address is told without user and password. */
export function postgresProblem(url: string, error: unknown): unknown {
  if (!isNativeError(error)) return error;
  const code = "code" in error ? String(error.code) : "";
  const refused = REFUSED[code];
  if (refused) return new StoreProblem(refused, false, error);
  const passing = PASSING[code];
  if (passing) return new StoreProblem(`${passing} Dateline goes on by itself once it can.`, true, error);
  if (!isLost(error, code)) return error;
  return new StoreProblem(
    `PostgreSQL can't be reached at ${addressOf(url)} (${code || error.message}). Check that it runs, and DATABASE_URL in .env. Dateline goes on by itself once it answers.`,
    true,
    error,
  );
}

/** Class 08 is a connection's failure and 57P a server that stops or starts; the network's own codes begin with E, and pg's have none. */
function isLost(error: Error, code: string): boolean {
  if (/^(08|57P)/.test(code)) return true;
  return code === "" ? /connect|timeout/i.test(error.message) : /^E[A-Z]{3,}/.test(code) || "errors" in error;
}

function addressOf(url: string): string {
  const { hostname, port, searchParams } = new URL(url);
  return `${hostname || (searchParams.get("host") ?? "localhost")}:${port || "5432"}`;
}
