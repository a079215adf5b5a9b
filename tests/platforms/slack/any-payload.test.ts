import fc from "fast-check";
import { type Bot, botOn, WAYS } from "./bot.ts";

const RUNS = { numRuns: 60 };
const TYPES = [
  "block_actions",
  "block_suggestion",
  "view_submission",
  "view_closed",
  "shortcut",
  "message_action",
  "event_callback",
  "app_mention",
  "message",
  "app_home_opened",
  "app_uninstalled",
  "tokens_revoked",
  "constructor",
];
// Names that are read, over values that nobody expects there.
const NAMES =
  "type team team_id enterprise enterprise_id user user_id id channel channel_id command text trigger_id response_url event event_id actions action_id block_id value selected_option view callback_id private_metadata state values container message thread_ts ts authorizations is_enterprise_install tokens bot tab name __proto__".split(
    " ",
  );

const { payload } = fc.letrec((tie) => ({
  leaf: fc.oneof(
    fc.constantFrom(
      null,
      true,
      0,
      "",
      "/greet",
      "/pages",
      "dateline.ask",
      "dateline.page.2",
      "ask",
      "im",
      "modal",
      ...TYPES,
    ),
    fc.string({ unit: "binary", maxLength: 20 }),
  ),
  any: fc.oneof(
    { maxDepth: 4, depthSize: "small" },
    tie("leaf"),
    fc.array(tie("any"), { maxLength: 3 }),
    fc.dictionary(fc.constantFrom(...NAMES), tie("any"), { maxKeys: 6 }),
  ),
  payload: fc.dictionary(fc.constantFrom(...NAMES), tie("any"), { minKeys: 1, maxKeys: 10 }),
}));

/** Like real ones, so that they get far. */
const shaped = fc.record({
  type: fc.constantFrom(...TYPES),
  team: fc.constant({ id: "T0123ABCD" }),
  user: fc.constant({ id: "U0123ABCD" }),
  team_id: fc.constant("T0123ABCD"),
});

describe.each(WAYS)("over %s", (way) => {
  let bot: Bot;
  beforeAll(async () => {
    bot = await botOn({ way });
    await bot.start();
  });
  afterAll(() => bot.close());

  it("acknowledges or refuses whatever is signed, and answers the next question", async () => {
    const kinds = fc.constantFrom("interactive" as const, "events_api" as const, "slash_commands" as const);
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          payload,
          fc.tuple(shaped, payload).map(([a, b]) => ({ ...(b as object), ...a })),
        ),
        kinds,
        async (body, kind) => {
          const { response_url: _leadsNowhere, ...rest } = JSON.parse(JSON.stringify(body)) as Record<string, unknown>;
          const form = Object.entries(rest).map(([name, value]) => [
            name,
            typeof value === "string" ? value : JSON.stringify(value),
          ]);
          const sent = kind === "slash_commands" ? Object.fromEntries(form) : rest;
          const { status } = await bot.slack.delivery.send({ kind, body: sent });
          expect([200, 400, 500]).toContain(status);
        },
      ),
      RUNS,
    );
    const { messages, failed } = await bot.slack.as().command("/greet Bolat");
    expect([failed, messages.length]).toEqual([null, 1]);
  });
});

it("goes on whatever comes over the socket", async () => {
  const bot = await botOn({ way: "socket" });
  await bot.start();
  const [socket] = bot.slack.socket.connections;
  const frames = fc.oneof(
    fc.json(),
    fc.string({ unit: "binary" }),
    fc.uint8Array().map((bytes) => Buffer.from(bytes)),
  );
  fc.assert(
    fc.property(frames, (frame) => socket?.send(frame)),
    { numRuns: 200 },
  );
  for (const type of ["close", "error", "connected", "disconnected", "slack_event", "ws_message"])
    socket?.send(JSON.stringify({ type, envelope_id: "", payload: { event: { type } } }));
  const { messages } = await bot.slack.as().command("/greet Bolat");
  expect(messages).toHaveLength(1);
  expect(bot.slack.socket.opened).toBe(1);
  await bot.close();
});
