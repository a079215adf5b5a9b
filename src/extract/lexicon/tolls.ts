function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Nouns for a running sum of the dead. */
export const TOLLS = words("toll tolls death-toll tally");

/** Right before the figure of a toll. */
export const TOLL_LINKS = words(
  `of to at : was is reached reaches reaching reach hit hits hitting stood stands exceeded exceeds exceeding topped tops topping
  passed passes passing surpassed surpasses surpassing as near nears neared past beyond were are now remains remained been be`,
);

/** Of those, the verbs that say the figure is passed. */
export const PASSING = words(
  "exceeded exceeds exceeding topped tops topping passed passes passing surpassed surpasses surpassing past beyond",
);

/** Verbs by which a toll comes to its figure. */
export const RISING = words(
  `risen rose rises rising climbed climbs climbing jumped jumps jumping soared soars grown grew grows increased increases stood
  stands reached reaches hit passed topped surpassed exceeded revised raised put`,
);
