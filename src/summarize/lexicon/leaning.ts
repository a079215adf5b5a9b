function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** As the subject, each points back at somebody or something that the sentence does not name. */
export const POINTING = words(
  "he she they it his her hers their theirs its him them these those that such others both neither each none",
);

/** Pronouns that need one person before them. */
export const PERSONAL = words("he she him his her hers himself herself");

/** Words that begin a phrase before the subject (“In March, it…”), besides those in -ed, -ing, -ly and -day. */
export const OPENING = words(`
  in on at after before during with without under as when while since until following despite amid by for from to of if
  once because although though late last this two three a hours minutes days weeks months years within upon overnight
  today tomorrow born known seen given shown taken made told sent left brought held found both against over between`);

/** Opening words that join a sentence to the one before it. */
export const JOINING = words(`
  but and or nor so yet however also moreover furthermore nevertheless nonetheless instead otherwise then thus
  therefore hence still besides additionally similarly likewise consequently accordingly indeed rather conversely
  too plus again well afterwards afterward thereafter here`);

/** The same, of several words. */
export const JOINING_PHRASES: readonly string[] = [
  "in addition",
  "in response",
  "in reply",
  "in turn",
  "in return",
  "in contrast",
  "in other words",
  "in particular",
  "in this case",
  "in doing so",
  "as a result",
  "as a consequence",
  "as such",
  "as for",
  "by contrast",
  "by comparison",
  "by then",
  "by doing so",
  "for example",
  "for instance",
  "for their part",
  "for his part",
  "for her part",
  "for its part",
  "at the same time",
  "at that time",
  "at the time",
  "at that point",
  "on the other hand",
  "on the contrary",
  "since then",
  "until then",
  "from there",
  "even so",
  "even then",
  "that said",
  "among them",
  "among those",
  "among these",
  "of those",
  "of these",
  "of the",
  "one of them",
  "one of those",
  "some of them",
  "some of those",
  "many of them",
  "many of those",
  "most of them",
  "most of those",
  "all of them",
  "two of them",
  "three of them",
  "because of this",
  "despite this",
  "despite that",
  "to that end",
  "to this end",
  "to do so",
  "not only that",
  "what is more",
  "on top of that",
  "that is why",
];

/** Opening words after which a sentence is understood but wants what came before. */
export const LOOSE = words(
  "another other meanwhile earlier later separately elsewhere finally eventually soon previously",
);

/** After “this” these make a time, which is understood. */
export const TIMES = words(
  "week month year morning afternoon evening season summer winter spring autumn fall weekend century decade monday tuesday wednesday thursday friday saturday sunday",
);

/** After such a noun these say which one is meant. */
export const SPECIFYING = words(`
  of in to on by from at against over that who which where whose whom between for with near around about into behind
  under after during aboard outside inside amid among when being involving including targeting called named known
  identified responsible across along`);

/** Verbs whose “it” or “them” is what the sentence before was about (“Smith called it a disgrace”). */
export const JUDGING = words(`
  called calls described describes welcomed welcomes dismissed dismisses rejected rejects denied denies confirmed
  condemned condemns blamed hailed praised`);

/** Quantities that stand for people or things named before, where a verb follows them. */
export const QUANTITIES = words(`
  one two three four five six seven eight nine ten eleven twelve some many most several few all half part more fewer any`);

/** Verbs and auxiliaries by which a quantity is seen to stand alone as the subject. */
export const SUBJECT_VERBS = words(`
  is are was were be has have had do does did will would can could may might must should shall said say says died
  remain remains remained survived escaped fled went came told reported believe fear feared called believe think want
  wanted did also still later now have`);

/** Months and days are written with a capital and name nobody. */
export const CALENDAR = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter ramadan`);

/** Prepositions after which a name is that of a place or a body. */
export const PLACING = words("in at from near of to on across outside inside around into through over off");

/** What follows “it is” where “it” stands for nothing. */
export const EMPTY_IT = words(`
  clear unclear known unknown reported believed expected feared thought hoped possible impossible likely unlikely
  difficult hard important illegal essential understood alleged estimated necessary`);

/** Openings of lines that are about the report and not of it. */
export const CREDITS: readonly string[] = [
  "reporting by",
  "additional reporting",
  "writing by",
  "editing by",
  "compiled by",
  "with reporting",
  "with inputs from",
  "this story",
  "this article",
  "this report",
  "this is a developing story",
  "follow us",
  "read more",
  "sign up",
  "subscribe to",
  "click here",
  "download our",
  "download the",
  "photo:",
  "caption:",
  "copyright",
  "all rights reserved",
  "for more information",
  "watch:",
  "related:",
  "updated:",
  "published:",
];
