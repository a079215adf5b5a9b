/** Words that say nothing of what a sentence is about. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against ago all also although am among an and another any are around as at away back be
  became because become been before being below between both but by came can cannot come could did do does doing done
  down during each either else ever every few for from further get go goes going gone got had has have having he her
  here hers herself him himself his how however i if in into is it its itself just last later least less like made make
  many may me might more most much must my near neither never next no nor not now of off on once one only onto or other
  others our out over own per put rather said same say saying says see seen set several shall she should since so some
  still such take taken than that the their theirs them then there these they this those though through thus till to
  told too took toward towards two under until up upon us very via was we well were what when where whether which while
  who whom whose why will with within without would yet you your monday tuesday wednesday thursday friday saturday
  sunday today yesterday tomorrow week month year day mr mrs ms dr`
    .trim()
    .split(/\s+/),
);
