import type { Limit } from "../rate-limits.ts";

export interface Call {
  readonly method: string;
  /** After `/api/v10`, without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly body: unknown;
}

export interface Reply {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: string;
  readonly path: RegExp;
  /** Whether the bot's token has to come with it. */
  readonly token: boolean;
  readonly limit: Limit | null;
  /** Whether it counts toward the limit over everything. */
  readonly global: boolean;
  /** `parameters` are the groups of `path`. Throws ApiError. */
  answer(parameters: readonly string[], call: Call): Reply;
}

/** `/channels/:id/messages` as the expression that matches it. */
export function pathOf(template: string): RegExp {
  return new RegExp(`^${template.replaceAll(/:[a-z]+/g, "([^/]+)")}$`);
}
