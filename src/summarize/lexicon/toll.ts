/** What happens to people in the news. With a number beside it, it is what a reader asks first. */
export const TOLL_WORDS: ReadonlySet<string> = new Set(
  `killed kills killing dead died die dies deaths death fatalities lives wounded wounding injured injuring injuries hurt
  hospitalised hospitalized missing drowned abducted kidnapped detained arrested displaced homeless evacuated rescued
  survivors victims casualties bodies`
    .trim()
    .split(/\s+/),
);

export const NUMBER_WORDS: ReadonlySet<string> = new Set(
  `one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen
  nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million dozen dozens
  scores nobody no`
    .trim()
    .split(/\s+/),
);
