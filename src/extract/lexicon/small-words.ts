/** Words without a meaning of their own: with a capital they only begin a sentence, and no name or role runs across them. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a about above across after again against ago all almost along already also although always am amid among an and another any anyone anything are around as aside at away back be because been before behind being below beside besides between beyond both but by can could despite did do does doing done down during each earlier either else elsewhere enough even ever every everyone everything except far few fewer first following for from further furthermore
had has have having he hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just last late later least less like many may maybe me meanwhile might more moreover most much must my myself near nearly neither never nevertheless next no nobody none nonetheless nor not nothing now of off often on once one only onto or other others our ours out outside over own per perhaps please
rather recently same several shall she should similarly since so some someone something sometimes soon still such than that the their theirs them themselves then there therefore these they this those though three through throughout thus till to today together tomorrow tonight too toward towards two under unless unlike until up upon us very via was we well were what whatever when whenever where whereas wherever whether which while who whoever whole whom whose why will with within without worse would yes yesterday yet you your yours
additionally apparently critics authorities officials police witnesses local yet consequently four five six seven eight nine ten hundreds thousands dozens millions let's it's that's he's she's there's they're we're you're i'm i've we've you've they've don't didn't isn't wasn't can't won't couldn't wouldn't shouldn't doesn't aren't weren't haven't hasn't hadn't i'll we'll you'll they'll he'll she'll`.split(
    /\s+/,
  ),
);

/** Prepositions behind which a capital is most often a place. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set(
  "in near at across outside around inside throughout into within toward towards through onto off via between".split(
    " ",
  ),
);

/** Verbs that only take up the subject (“was”, “would”), as they stand between a subject and what it did. */
export const AUXILIARIES: ReadonlySet<string> = new Set(
  "is are was were be been being has have had having do does did will would shall should can could may might must is'nt wasn't hasn't hadn't didn't doesn't won't wouldn't can't couldn't".split(
    " ",
  ),
);
