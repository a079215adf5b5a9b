import type { Action, Answer, Line, Part } from "./answer.ts";
import type { Standing } from "./digests.ts";
import { channel, command, date, joined, line, own, said } from "./line.ts";
import type { Subscription } from "./subscription.ts";
import { isoIn } from "./zone-clock.ts";

/** An answer about one digest: what it is, when it comes next, what isn't set and how to change it. */
export function standingAnswer(title: Line, standing: Standing, actions: readonly Action[]): Answer {
  const { subscription } = standing;
  const row = (label: string, value: Line) => ({ label, value, refs: [] });
  const unset = notSet(subscription);
  const rows = [
    row("Name", [said(subscription.id)]),
    row("Posted", whereOf(subscription)),
    row("When", whenOf(subscription)),
    row("What", whatOf(subscription)),
    ...(subscription.quiet
      ? [row("Quiet", line`${said(subscription.quiet.from)} to ${said(subscription.quiet.to)}`)]
      : []),
    ...(subscription.role === null ? [] : [row("Notifies", line`the role ${said(subscription.role)}`)]),
    ...(subscription.paused ? [row("Paused", pausedOf(subscription))] : []),
    row("Next", nextOf(standing)),
    ...(unset.length === 0 ? [] : [row("Not set", [own(unset.join(", "))])]),
    row("Change", changeOf(subscription)),
  ];
  const facts: Part = { kind: "facts", rows };
  return { title, parts: [facts], evidence: [], actions };
}

/** A button about one digest. */
export function digestAction(label: string, name: string, { id }: Subscription): Action {
  return { label: [own(label)], question: { command: name, options: { id } } };
}

export function whereOf({ target }: Subscription): Line {
  return target.thread === null ? line`in ${channel(target.channel)}` : line`in a thread of ${channel(target.channel)}`;
}

export function whenOf({ words, zone }: Subscription): Line {
  return line`${said(words)}, ${said(zone)}`;
}

function whatOf({ detail, about, onlyChanges, heartbeat }: Subscription): Line {
  const news = about === null ? line`all news` : line`articles headed “${said(about)}”`;
  const often = onlyChanges
    ? heartbeat
      ? "“nothing new” where nothing is"
      : "only when something is new"
    : "every time";
  return joined([[own(detail)], news, [own(often)]], ", ");
}

/** Why it is paused, and what ends it. */
export function pausedOf({ id, paused, zone }: Subscription): Line {
  if (!paused) return [];
  const since = line`since ${date(isoIn(zone, Date.parse(paused.since)))}: ${said(paused.reason)}`;
  const resume = command({ command: "digest resume", options: { id } });
  return paused.because === "person"
    ? line`${since}. ${resume} ends it`
    : line`${since}. It goes on by itself once that is mended`;
}

export function nextOf({ next, subscription }: Standing): Line {
  if (next.length > 0)
    return joined(
      next.map((iso) => [date(iso)]),
      "; ",
    );
  return [
    own(subscription.paused ? "none while it is paused" : "never: its schedule has no time that is still to come"),
  ];
}

function notSet({ about, quiet, role }: Subscription): string[] {
  return [
    ...(about === null ? ["words of a headline to keep to"] : []),
    ...(quiet === null ? ["quiet hours"] : []),
    ...(role === null ? ["a role to notify"] : []),
  ];
}

function changeOf({ id, origin }: Subscription): Line {
  if (origin === "settings") return [own("in the settings with which the bot is run, by whoever runs it")];
  return [command({ command: "digest edit", options: { id } })];
}
