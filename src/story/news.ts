import type { Told } from "../domain/digest.ts";
import type { Newsroom, Report } from "../domain/newsroom.ts";
import { type Changes, changesOf, isNothing } from "./changes.ts";
import { type Ledger, ledgerOf } from "./ledger.ts";
import { type Story, storiesOf } from "./stories.ts";

/** What a digest may ask of the news that is held. */
export type HeldNews = Pick<Newsroom, "report" | "reports" | "reportsNamed">;

/** A story with what a channel does not know of it yet. */
export interface StoryNews {
  readonly story: Story;
  readonly ledger: Ledger;
  /** Null where the channel knows nothing of the story. */
  readonly changes: Changes | null;
  /** Reports that were changed, and what they said before is held no more. */
  readonly lost: readonly Report[];
}

/** All that there is to tell a channel, newest first in each list. */
export interface News {
  readonly fresh: readonly StoryNews[];
  readonly changed: readonly StoryNews[];
  readonly unchanged: readonly StoryNews[];
  /** Reports that are held and not looked at: they came before the newest. */
  readonly beyond: number;
  /** See `Told.since`. */
  readonly since: string | null;
  readonly followed: readonly Report[];
  readonly held: readonly Report[];
}

/** A digest is about the newest: what lies behind so many reports is for /sources. */
const MOST_FOLLOWED = 200;

export async function newsFor(newsroom: HeldNews, about: string | null, told: Told | null): Promise<News> {
  const held = await newsroom.reports();
  const versions = new Map(told?.reports);
  const isEdited = ({ article: { id, version } }: Report) => versions.has(id) && versions.get(id) !== version;
  const wanted = about === null ? held : await namedIn(held, newsroom, about);
  // One that was told of is looked after however old it grows.
  const followed = wanted.filter((report, at) => at < MOST_FOLLOWED || isEdited(report));
  const before = new Map<string, Report>();
  const lost = new Set<Report>();
  for (const report of followed) {
    const { id, version } = report.article;
    const known = versions.get(id);
    if (known === undefined && !(about === null && isBehind(report, told))) continue;
    const earlier = known === undefined || known === version ? report : await newsroom.report(id, known);
    before.set(id, earlier ?? report);
    if (!earlier) lost.add(report);
  }
  const news = storiesOf(followed).map((story) => storyNews(story, before, lost));
  const isNews = ({ changes, lost: gone }: StoryNews) => changes === null || !isNothing(changes) || gone.length > 0;
  return {
    fresh: news.filter(({ changes }) => changes === null),
    changed: news.filter((each) => each.changes !== null && isNews(each)),
    unchanged: news.filter((each) => !isNews(each)),
    beyond: wanted.length - followed.length,
    since:
      about === null && wanted.length > MOST_FOLLOWED ? publishedAt(wanted[MOST_FOLLOWED - 1]) : (told?.since ?? null),
    followed,
    held,
  };
}

async function namedIn(held: readonly Report[], newsroom: HeldNews, about: string): Promise<readonly Report[]> {
  const named = await newsroom.reportsNamed(about, MOST_FOLLOWED);
  const ids = new Set(named.map(({ article }) => article.id));
  return held.filter(({ article }) => ids.has(article.id));
}

function isBehind(report: Report, told: Told | null): boolean {
  return told !== null && told.since !== null && publishedAt(report) <= told.since;
}

function publishedAt(report: Report | undefined): string {
  return report?.article.published ?? "";
}

function storyNews(story: Story, before: ReadonlyMap<string, Report>, lost: ReadonlySet<Report>): StoryNews {
  const known = story.flatMap(({ article }) => before.get(article.id) ?? []);
  return {
    story,
    ledger: ledgerOf(story),
    changes: known.length === 0 ? null : changesOf(known, story),
    lost: story.filter((report) => lost.has(report)),
  };
}

/** Far above what is followed; some 40 KB of JSON. */
const MOST_TOLD = 1000;

/** What the channel knows once it was told the news; of `untold` stories it knows what it knew before. */
export function toldOf(news: News, told: Told | null, untold: readonly StoryNews[], at: string): Told {
  const waiting = new Set(untold.flatMap(({ story }) => story));
  const now = news.followed.filter((report) => !waiting.has(report)).map(entry);
  const before = new Map(told?.reports);
  for (const [id] of now) before.delete(id);
  const newest = news.held.filter(({ article }) => before.has(article.id)).map(({ article }) => article.id);
  const rest = [...new Set([...newest, ...before.keys()])].map((id) => [id, before.get(id) as number] as const);
  return { v: 1, at, reports: [...now, ...rest].slice(0, MOST_TOLD), since: news.since };
}

function entry({ article }: Report): Told["reports"][number] {
  return [article.id, article.version];
}
