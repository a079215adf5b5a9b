/** What a “Key: value” line at the head or foot of an article says. `nothing` is told and dropped. */
export type Said =
  | "title"
  | "outlet"
  | "byline"
  | "agency"
  | "published"
  | "updated"
  | "url"
  | "language"
  | "source"
  | "nothing";

const KEYS_OF: Readonly<Record<Said, string>> = {
  title: "title|headline|subject|article title",
  outlet: "outlet|publisher|publication|newspaper|site|website|site name|published by|media|publication name",
  byline: "by|author|authors|byline|reporter|writer|written by|correspondent|posted by|story by|creator",
  agency: "agency|wire|news agency|newswire",
  published:
    "published|date|published on|published at|publication date|date published|posted|posted on|posted at|publish date|pubdate|" +
    "first published|issued on|issued|issue date|release date|released|published date|publishdate|datetime|timestamp|date posted|" +
    "first posted|originally published|originally posted|dated",
  updated:
    "updated|last updated|updated on|updated at|last modified|modified|last update|update|date updated|date modified",
  url: "url|link|permalink|web|web link|weblink|original link|original url|original article|source url|source link|article url|canonical",
  language: "language|lang",
  source: "source|sources|via|credit line",
  nothing:
    "from|to|cc|bcc|reply-to|sent|message-id|content-type|mime-version|x-mailer|importance|attachments|section|category|categories|" +
    "topic|topics|tag|tags|keywords|id|slug|doc id|article id|word count|words|length|edition|page|region|location|format|type|copyright|" +
    "reading time|read time|access date|accessed|retrieved|archived|filed under|posted in|share|comments|views|description",
};

export const KEYS: ReadonlyMap<string, Said> = new Map(
  Object.entries(KEYS_OF).flatMap(([said, keys]) => keys.split("|").map((key) => [key, said as Said] as const)),
);
