function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** “claimed 12 lives”, “cost the lives of 12”. */
export const TAKING_LIVES = words("claim claims claimed claiming take takes took taken taking cost costs costing");
export const LOSING = words("lose loses lost losing");

/** “suffered burns”, “with minor injuries”. */
export const SUFFERING = words(
  "suffer suffers suffered suffering sustain sustains sustained sustaining received receiving receive had",
);
export const HARMS = words(
  "injury injuries wound wounds burns fractures concussion concussions bruises lacerations inhalation poisoning hypothermia shock cuts trauma",
);

/** “were taken to hospital”. */
export const CARRYING = words(
  `take takes took taken taking rush rushes rushed rushing send sends sent sending admit admitted admitting airlift airlifted
  airlifting transport transported transporting transfer transferred bring brought flown fly flew convey conveyed ferried
  moved carried carry evacuated treat treated treating hospitalised hospitalized
  shifted shifting referred`,
);
/** “were receiving treatment in hospital”: those who receive it are the subject. */
export const RECEIVING = words("receiving received undergoing underwent undergo");
export const HOSPITALS = words("hospital hospitals clinic clinics infirmary hospice er");
export const MEDICAL = words("medical trauma health emergency burns");
export const CENTRES = words("centre centres center centers facility facilities");

/** “forced 10,000 people from their homes”. */
export const DRIVING_OUT = words(
  "force forces forced forcing drive drives drove driven driving prompt prompted prompting compel compelled compelling",
);
export const FLEEING = words(
  "flee flees fled fleeing evacuate leave leaving left abandon abandoned abandoning quit vacate move relocate escape",
);
export const HOMES = words("home homes house houses villages village");
export const SHELTERING = words("shelter shelters sheltered sheltering");

/** “pulled 12 people from the rubble”. */
export const PULLING = words(
  "pull pulls pulled pulling pluck plucked plucking winch winched winching lift lifted freed free dug bring brought airlifted",
);
export const PERILS = words(
  "rubble debris wreckage water waters sea river ruins mud snow building collapsed mine cave boat roof roofs rooftop rooftops floodwaters flood floods safety alive sinking",
);

/** “12 bodies were found”. */
export const BODIES = words("body bodies corpse corpses remains");
export const FINDING = words(
  `find finds found finding recover recovers recovered recovering discover discovers discovered discovering retrieve retrieved
  retrieving pull pulled pulling unearth unearthed washed exhume exhumed dug seen lying brought located spotted dragged count counted carried carry carrying buried removed`,
);

/** “taken hostage”, “held captive”. */
export const HOLDING = words("take takes took taken taking hold holds held holding seize seizes seized seizing");
export const HELD = words("hostage captive prisoner hostages");

/** “in critical condition”. */
export const GRAVE = words("critical serious grave life-threatening severe");
