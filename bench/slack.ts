import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { Agent, request } from "node:http";
import { fileURLToPath } from "node:url";
import { PATHS } from "../src/platforms/slack/declared.ts";
import { type LoopbackSlack, startLoopbackSlack } from "../tests/loopback/slack/loopback-slack.ts";
import { signature } from "../tests/loopback/slack/requests.ts";
import { quantile, report } from "./measure.ts";

const WARM_UP = 3000;
const QUESTIONS = 5000;
const ROUNDS = 5;
const AT_ONCE = 20;
const KINDS = ["bare", "dateline"] as const;

interface Bot {
  readonly process: ChildProcess;
  readonly port: number;
}

async function started(kind: (typeof KINDS)[number], slack: LoopbackSlack) {
  const child = fork(fileURLToPath(new URL("slack-bot.js", import.meta.url)), [
    kind,
    slack.token().value,
    slack.app.signingSecret,
    slack.apiBase,
  ]);
  const [port] = (await once(child, "message")) as [number];
  return { process: child, port };
}

let asked = 0;

/** A question as Slack sends it: each has a trigger of its own, or it would count as one that came twice. */
function question({ app, teams }: LoopbackSlack): {
  readonly body: string;
  readonly headers: Record<string, string | number>;
} {
  asked += 1;
  const [team] = teams;
  const body = new URLSearchParams({
    command: "/casualties",
    text: "",
    team_id: team?.id ?? "",
    channel_id: "C0123ABCD",
    user_id: "U0123ABCD",
    trigger_id: `${asked}.1`,
    response_url: "http://127.0.0.1:9/never",
    api_app_id: app.id,
    is_enterprise_install: "false",
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  return {
    body,
    headers: {
      "content-type": "application/x-www-form-urlencoded",
      "content-length": Buffer.byteLength(body),
      "x-slack-request-timestamp": timestamp,
      "x-slack-signature": signature(app.signingSecret, timestamp, body),
    },
  };
}

/** Asks so often, so many at a time; gives back milliseconds each and questions a second over all. */
async function ask(slack: LoopbackSlack, { port }: Bot, times: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const took: number[] = [];
  const one = () =>
    new Promise<void>((answered, failed) => {
      const { body, headers } = question(slack);
      const since = performance.now();
      const sent = request(
        { host: "127.0.0.1", port, path: PATHS.events, method: "POST", headers, agent },
        (response) => {
          response.on("data", () => {});
          response.on("end", () => {
            if (response.statusCode !== 200) failed(new Error(`answered with ${response.statusCode}`));
            took.push(performance.now() - since);
            answered();
          });
        },
      );
      sent.on("error", failed);
      sent.end(body);
    });
  let left = times;
  const start = performance.now();
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      while (left-- > 0) await one();
    }),
  );
  agent.destroy();
  return { perSecond: (1000 * times) / (performance.now() - start), p99: quantile(took, 0.99) };
}

const slack = await startLoopbackSlack();
const bots = { bare: await started("bare", slack), dateline: await started("dateline", slack) };
const seen = { bare: [] as Awaited<ReturnType<typeof ask>>[], dateline: [] as Awaited<ReturnType<typeof ask>>[] };
for (const kind of KINDS) await ask(slack, bots[kind], WARM_UP);
// In turns, so that neither has the quieter machine.
for (let round = 0; round < ROUNDS; round += 1)
  for (const kind of KINDS) seen[kind].push(await ask(slack, bots[kind], QUESTIONS));
for (const { process: child } of Object.values(bots)) child.kill();
await slack.close();

type Figure = "perSecond" | "p99";
const median = (kind: (typeof KINDS)[number], of: Figure) =>
  quantile(
    seen[kind].map((round) => round[of]),
    0.5,
  );
/** Of the two halves of one round: what slows the machine for a while slows both. */
const ratio = (of: Figure) =>
  quantile(
    seen.dateline.map((round, nth) => round[of] / (seen.bare[nth]?.[of] ?? Number.NaN)),
    0.5,
  );
console.log(
  `floor: Bolt acknowledging a signed command with nothing: ${median("bare", "perSecond").toFixed(0)}/s, p99 ${median("bare", "p99").toFixed(1)} ms`,
);
const answered = `${median("dateline", "perSecond").toFixed(0)}/s`;
report("Slack: /casualties, signed, answered", answered, ratio("perSecond"), "at least 0.7");
report("Slack: /casualties, p99", `${median("dateline", "p99").toFixed(1)} ms`, ratio("p99"), "less than 3");
