function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Participles between an auxiliary and the outcome: “was found dead”, “are feared drowned”, “had been reported missing”. */
export const REPORTING_LINKS = words(
  `reported feared believed presumed confirmed found pronounced declared listed thought known said assumed considered left
  rendered made certified understood shown alleged estimated suspected rumored rumoured counted recorded registered
  initially still trapped`,
);

/** By these the outlet keeps its distance. */
export const ALLEGED = words(
  `reportedly allegedly purportedly apparently supposedly feared believed presumed thought assumed suspected alleged rumored
  rumoured unconfirmed presumably possibly probably`,
);

/** Nothing has happened yet, or nothing did. */
export const HYPOTHETICAL_MODALS = words("could would should can will 'll 'd shall won't wouldn't couldn't must");
/** Of the past these allege (“may have died”); of what is to come they suppose. */
export const DOUBTING_MODALS = words("may might");

/** An infinitive after one of these is a wish, a threat or a plan. */
export const INTENTIONS = words(
  `plan plans planned planning plot plots plotted plotting threaten threatens threatened threatening want wants wanted try
  tries tried trying attempt attempts attempted attempting intend intends intended intending vow vows vowed aim aims aimed
  aiming hope hopes hoped order orders ordered designed enough conspire conspired conspiring conspiracy conspiracies need
  needed willing prepared ready able likely unlikely set expected due bid bids urge urged ways way right refuse refused
  refusing seek seeks sought seeking decided agreed allow allowed used intent intention desire call calls called calling
  potential power capacity authority licence license permission orders command commanded threat threats incitement inciting`,
);

export const CONDITIONS = words("if unless should lest whether");

/** What these carry is said not to be so. */
export const DENYING = words(
  "deny denies denied denying reject rejects rejected rejecting refute refutes refuted refuting dismiss dismisses dismissed dismissing disputed disputes disputing dispute denial false untrue untruthfully unfounded",
);

/** Charges: what they carry is alleged. */
export const ACCUSING = words(
  "accuse accuses accused accusing suspect suspects suspected suspicion charged charge charges charging allege alleges alleged alleging allegation allegations claim claims claimed claiming rumours rumors reports unconfirmed implicated wanted indicted",
);

/** Before a noun for an event: another than the one that is told. */
export const BYGONE = words("previous similar last earlier past comparable");

/** What happens, and can have happened before. */
export const EVENT_NOUNS = words(
  `accident accidents ambush assault assaults attack attacks avalanche blast blasts bombing bombings clash clashes collapse
  collision conflict crash crashes crush cyclone derailment disaster disasters earthquake earthquakes epidemic epidemics
  eruption explosion explosions fire fires flood flooding floods heatwave hurricane incident incidents landslide landslides
  massacre massacres mudslide offensive outbreak outbreaks protest protests quake quakes raid raids rampage riot riots
  shooting shootings stampede storm storms strike strikes tornado tragedy tremor tsunami typhoon unrest uprising war wars
  wildfire wildfires`,
);

/** By these an event is measured against earlier ones. */
export const SUPERLATIVES = /^(?:\p{L}{3,}est|worst|first|most)$/u;

/** What crashes, sinks and is hit. */
export const VEHICLES = words(
  "bus buses minibus minibuses truck trucks lorry lorries car cars van boat boats ferry ship vessel dinghy train plane aircraft helicopter jet vehicle vehicles tanker bomb bombs mine drone missile rocket",
);
