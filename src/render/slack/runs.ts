import type { RichTextElement } from "@slack/types";
import type { Line, Run } from "../../domain/answer.ts";
import { addressOf } from "../plain-text/address.ts";
import { harmless } from "../plain-text/harmless.ts";
import { type NameOf, plainRun } from "../plain-text/line.ts";
import { LIMIT } from "./limits.ts";
import { LEFT_OUT, text, together, type Words } from "./words.ts";

/** What the words of one answer are drawn with. */
export interface Look {
  readonly nameOf: NameOf;
  /** The addresses that sources give: nothing else becomes a link, but a message that the bot posted. */
  readonly links: ReadonlySet<string>;
}

// So far past any message that it need not be read to know that it has no room.
const HOPELESS = LIMIT.message;

export function wordsOf(line: Line, look: Look): Words {
  return together(line.map((run) => drawn(run, look)));
}

/** A run as an element of its own: a source's address, a moment in the reader's own time zone, a command to copy. */
function drawn(run: Run, { nameOf, links }: Look): Words {
  switch (run.kind) {
    case "own":
    case "verbatim":
    case "typed":
      return run.text.length > HOPELESS ? LEFT_OUT : text(run.text);
    case "credit":
      if (run.text.length > HOPELESS) return LEFT_OUT;
      return links.has(run.text) ? linkTo(run.text, run.text) : text(run.text);
    case "number":
      return text(plainRun(run, nameOf));
    case "date":
      return momentOf(run, nameOf);
    case "command": {
      const command = plainRun(run, nameOf);
      return command.length > HOPELESS ? LEFT_OUT : text(command, { code: true });
    }
    case "channel": {
      const known = /^[CGD][A-Z0-9]{2,20}$/.test(run.id);
      return known
        ? element({ type: "channel", channel_id: run.id }, plainRun(run, nameOf))
        : text(plainRun(run, nameOf));
    }
    case "link":
      if (run.text.length > HOPELESS) return LEFT_OUT;
      return linkTo(run.url, harmless(run.text));
  }
}

function linkTo(url: string, shown: string): Words {
  const address = addressOf(url);
  if (address === null || address.length > LIMIT.link || shown.trim() === "")
    return text(shown === url ? url : `${shown} (${url})`);
  return element({ type: "link", url: address, text: shown }, shown === url ? url : `${shown} (${url})`);
}

// The shortest form with day, month, year and time that both of Slack's lists of date tokens have.
const MOMENT = "{date_short}, {time}";

/** A time that states its offset; a day, or a time on the outlet's own clock, is no moment that could be told in another zone. */
function momentOf(run: Extract<Run, { kind: "date" }>, nameOf: NameOf): Words {
  const plain = plainRun(run, nameOf);
  const isMoment = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/.test(run.iso);
  const timestamp = isMoment ? Math.floor(Date.parse(run.iso) / 1000) : Number.NaN;
  if (Number.isNaN(timestamp)) return run.iso.length > HOPELESS ? LEFT_OUT : text(plain);
  return element({ type: "date", timestamp, format: MOMENT, fallback: plain }, plain);
}

function element(one: RichTextElement, plain: string): Words {
  return { elements: [one], plain, leftOut: 0 };
}
