import { connect } from "node:net";
import { handClock } from "../../loopback/hand-clock.ts";
import { signedRequest } from "../../loopback/slack/requests.ts";
import { type Bot, botOn } from "./bot.ts";

const clock = handClock();
let bot: Bot;

beforeAll(async () => {
  bot = await botOn({ settings: { clock } });
  await bot.start();
});
afterAll(() => bot.close());

const address = (path = "/slack/events") => `http://127.0.0.1:${bot.platform.port}${path}`;
const COMMAND = "command=%2Fgreet&text=Bolat&team_id=T0123ABCD&user_id=U0123ABCD&channel_id=C0123ABCD";
const send = (forgery = {}, body = COMMAND, type: "form" | "json" = "form") =>
  signedRequest(bot.slack.world, address(), type, body, forgery);

it.each<[string, number, object]>([
  ["is signed now", 200, {}],
  ["was signed almost five minutes ago", 200, { skewS: -295 }],
  ["is signed almost five minutes from now", 200, { skewS: 295 }],
  ["was signed longer ago", 401, { skewS: -305 }],
  ["is signed further from now", 401, { skewS: 305 }],
  ["is signed with another secret", 401, { signedWith: "another" }],
  ["is not signed", 401, { signedWith: null }],
  ["was changed on its way", 401, { tampered: (body: string) => body.replace("Bolat", "Aidar") }],
])("takes a request or refuses it: it %s", async (_, status, forgery) => {
  const answer = await send(forgery);
  expect(answer.status).toBe(status);
  if (status === 200) expect(answer.body).toContain("Bolat");
  else expect(answer.body).toBe("");
});

it.each(["v0=", "v0=zz", `v1=${"0".repeat(64)}`, `v0=${"0".repeat(63)}`, `v0=${"é".repeat(64)}`, ""])(
  "refuses %j as a signature",
  async (signature) => {
    const headers = {
      "x-slack-signature": encodeURIComponent(signature),
      "x-slack-request-timestamp": String(Math.floor(Date.now() / 1000)),
    };
    expect((await fetch(address(), { method: "POST", headers, body: COMMAND })).status).toBe(401);
  },
);

it("says in the log what may be wrong, once a minute and without a secret", async () => {
  clock.advance(61_000);
  const before = bot.log.length;
  for (let times = 0; times < 5; times += 1) await send({ signedWith: "another" });
  const said = bot.log.slice(before);
  expect(said).toHaveLength(1);
  expect(said[0]?.message).toMatch(/SLACK_SIGNING_SECRET.*Basic Information/);
  clock.advance(61_000);
  await send({ signedWith: "another" });
  expect(bot.log.at(-1)?.about).toEqual({ refused: 5 });
  expect(JSON.stringify(bot.log)).not.toContain(bot.slack.app.signingSecret);
});

it("answers Slack's own trials of the address", async () => {
  const challenged = await send({}, JSON.stringify({ type: "url_verification", challenge: "3eZbrw1a" }), "json");
  expect(JSON.parse(challenged.body)).toEqual({ challenge: "3eZbrw1a" });
  expect(await send({}, "ssl_check=1&token=x")).toMatchObject({ status: 200, body: "" });
});

it.each<[string, string, number]>([
  ["GET", "/slack/events", 405],
  ["PUT", "/slack/events", 405],
  ["POST", "/", 404],
  ["GET", "/slack/install", 404],
  ["GET", "/../etc/passwd", 404],
])("%s %s is answered with %i", async (method, path, status) => {
  expect((await fetch(address(path), { method })).status).toBe(status);
});

it.each(["{", "null", "[]", '"x"', "", "nul"])("refuses JSON that is no object: %j", async (body) => {
  expect((await send({}, body, "json")).status).toBe(400);
});

it("reads no more than a megabyte, whatever length is declared", async () => {
  expect((await send({}, "x".repeat((1 << 20) + 1))).status).toBe(413);
  const answer = await new Promise<string>((resolve, reject) => {
    const socket = connect(bot.platform.port, "127.0.0.1");
    let text = "";
    socket.on("data", (chunk: Buffer) => {
      text += chunk.toString();
      socket.destroy();
    });
    socket.on("error", reject);
    socket.on("close", () => resolve(text));
    socket.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n");
    const chunk = "y".repeat(1 << 16);
    for (let sent = 0; sent <= 17; sent += 1) socket.write(`${chunk.length.toString(16)}\r\n${chunk}\r\n`);
  });
  expect(answer).toMatch(/^HTTP\/1\.1 413 /);
});

it("goes on after a request that breaks off", async () => {
  await new Promise<void>((gone) => {
    const socket = connect(bot.platform.port, "127.0.0.1", () => {
      socket.write("POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf");
      socket.end();
      socket.once("close", () => gone());
      socket.resume();
    });
  });
  expect((await send()).status).toBe(200);
});
