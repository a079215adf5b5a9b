/** How words begin by which a sentence can tell of casualties at all. A sentence without one is not read further. */
export const TRIGGERS: readonly string[] =
  `kill dead death die died dies dying fatal mortal wound injur hurt maim hospital clinic infirmary missing unaccounted disappear
  vanish detain detention arrest custody captur captive apprehend imprison abduct kidnap hostage displac evacuat homeless fled
  flee homes shelter refuge uproot rescu saved save saving pull pluck winch airlift freed dug murder slay slain slew assassin
  massacr slaughter execut behead decapitat lynch strangl electrocut drown suffocat asphyx perish eliminat neutrali lives life
  toll tally body bodies corpse remains casualt homicide shot shoot stab burn intensive icu suicide blew blowing number succumb
  concussion inhalation poison lifted brought beaten beating gun hack crush trampl bludgeon stoned frozen froze freez starv
  struck knocked buried victim loss survivor rounded condition fighting moved taken relocated`
    .split(/\s+/u)
    .filter(Boolean);
