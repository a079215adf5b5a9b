function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** After these a name or a site says where. */
export const PLACE_PREPOSITIONS = words(
  "in at near outside inside across throughout around along off between on from within to into over beneath under through north south east west",
);

/** Of those, the ones without which the place would be another (“near Tara” is not Tara). */
export const KEPT_PREPOSITIONS = words("near outside across throughout around along off between");

/** Common nouns for where things happen. */
export const SITES = words(
  `department city town village hamlet suburb district province region state county country capital island valley border coast area
  neighbourhood neighborhood township municipality camp market mosque church temple synagogue school university college
  campus station airport port harbour harbor hotel restaurant cafe bar nightclub club mall shop store supermarket stadium
  square street road highway motorway bridge tunnel mine factory plant warehouse refinery prison jail barracks base
  checkpoint building house home apartment block tower office offices headquarters embassy consulate park beach river lake
  forest mountain hill hillside slope ravine desert sea strait gulf bay peninsula park theatre theater cinema library museum
  farm quarry dam shelter clinic intersection junction crossing pier dock shipyard residence compound outskirts landfill
  rooftop territory parliament courthouse court centre center site scene kindergarten monastery cathedral playground`,
);

/** Look like sites or names after “in” and are none here. */
export const NOT_SITES = words(
  `custody condition critical attack blast explosion crash accident incident day eve war conflict clash clashes fire flood floods
  violence unrest fighting total all addition fact statement case years people face january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday twitter facebook
  telegram time end road-accident morning least most last first`,
);

/** What they strike is where it happens: “hit Jeddah”, “rocked Ankara”. */
export const STRIKING = words(
  "hit hits struck strikes affected affecting battered swept rocked shook hitting striking ravaged devastated lashed engulfed stormed attacked shelled bombed",
);
