import { countingInvalid, Paused } from "../../../src/platforms/discord/invalid-requests.ts";
import { handClock } from "../../loopback/hand-clock.ts";

/** Sends into a Discord that says always the same. */
function sendingInto(status: number, processes = 1) {
  const clock = handClock();
  const log: string[] = [];
  let sent = 0;
  const write = (_: object, message: string) => void log.push(message);
  const answer = async () => {
    sent += 1;
    return new Response(null, { status }) as never;
  };
  const send = countingInvalid(answer, { clock, log: { info: write, warn: write, error: write }, processes });
  return {
    clock,
    log,
    sent: () => sent,
    send: () =>
      send("http://127.0.0.1/", {}).then(
        () => null,
        (error: unknown) => error,
      ),
  };
}

it.each([401, 403, 429])(
  "sends nothing more long before Discord would ban the address for answers of %d",
  async (status) => {
    const { send, sent, log } = sendingInto(status);
    for (let nth = 0; nth < 12_000; nth += 1) await send();
    expect(sent()).toBeLessThan(5000);
    expect(await send()).toBeInstanceOf(Paused);
    expect(log).toHaveLength(1);
  },
);

it("never lets ten thousand of them into any ten minutes, however they come", async () => {
  const { send, sent, clock } = sendingInto(403);
  const times: number[] = [];
  for (let nth = 0; nth < 16_000; nth += 1) {
    const before = sent();
    await send();
    if (sent() > before) times.push(clock.now());
    clock.advance(75);
  }
  const busiest = Math.max(...times.map((time, at) => times.findLastIndex((other) => other <= time + 600_000) - at));
  expect(busiest).toBeLessThan(5000);
});

it("goes on once they are ten minutes past", async () => {
  const { send, clock, log } = sendingInto(429);
  for (let nth = 0; nth < 6000; nth += 1) await send();
  clock.advance(10 * 60_000);
  expect(await send()).toBeNull();
  expect(log).toHaveLength(2);
});

it("does not count what Discord takes, nor what it fails at itself", async () => {
  for (const status of [200, 204, 400, 404, 500]) {
    const { send, sent } = sendingInto(status);
    for (let nth = 0; nth < 12_000; nth += 1) await send();
    expect(sent()).toBe(12_000);
  }
});

it("leaves other processes their share", async () => {
  const { send, sent } = sendingInto(429, 4);
  for (let nth = 0; nth < 5000; nth += 1) await send();
  expect(sent()).toBe(1000);
});
