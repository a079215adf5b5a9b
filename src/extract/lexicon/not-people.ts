function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Living things that are not people. */
export const ANIMALS = words(
  `animal dog puppy cat kitten cow cattle bull calf buffalo horse pony donkey mule camel goat sheep lamb pig piglet hog
  chicken hen duck goose geese swan turkey bird pigeon whale dolphin shark fish seal elephant rhino rhinoceros lion tiger
  leopard bear wolf wolves fox deer kangaroo koala monkey gorilla chimpanzee snake crocodile alligator turtle tortoise
  livestock poultry bee panda elk moose pheasant quail partridge cormorant ant rabbit rat mouse mice reindeer bison ostrich penguin insect mosquito`,
);

/** End like people and are not: read before the endings. */
export const THINGS = words(
  `tree crop head number order paper newspaper letter matter river tower power shower shelter helicopter container computer tanker
  trailer border member-state quarter dollar meter metre kilometer kilometre centimeter liter master-plan corner counter
  theater theatre centre center character chapter charter cover disaster encounter engine fever filter fire flower
  folder hammer hanger hour layer ladder launcher locker lumber mortar motor murder offer oyster pepper pier plaster
  platter poster printer propeller quarter rafter receiver refrigerator register reactor sector semester server shutter
  skyscraper slipper speaker-phone sticker summer thruster timber transfer trigger truck tutor tumor tumour typewriter
  vector visor winter wonder cluster crater cylinder detonator elevator escalator factor favor favour floor door generator
  harbor harbour horror incinerator monitor parlor rumor rumour vapor vapour tractor bulldozer freighter cruiser destroyer
  liner bunker boiler burner carrier cooler digger dumper ferry feeder airliner jetliner fighter-jet trawler schooner
  steamer cutter dagger revolver manner banner barrier career offender-list danger anger finger hunger weather feather
  leather water laser loser-list chamber december november october september number cucumber
  moment document apartment department government settlement statement movement treatment shipment investment instrument
  agreement amendment appointment argument arrangement cement comment component continent accident incident event
  element embankment environment equipment establishment excitement experiment fragment garment implement improvement
  investigation judgment monument parliament payment pavement percent present punishment regiment rent requirement
  segment sentiment supplement talent tent tournament urgent extent content current intent patent restaurant plant
  grant elephant giant merchant-ship warrant variant infant-formula pennant
  plan van can pan ban loan ocean human-right organ train plain chain brain campaign mountain fountain
  list wrist mist fist twist waist artist-list exist insist resist assist
  committee fee coffee tree degree guarantee trustee-board referee-call jubilee levee marquee
  mission station nation nations action session election region religion million billion
  bus taxi car truck lorry van vehicle train plane aircraft jet boat ship vessel ferry yacht bicycle motorcycle
  home house building school hospital church mosque temple shop store stall market bridge road street village town city
  district province state country county company firm bank business factory farm hotel court bill law job post seat
  goal point game match set run wicket medal title record vote
  bomb missile rocket drone grenade rifle gun weapon tank shell mine bullet
  body place time thing case attack strike blast explosion protest arrest death injury life`,
);

/** Endings of nouns for people, singular or plural. */
export const PEOPLE_ENDINGS =
  /(?:ers?|ors?|ists?|ians?|eers?|ees|men|women|man|woman|folks?|goers?|mates?|arians?|isers?|izers?)$/u;
