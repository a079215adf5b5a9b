/** A refusal as Slack words it: its code, and what else stands beside `ok: false`. */
export class SlackError extends Error {
  readonly code: string;
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: string, more: Readonly<Record<string, unknown>> = {}) {
    super(code);
    this.code = code;
    this.more = more;
  }

  body(): object {
    return { ok: false, error: this.code, ...this.more };
  }
}

/** For a payload with faults in it, each named. */
export function withMessages(code: string, messages: readonly string[]): SlackError {
  return new SlackError(code, { response_metadata: { messages } });
}
