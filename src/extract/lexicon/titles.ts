/** Forms of address: no role, but proof of a person; with the sex they tell. */
export const ADDRESSES: ReadonlyMap<string, "m" | "f" | null> = new Map([
  ...pairs("mr messrs monsieur señor senor herr signor bapak pak kyai ko maung sir mister don tuan encik", "m"),
  ...pairs("mrs ms miss mlle mme madame madam señora senora frau signora daw dame lady doña dona ibu puan mrs.", "f"),
  ...pairs("mx u shri smt thiru", null),
]);

/** Titles by rank, faith or birth: a new one begins a role of its own (“Junta spokesman Brigadier General”). */
export const RANKS: ReadonlySet<string> = new Set(
  `gen lt col maj capt cpt cmdr cdr cpl sgt pvt adm brig pfc lcpl ssgt supt insp det const spc rear gen general colonel major captain lieutenant commander corporal sergeant private admiral brigadier commodore marshal superintendent inspector
detective constable dsp asp acp ssp con pc dc dci commandant rep sen gov prof dr hon rev fr sr dato datuk tun tan sheikh shaikh sheik shaykh cheikh ayatollah hojatoleslam mullah mulla maulana maulvi mufti imam sayyid sayed syed haji hajji alhaji alhaja hajia pope king queen prince princess duke duchess earl count countess baron baroness lord viscount
emperor empress emir sultan shah tsar cardinal archbishop bishop monsignor father sister brother pastor reverend rabbi swami guru patriarch metropolitan chief oba pir professor doctor senator representative congressman congresswoman judge justice`.split(
    /\s+/,
  ),
);

/** Nouns for what somebody is or does, by which news introduces people. A capital makes any of them a title. */
export const ROLE_NOUNS: ReadonlySet<string> = new Set(
  `abbot academic accountant activist actor actress adjutant administrator admiral adviser advisor advocate aide ambassador analyst anchor animator anthropologist apprentice arbiter archaeologist archbishop archdeacon architect archivist artist assassin assistant astronaut astronomer athlete attacker attache attaché attorney attorney-general auditor author ayatollah baker ballerina banker barber barman baron baroness barrister bassist
batsman beekeeper biographer biologist bishop blacksmith blogger bodyguard bookseller boss botanist bowler boxer brewer bricklayer brigadier broadcaster broker builder bureaucrat businessman businesswoman butcher butler campaigner candidate captain cardinal caretaker carer caricaturist carpenter cartoonist cashier caster cellist centre-back ceo cfo chair chairman chairperson chairwoman chancellor chaplain chauffeur chef chemist chief chieftain choreographer cinematographer cleaner cleric clerk
climatologist climber coach co-author co-chair co-chairman co-chairwoman co-defendant co-director co-founder co-host co-leader co-owner co-pilot cobbler collector colonel columnist comedian comic commandant commander commander-in-chief commentator commissioner commodore composer comptroller conductor congressman congresswoman conservationist constable consul consultant contractor controller convener coo cook coordinator co-ordinator coroner corporal correspondent councillor councilman councilwoman counsel counselor
counsellor count countess courier couturier creator cricketer critic crown-prince curator custodian cyclist dancer dealer dean defector defendant defender delegate demographer demonstrator dentist deputy designer detective developer dictator diplomat director director-general dissident diver docker doctor doctor-general doorman dramatist driver drummer duchess duke earl ecologist economist editor editor-in-chief electrician emir emperor empress engineer
entertainer entrepreneur envoy epidemiologist evangelist ex-boss ex-chief ex-husband ex-leader ex-minister ex-policeman ex-president ex-premier ex-prime ex-soldier ex-wife executive expert fellow explorer exporter extremist farmer father fighter filmmaker film-maker financier firefighter fireman fisher fisherman flautist footballer forecaster foreman forward founder fugitive gangster gardener general geneticist geographer geologist goalkeeper golfer governor governor-general grocer guard guerrilla guide guitarist
gunman guru gymnast hairdresser half-back head headmaster headmistress headteacher heir heiress herder historian holder homemaker hostage host hotelier housekeeper housewife humanitarian humorist hunter hydrologist illustrator imam importer inspector inspector-general instructor inventor investigator investor jailer janitor jeweler jeweller jihadist jockey journalist judge jurist juror justice keeper kicker king labourer laborer landlady landlord
lawmaker lawyer leader lecturer legislator librarian lieutenant linebacker linguist lobbyist lord luthier magistrate magnate maid major makeup manager marine marshal mason mathematician mayor mechanic mediator medic member mentor merchant metallurgist meteorologist midfielder midwife militant millionaire billionaire tycoon miner minister mistress mobster model moderator monarch monk mountaineer mp mps mufti mullah musician mystic
naturalist navigator negotiator neighbor neighbour neurologist neuroscientist newscaster nobleman novelist nun nurse nutritionist oceanographer officer official oligarch oncologist ombudsman ombudswoman opener operative operator opponent organiser organizer organist ornithologist owner paediatrician pediatrician painter palaeontologist paleontologist paramedic parliamentarian partner passenger pastor pathologist patient patriarch patron peacekeeper pensioner performer pharmacist philanthropist philosopher photographer
photojournalist physician physicist pianist pilot pioneer pitcher planner player playwright plumber poet policeman policewoman politician pollster pontiff pope porter postman potter preacher prefect premier presenter president president-elect priest primate prince princess principal prisoner producer prof professor programmer promoter prosecutor protester protestor provost psychiatrist psychologist publicist publisher quarterback queen rabbi racer radiographer rancher ranger rapper rapporteur
realtor rebel receptionist rector referee refugee registrar reporter representative rescuer researcher resident retiree reverend rider rival robber rower ruler runner sailor salesman saleswoman scholar scientist scout screenwriter sculptor seamstress secretary secretary-general seismologist senator sergeant serviceman serviceman guardsman infantryman marksman seaman airman rifleman servant shah sheik sheikh shepherd sheriff shipbuilder shopkeeper singer singer-songwriter sitter skater skier skipper sniper
sociologist soldier solicitor songwriter soprano speaker specialist spokesman spokesperson spokeswoman sprinter spy star statesman statistician strategist striker student suffragette sultan superintendent supermodel supervisor surgeon survivor surveyor suspect swimmer tailor taoiseach teacher teenager televangelist tenant tenor terrorist theologian therapist titleholder toddler tourist trader trainer traitor translator
treasurer trooper trucker trustee tsar tutor umpire undersecretary under-secretary under-secretary-general undertaker valet vendor vet veteran veterinarian vicar viceroy victim villager violinist virologist viscount visitor vocalist volcanologist volleyballer volunteer waiter waitress warden warlord watchmaker weaver welder weightlifter whip whistleblower whistle-blower widow widower winger winner witness worker wrestler writer youngster zoologist
laureate champion medallist medalist nominee contender challenger front-runner frontrunner favourite incumbent predecessor successor mastermind ringleader financier propagandist ideologue negotiator interlocutor counterpart colleague confidant ally loyalist protege protégé heavyweight newcomer starlet icon legend hero heroine genius prodigy star-turned-politician human-rights undertaker grandmaster oligarch kingpin drug-lord strongman
pm vp gc ag sg mep mla mna td msp deputy-president vice-president vice-chairman vice-chair vice-chancellor vice-premier vice-mayor vice-admiral generalissimo field-marshal air-marshal ex-mayor ex-governor ex-general ex-mp ex-convict ex-coach ex-king ex-cia ex-officer ex-banker ex-lawmaker ex-senator
businessperson chairman-elect mayor-elect governor-elect prime-minister taoiseach tanaiste tánaiste first-minister supremo czar commissar quaestor premier-designate minister-president cosmonaut paratrooper conscript reservist jailbird lifeguard lorry-driver handyman seafarer steward stewardess hostess goatherd beautician breeder bricklayer caddie camerawoman cameraman soundman videographer youtuber influencer streamer vlogger podcaster tiktoker gamer
mother-of-two mother-of-three mother-of-four father-of-two father-of-three father-of-four grandmother-of-three mother-of-one father-of-one
eyewitness substitute onlooker bystander commuter motorist motorcyclist biker pedestrian shopper holidaymaker evacuee attendant hiker camper trekker angler rambler surfer diver batter fullback full-back wingback wing-back left-back right-back centre-half fly-half scrum-half flanker hooker playmaker wicketkeeper wicket-keeper batswoman linesman teammate team-mate debutant loadmaster roofer herdsman cattleman boatman ferryman oarsman helmsman deckhand bosun
saxophonist trumpeter trombonist clarinettist clarinetist flutist harpist percussionist baritone mezzo-soprano accordionist locksmith goldsmith silversmith milkman mailman signalman stationmaster postmaster postmistress signaller dispatcher caller onlooker parishioner churchgoer worshipper congregant pilgrim picketer picket claimant plaintiff complainant respondent appellant juror stepmum mum dad paralegal clergyman clergywoman seafood-seller stallholder stall-holder smallholder homeowner houseowner flat-owner landowner shopowner
barrister-at-law oceanographer quantity-surveyor webmaster intern trainee cadet fresher sophomore freshman undergraduate postgraduate alumnus alumna alumnae guest reveller reveler clubber seller hawker pedlar peddler grower picker packer sweeper washer joiner plasterer crewmate shipmate yachtsman yachtswoman`.split(
    /\s+/,
  ),
);

/** Kin: with “his”, “her” or a name's possessive before, what follows is a person. */
export const KIN: ReadonlySet<string> = new Set(
  `wife husband son daughter brother sister father mother uncle aunt nephew niece cousin grandson granddaughter grandfather grandmother grandma grandpa widow widower fiance fiancé fiancee fiancée girlfriend boyfriend partner spouse stepson stepdaughter stepfather stepmother half-brother half-sister brother-in-law sister-in-law son-in-law daughter-in-law father-in-law mother-in-law
twin sibling child baby parents parent friend neighbor neighbour classmate roommate flatmate wives sons daughters brothers sisters friends ex-wife ex-husband ex-girlfriend ex-boyfriend godfather godson mistress lover`.split(
    /\s+/,
  ),
);

/** Endings that only words for people have (“geophysicist”, “volcanologists”). */
const LEARNED = /(?:ologist|icist|ographer|ophonist|iatrist|atrician|swoman|goer)s?$/;

export function isLearned(lower: string): boolean {
  return lower.length > 6 && LEARNED.test(lower);
}

/** Role nouns in the plural bring several people (“lawyers Jane Doe and John Roe”). */
export function isRoleNoun(lower: string): boolean {
  if (ROLE_NOUNS.has(lower) || RANKS.has(lower) || KIN.has(lower)) return true;
  if (isLearned(lower)) return true;
  if (lower.endsWith("men") || lower.endsWith("women")) return ROLE_NOUNS.has(`${lower.slice(0, -2)}an`);
  if (lower.endsWith("ies")) return ROLE_NOUNS.has(`${lower.slice(0, -3)}y`);
  if (lower.endsWith("s"))
    return ROLE_NOUNS.has(lower.slice(0, -1)) || (lower.endsWith("es") && ROLE_NOUNS.has(lower.slice(0, -2)));
  return lower.includes("-") && ROLE_NOUNS.has(lower.slice(lower.lastIndexOf("-") + 1));
}

/** Roles that are family names as often: behind a given name they belong to the name (“Stephen King”, “Mayfield Baker”). */
export const ROLE_OR_NAME: ReadonlySet<string> = new Set(
  `abbot baker baron barber bishop con bowler brewer butcher butler carpenter chef collier cook constable count dean deacon don duke dyer earl farmer father fisher fowler gardener guard hunter judge justice keeper king knight lord major
marshal marshall mason miner page parson pope porter potter prince prior provost queen ranger reader rider sailor sayed shah shepherd singer star sultan syed tailor taylor turner usher walker warden weaver young`.split(
    /\s+/,
  ),
);

/** What stands before the noun inside a role (“deputy prime minister”, “opposition leader”, “world number one”). */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  `acting adjunct administrative advertising aerospace affairs agency agricultural agriculture aid air aircraft airline airport all-rounder ambulance anti-abortion anti-apartheid anti-corruption anti-government anti-terrorism anti-terror anti-war arch armed arms army art arts assembly assistant associate athletics attorney autumn aviation award-winning baby bank banking baseball basketball beach bestselling best-selling blues board border bowling boxing branch broadcasting brigade budget building
bus business cab cabinet camp campaign capital car care career caretaker catering celebrity central champion charity chemistry chess chief child children's church city civil civilian clean climate club coal coast coastal coffee college comic commercial communications communist community company computer congressional conservation conservative constituency construction consumer contemporary corporate corruption council country county court cricket crime criminal crisis cross-country crown
cultural culture current customs cycling dairy data de-facto deaf decorated defence defense defeated defending delivery democracy democratic department departmental departing deputy desk development digital diplomatic disaster disgraced dissident district division divisional dog double drug drugs earthquake ecclesiastical economic economics economy education election elected elections electoral elite embattled emergency emeritus eminent energy engineering england entertainment environment environmental equality
equity ethics evening ex exchange executive exiled experienced export external factory faith family famed famous far-right far-left fashion fashion federal feminist fellow female field figure film finance financial fire first fiscal fisheries fishing flight folk food football forced foreign forensic forest formula former forestry founder founding fraud freedom freelance front fruit fugitive full-time fund funeral garment gas gay general gold golf government
ground group guest gun half hard-line hardline hard-right health heavyweight hedge high high-court high-profile high-ranking highest higher hip-hop historic hockey home homeless homicide honorary horse hospital host hotel house housing human humanitarian immigration import inaugural incoming incumbent independent indigenous industrial industry influential information infrastructure insurance intelligence interim interior internal international internet investigating investigation
investigative investment islamist jailed jazz joint judicial junior junta justice kidnapped killed labor labour land language late law lead leading league left-wing leftist left legal legendary legislative leisure liberal life lifelong light lightweight literary litigation local logistics long-serving long-time longtime loyalist main majority male managing marine maritime market marketing married martial maternity maths media medical mental metal meteorology metropolitan mid-level middleweight
migrant migration military militia mining ministry minority missing mobile moderate monetary motor motorcycle mountain movie municipal murdered museum music musical muslim national nationalist nations native natural naval navy negotiating neighborhood neighbourhood new newly-elected newly newly-appointed news newspaper next night nobel nominee non-executive north northern notorious nuclear number nursing office official oil olympic one open opening opera operating operations opposition
organised organized outgoing outspoken pacifist palace paralympic park parish parliamentary parliament part-time party peace pension permanent personal petroleum planning plastic police policy political polish poll pop popular populist port postal poultry powerful premier press presidential presiding prime prison private pro pro-democracy pro-government pro-independence pro-kremlin pro-russian pro-western prize-winning production program project prominent property provincial public publishing qualified
race racing radical radio rail railway reform reformist refugee regional relief religious renowned research reserve respected resources restaurant retail retired revenue rice rights right-wing rising river road rock rookie royal rugby ruling running rural safety sales school science second secret section secular security security-council self-declared self-exiled self-proclaimed self-styled senate senior separatist shadow sheep ship shipping shop show signals sister site slain small so-called soccer social socialist
software solar solo soul space spatial special spiritual sports staff standing star state station steel stock strategic street studies student supreme surgical systems tactical tank tax taxi tea team technical technology teenage telecommunications television temporary tennis terror territorial textile theatre theater then then-president third three-time time-honoured title toll top town trade traffic train training transgender transition transitional transport transportation travel treasury tribal tribe
troop truck tv two-time union unit united university unofficial urban us vaccine vegetable veteran vice victorious video village visiting volunteer war wanted water wealthy weather web weekend welfare well-known western wheat wildlife win wine women's wood work world world-famous would-be young younger youth zoo eldest elder oldest youngest only beloved estranged pregnant eight-year-old four-time five-time six-time seven-time trade-union rights-group two-term one-time vice deputy-chief no number-one no.1 coast guard
then-prime then-foreign then-defense ex-prime ex-defence ex-foreign social-media human-rights climate-change police-force hindu catholic jewish buddhist christian orthodox anglican protestant sunni shiite shia republican libertarian green transport-union 's-rights doctoral postgraduate graduate undergraduate primary secondary high-school elementary kindergarten
republicans democrats agency's general's minister's president's tourism treasury trial tribal truth ufo umbrella underworld unelected unknown upper-house lower-house upper lower vaccination widely-respected wrestling writing
store rescue relief service plant mining oceans ocean fisheries ski snow roof mine ward market tour ferry boat lorry tram train cabin gang drug bomb search firm committee emergencies lead principal substitute stand-in roadside`.split(
    /\s+/,
  ),
);

function pairs(words: string, sex: "m" | "f" | null): [string, "m" | "f" | null][] {
  return words.split(" ").map((word) => [word, sex]);
}
