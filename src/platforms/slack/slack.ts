import type { WebClientOptions } from "@slack/web-api";
import type { Receipts } from "../../domain/receipts.ts";
import type { SlackNames } from "../../render/slack/names.ts";
import { type Clock, clock as realClock } from "../clock.ts";
import { keepTrying } from "../keep-trying.ts";
import type { Log } from "../log.ts";
import type { FrontDesk, Platform } from "../platform.ts";
import { within } from "../within.ts";
import { slackApp } from "./app.ts";
import { HttpReceiver } from "./http-receiver.ts";
import { type Address, HttpServer } from "./http-server.ts";
import { type Installing, installs } from "./installs.ts";
import type { Managers } from "./managing.ts";
import { operatorProblem } from "./operator-problem.ts";
import { sdkLog } from "./sdk-log.ts";
import { SocketReceiver } from "./socket-receiver.ts";

export interface SlackSettings {
  readonly desk: FrontDesk;
  readonly log: Log;
  readonly names: SlackNames;
  /** With a slash at its end. */
  readonly apiBase: string;
  readonly receipts: Receipts;
  /** How payloads come in: over a socket that is opened from here, or by requests. */
  readonly over:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string };
  /** One workspace, or all that add the app. */
  readonly workspaces: { readonly botToken: string } | Installing;
  /** Where requests come in, and where the app is added from. */
  readonly address: Address;
  /** Left out: admins, and whoever made the channel. */
  readonly managers?: Managers;
  readonly clock?: Clock;
}

export interface SlackPlatform extends Platform {
  /** Where it listens, once started. */
  readonly port: number;
  /** The bot's token in a workspace or an organisation, good for two hours at least. Rejects where it is not installed there. */
  tokenFor(tenant: string): Promise<string>;
}

const REQUEST_MS = 10_000;
const LONGEST_STOP_MS = 10_000;

/** How to take what comes in, and where it does. */
interface Way {
  readonly receiver: SocketReceiver | HttpReceiver;
  /** Beside a socket, the pages on which the app is added. */
  readonly server: HttpServer | null;
}

/**
 * Slack as a place where people ask. Where `start` rejects with something that may pass (no network, Slack failing), it goes on
 * trying until `stop`, and the log says when it gets there.
 */
export function slackPlatform(settings: SlackSettings): SlackPlatform {
  const { log, apiBase, over, workspaces, address, managers = "creators", clock = realClock } = settings;
  const clientOptions: WebClientOptions = {
    slackApiUrl: apiBase,
    timeout: REQUEST_MS,
    // Whoever waits for an answer is not helped half an hour later: what is sent again is decided where it is sent.
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    logger: sdkLog(log),
  };
  const tokens = "botToken" in workspaces ? workspaces : installs(workspaces, { apiBase, clientOptions, log });
  const many = "botToken" in tokens ? null : tokens;
  const trying = keepTrying(connect, { clock, log });
  let running: Way | null = null;
  let stopped = false;

  function wayIn(): Way {
    const routes = many?.routes ?? new Map();
    if (over.kind === "http")
      return { receiver: new HttpReceiver({ ...address, ...over, routes, clock, log }), server: null };
    const receiver = new SocketReceiver({ appToken: over.appToken, apiBase, clientOptions, clock, log });
    return { receiver, server: many ? new HttpServer(address, routes, log) : null };
  }

  /** One attempt. Rejects with an OperatorProblem. */
  async function connect(): Promise<void> {
    const way = wayIn();
    const app = slackApp({ ...settings, managers, clock, clientOptions, receiver: way.receiver, tokens });
    try {
      await app.init();
      await way.server?.start();
      await way.receiver.start();
    } catch (error) {
      await shut(way);
      throw operatorProblem(error, apiBase);
    }
    if (stopped) return await shut(way);
    running = way;
    log.info({ over: over.kind, port: portOf(way) }, "Slack takes questions");
  }

  return {
    name: "Slack",

    get port() {
      return (running && portOf(running)) ?? address.port;
    },

    start() {
      stopped = false;
      return trying.start();
    },

    async stop() {
      stopped = true;
      trying.stop();
      if (running) await within(shut(running), LONGEST_STOP_MS, clock);
      running = null;
    },

    async tokenFor(tenant) {
      return "botToken" in tokens ? tokens.botToken : await tokens.tokenFor(tenant);
    },
  };
}

async function shut({ receiver, server }: Way): Promise<void> {
  await Promise.all([receiver.stop(), server?.stop()]);
}

function portOf({ receiver, server }: Way): number | null {
  return receiver instanceof HttpReceiver ? receiver.port : (server?.port ?? null);
}
