/** Outlets that their name alone does not show to be one, and those whose short form stands as a line of its own. */
const OUTLETS =
  "BBC|BBC News|BBC Sport|CNN|CNN International|CBS|NBC|ABC|PBS|NPR|MSNBC|CNBC|Al Jazeera|Al Jazeera English|Al Arabiya|The Guardian|" +
  "The Independent|The Telegraph|The Times|The Sun|The Economist|The Hill|The Atlantic|Politico|Axios|Bloomberg|Forbes|Newsweek|Time|" +
  "ProPublica|USA Today|The Washington Post|The New York Times|The Wall Street Journal|Voice of America|VOA|Radio Free Europe|RFE/RL|" +
  "Deutsche Welle|DW|France 24|Euronews|RTÉ|RTE|CBC|CTV|RT|CGTN|NHK|NHK World|The Hindu|NDTV|India Today|The Wire|Scroll.in|The Quint|" +
  "Firstpost|Dawn|Dawn.com|The Nation|Geo|ARY|Samaa|bdnews24.com|Prothom Alo|Punch|The Punch|Vanguard|ThisDay|The Cable|TheCable|" +
  "Leadership|Sahara Reporters|Channels Television|News24|SABC|eNCA|The Citizen|The Standard|The East African|Monitor|Graphic Online|" +
  "Inquirer|INQUIRER.net|Rappler|Philstar|Philstar.com|GMA|ABS-CBN|Malaya|Malaysiakini|The Age|SBS|The Australian|Stuff|RNZ|CNA|" +
  "Channel NewsAsia|The Times of India|Times of India|Press of Atlantic City|Haaretz|Ynet|The National|Middle East Eye|Meduza|Novaya Gazeta|Kyiv Independent|The Kyiv Independent|ReliefWeb|Sky";

/** The last word of an outlet's name. */
const LAST_WORDS =
  "news|times|post|herald|tribune|guardian|gazette|chronicle|observer|mail|star|express|journal|telegraph|inquirer|bulletin|" +
  "examiner|dispatch|courier|register|sentinel|television|tv|radio|broadcasting|newspaper|newspapers|newswire|press|media|magazine|" +
  "daily|weekly|mirror|echo|advertiser|argus|globe|newsroom|insider|online|network|channel|sun|today|review|monitor|nation|hd|fm";

/** What a line about an app or a page adds to an outlet's name. */
const EXTRAS =
  "android|ios|iphone|ipad|mobile|official|free|new|latest|live|news app|app|for|on|from|the new|daily newsletter|newsletter";

const KNOWN: ReadonlySet<string> = new Set(OUTLETS.toLowerCase().split("|"));
const LAST: ReadonlySet<string> = new Set(LAST_WORDS.split("|"));
const EXTRA: ReadonlySet<string> = new Set(EXTRAS.split("|"));
const NOT_NAMES: ReadonlySet<string> = new Set(
  "our us we this these that those my your it its all here more news app apps now google facebook twitter youtube".split(
    " ",
  ),
);
const ADDRESS = /^(?:www\.)?[a-z0-9-]+(?:\.(?:com|net|org|news|co|in|ng|ph|au|uk|za|ke|gh|pk|bd|tv)){1,2}$/i;
const INNER: ReadonlySet<string> = new Set("of the and & for in on de la".split(" "));

/** An outlet that is known by its very name, or an address that is one. */
export function isKnownOutlet(words: string): boolean {
  const name = words.trim();
  return (KNOWN.has(name.toLowerCase()) && name !== name.toLowerCase()) || ADDRESS.test(name);
}

/** True for words that read as an outlet's name. A short headline can read so too: the place must decide. */
export function isOutlet(words: string): boolean {
  const name = words.trim();
  if (name.length < 2 || name.length > 50) return false;
  if (isKnownOutlet(name)) return true;
  const parts = name.split(" ");
  const last = (parts.at(-1) ?? "").toLowerCase();
  const seemly = parts.length >= 2 && parts.length <= 5 && isName(parts);
  return seemly && (LAST.has(last) || /^\d{0,2}news$|^(?:tv|fm|channel)\d{1,2}$/i.test(last));
}

/** The outlet's name in words that furniture gives for it (“24 News HD Android”); null where they are no name. */
export function outletIn(words: string): string | null {
  const parts = words.replace(/['’]s$/, "").split(" ");
  while (parts.length > 1 && EXTRA.has((parts.at(-1) ?? "").toLowerCase())) parts.pop();
  while (parts.length > 1 && EXTRA.has((parts[0] ?? "").toLowerCase()) && parts[0]?.toLowerCase() !== "the")
    parts.shift();
  const name = parts.join(" ");
  if (name.length < 2 || name.length > 50 || !/\p{L}/u.test(name)) return null;
  const first = (parts[0] ?? "").toLowerCase();
  if (NOT_NAMES.has(first) && parts.length === 1) return null;
  if (/^(?:our|us|this|these|my|your|its?|all|here|more)$/.test(first)) return null;
  return isName(parts) ? name : null;
}

function isName(parts: readonly string[]): boolean {
  return parts.every(
    (part, index) =>
      /^[\p{Lu}\d@]/u.test(part) || (index > 0 && INNER.has(part.toLowerCase())) || /\.\p{L}/u.test(part),
  );
}
