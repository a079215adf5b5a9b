import type { Answer, Item, Line, Part } from "../domain/answer.ts";
import { Citations } from "../domain/citations.ts";
import type { Told } from "../domain/digest.ts";
import { command, date, line, number, own, said } from "../domain/line.ts";
import type { Order } from "../domain/subscription.ts";
import { isoIn } from "../domain/zone-clock.ts";
import { changedParts, correctionsOf, disputeOf, freshParts, some, text } from "./digest-parts.ts";
import { type HeldNews, type News, newsFor, type StoryNews, toldOf } from "./news.ts";

interface Wanted {
  readonly newsroom: HeldNews;
  readonly order: Pick<Order, "detail" | "about">;
  readonly told: Told | null | "unreadable";
  readonly now: Date;
  /** IANA: the one in which it is read. */
  readonly zone: string;
}

interface Digest {
  readonly answer: Answer;
  /** What the channel knows once the answer stands in it. */
  readonly told: Told;
  /** Whether there is anything that it did not know before. */
  readonly changed: boolean;
}

// Some 4,000 characters in brief, one message of Discord's; in full some pages.
const MOST = { brief: { fresh: 5, changed: 10 }, full: { fresh: 15, changed: 30 } } as const;
// No fewer than the stories that can be corrected at once.
const MOST_LISTED = 30;
const sources = command({ command: "sources", options: {} });

/** What a channel is told of the news: first what was corrected, then what is new; what it was told before is not told as new. */
export async function digestOf({ newsroom, order, told, now, zone }: Wanted): Promise<Digest> {
  const known = told === "unreadable" ? null : told;
  const news = await newsFor(newsroom, order.about, known);
  const most = MOST[order.detail];
  const [changed, untold] = parted(news.changed.toSorted(correctedFirst), most.changed);
  const fresh = news.fresh.slice(0, most.fresh);
  const citations = new Citations();
  const disputable = known ? [...changed, ...news.unchanged] : [];
  const parts = [
    ...noticeOf(news, order, told),
    ...listed(
      "Corrected",
      changed.map((each) => correctionsOf(each, citations)),
    ),
    ...changed.flatMap((each) => changedParts(each, order.detail, citations)),
    ...fresh.flatMap((each) => freshParts(each, order.detail, citations)),
    ...listed(
      "Still disputed",
      disputable.map((each) => disputeOf(each, citations)),
    ),
    ...restOf(news, { fresh: news.fresh.length - fresh.length, untold: untold.length }, known),
  ];
  return {
    answer: {
      title: titleOf(known, order.about),
      parts,
      evidence: citations.evidence,
      actions: [{ label: [own("All articles")], question: { command: "sources", options: {} } }],
    },
    told: toldOf(news, known, untold, isoIn(zone, now.getTime())),
    changed: fresh.length + changed.length > 0,
  };
}

/** What is posted where nothing is new, so that silence does not look like failure. */
export function heartbeatOf(told: Told | null | "unreadable"): Answer {
  const since = told !== null && told !== "unreadable" ? line`Nothing new since ${date(told.at)}.` : line`Nothing new.`;
  return { title: [own("Nothing new")], parts: [text(since)], evidence: [], actions: [] };
}

function titleOf(known: Told | null, about: string | null): Line {
  const what = known ? line`New since ${date(known.at)}` : line`What is known`;
  return about === null ? what : line`${what}: “${said(about)}”`;
}

function noticeOf({ held, followed, fresh, changed }: News, { about }: Wanted["order"], told: Wanted["told"]): Part[] {
  if (held.length === 0) return [text(line`No article is held yet.`)];
  if (followed.length === 0 && about !== null)
    return [text(line`No article that is held is headed “${said(about)}”. ${sources} lists them all.`)];
  if (told === "unreadable")
    return [
      text(line`What this channel was told before can't be read any more, so this is what is known, new or not.`),
    ];
  if (told !== null && fresh.length + changed.length === 0) return [text(line`Nothing new since ${date(told.at)}.`)];
  return [];
}

function restOf({ beyond }: News, left: { fresh: number; untold: number }, known: Told | null): Part[] {
  const fresh = left.fresh + (known ? 0 : beyond);
  return [
    ...(fresh > 0
      ? [
          text(
            line`${known ? own("New articles") : own("Articles")} besides these: ${number(fresh)}. ${sources} lists them.`,
          ),
        ]
      : []),
    ...(left.untold > 0 ? [text(line`Changed articles left for the next digest: ${number(left.untold)}.`)] : []),
  ];
}

function listed(heading: string, items: readonly (Item | null)[]): Part[] {
  const shown = some(
    items.filter((each) => each !== null),
    MOST_LISTED,
    { command: "sources", options: {} },
  );
  if (shown.length === 0) return [];
  return [
    { kind: "heading", line: [own(heading)], refs: [] },
    { kind: "list", items: shown },
  ];
}

function correctedFirst(a: StoryNews, b: StoryNews): number {
  return Number(takesBack(b)) - Number(takesBack(a));
}

function takesBack({ changes, lost }: StoryNews): boolean {
  return lost.length > 0 || (changes !== null && changes.corrections.length > 0);
}

function parted<Item>(items: readonly Item[], most: number): [Item[], Item[]] {
  return [items.slice(0, most), items.slice(most)];
}
