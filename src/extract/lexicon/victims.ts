function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Ends of names that are no person's. */
export const BODIES_OF_NAMES = words(
  `army police ministry party council government force forces group agency company corporation inc ltd bank university
  school hospital club united city town county state states republic kingdom union league cup island river lake sea airport
  street bridge authority office department committee commission association federation front movement brigade guard court
  house senate parliament congress assembly navy service services news times post museum church festival airlines airways
  fc bill act project team`,
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
