function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Words in the names of bodies, which are neither people nor places. */
export const BODIES_OF_NAMES = words(
  `army police ministry party council government force forces group agency company corporation inc ltd bank union league cup
  authority office department committee commission association federation front movement brigade guard navy service services
  news times post bill act project team airlines airways fc club united assembly senate congress organisation organization
  foundation society alliance network coalition institute`,
);

/** Words in the names of places and buildings, which are no people. */
export const PLACES_OF_NAMES = words(
  `university school hospital city town county state states republic kingdom island river lake sea airport street bridge court
  house parliament museum church mosque temple festival province district region village bay gulf port station square park
  hotel market mall stadium mountain valley`,
);

/** Causes of a death that is no event's. */
export const NATURAL_CAUSES = words(
  "cancer leukaemia leukemia alzheimer's dementia parkinson's pneumonia illness disease ailment sleep natural peacefully old-age stroke diabetes tumor tumour",
);

/** Trades in which “injured” and “missing” speak of a match. */
export const SPORT = words(
  `striker midfielder defender goalkeeper winger forward quarterback receiver linebacker pitcher batsman bowler wicketkeeper
  batter coach manager captain squad league cup season match matches game games fixture goal goals innings wicket wickets
  playoff playoffs tournament championship olympic medal hamstring knee ankle groin shoulder substitute transfer club
  defeat win victory stadium fans racing grand prix tennis cricket rugby football basketball baseball hockey soccer
  players player tackle referee half-time penalty scored`,
);

/** Who of these is hurt is hurt at play. */
export const PLAYERS = words(
  "player players striker strikers midfielder midfielders defender defenders goalkeeper winger quarterback receiver linebacker pitcher batsman batsmen bowler bowlers batter footballer footballers cricketer cricketers starter starters teammate teammates",
);
