import type { AddressInfo } from "node:net";
import { createServer } from "node:net";
import type { Rehearsal } from "../rehearsal.ts";
import type { Seen } from "./asked.ts";
import { controlsOf, drawn } from "./drawn.ts";
import { startLoopbackSlack } from "./loopback-slack.ts";
import { Message } from "./message.ts";
import type { Person } from "./person.ts";
import { readLine } from "./rehearsal-line.ts";
import { blocksOf, type View } from "./view.ts";

const HELP = `Type what you would in Slack: /whois tokayev   @dateline who is tokayev?   dm help
  2                      the second button of what is before you
  pick 3                 the third line of its first menu
  home                   the bot's Home              shortcut <callback id>   from the ⚡ menu
  ?<field> tok           what a field of a modal offers while one types
  submit field=value …   the modal                   refresh, drop            the socket goes; the bot should come back
  quit`;

/** A Slack of one workspace, over a socket or HTTP. */
export async function rehearseSlack({ http }: { readonly http: boolean }): Promise<Rehearsal> {
  const slack = await startLoopbackSlack();
  const ann = slack.as();
  const port = http ? await freePort() : 0;
  if (http) slack.delivery.requestUrl = `http://127.0.0.1:${port}/slack/events`;
  let before: Message | View | null = null;

  return {
    prompt: "slack> ",
    help: HELP,
    settings: {
      DISCORD_TOKEN: "",
      SLACK_CLIENT_ID: "",
      SLACK_CLIENT_SECRET: "",
      SLACK_API_BASE: slack.apiBase,
      SLACK_BOT_TOKEN: slack.token().value,
      ...(http
        ? { SLACK_APP_TOKEN: "", SLACK_SIGNING_SECRET: slack.app.signingSecret, HOST: "127.0.0.1", PORT: String(port) }
        : { SLACK_APP_TOKEN: slack.app.appToken, SLACK_SIGNING_SECRET: "" }),
    },
    ready: () =>
      http ? slack.web.calls.some(({ method }) => method === "auth.test") : slack.socket.connections.length > 0,
    problems: slack.problems,
    close: () => slack.close(),

    async act(typed) {
      if (typed === "refresh" || typed === "drop") {
        if (typed === "refresh") slack.socket.refresh();
        else slack.socket.drop();
        return typed;
      }
      const doing = gesture(ann, typed, before);
      if (!doing) return null;
      const seen = await doing;
      before = seen.views.at(-1) ?? seen.messages.at(-1) ?? before;
      return told(seen);
    },
  };
}

function gesture(ann: Person, typed: string, before: Message | View | null): Promise<Seen> | null {
  const { verb, rest, values } = readLine(typed);
  const fields = before ? controlsOf(blocksOf(before)).fields : [];
  if (typed.startsWith("/")) return ann.command(typed);
  if (verb === "@dateline") return ann.mention(rest);
  if (verb === "dm") return ann.dm(rest);
  if (verb === "home") return ann.openHome();
  if (verb === "shortcut") return ann.shortcut(rest);
  if (!before) return null;
  if (/^\d+$/.test(typed)) return ann.press(before, Number(typed) - 1);
  if (verb.startsWith("?")) return ann.type(before, verb.slice(1), rest);
  if (verb === "submit" && !(before instanceof Message)) return ann.submit(before, values);
  const [menu] = fields as readonly { readonly options?: readonly { readonly value?: string }[] }[];
  const line = menu?.options?.[Number(rest) - 1]?.value;
  return verb === "pick" && line !== undefined ? ann.choose(before, 0, line) : null;
}

function told({ failed, messages, views, options, errors, deleted }: Seen): string {
  return [
    ...(failed === null ? [] : [failed]),
    ...[...messages, ...views].map(drawn),
    ...options.map(({ text }) => `  ${text.text}`),
    ...Object.entries(errors).map(([block, fault]) => `  ${block}: ${fault}`),
    ...(deleted.length > 0 ? ["It is gone."] : []),
  ].join("\n");
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => void server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => void server.close(closed));
  return port;
}
