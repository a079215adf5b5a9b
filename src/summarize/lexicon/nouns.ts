function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** After “the”, with nothing that says which: it is what the sentence before was about, whatever the article is about. */
export const BACKWARD_NOUNS = words(`
  move moves decision announcement statement statements comment comments remark remarks measure measures step steps
  action actions development developments change changes proposal request demand recording appeal warning threat
  claim claims allegation allegations accusation accusations charge charges figure figures number numbers total
  amount result results outcome finding findings news event events issue issues matter question questions problem
  problems situation process effort efforts practice trend pattern idea view difference reason aim goal purpose
  latter former same other others rest two three four five six pair trio duo couple response reaction reply
  criticism gesture case cases incident incidents tactic approach source sources term phrase word words document
  documents letter message speech interview visit trip thing place position role increase rise drop decline delay`);

/** The same, unless the headline or the first sentence is about it. */
export const KNOWN_NOUNS = words(`
  man men woman women boy boys girl girls suspect suspects victim victims driver drivers gunman gunmen attacker
  attackers assailant assailants official spokesman spokeswoman spokesperson teenager family child children baby
  student students officer officers soldier soldiers prisoner prisoners patient patients passenger passengers worker
  workers judge lawyer body bodies vehicle car truck bus plane aircraft boat ship building house device bomb explosion
  blast attack attacks raid shooting crash accident fire blaze quake earthquake storm flood floods strike strikes
  protest protests march rally deal agreement accord talks meeting ruling verdict trial law bill order ban plan project
  player film book video footage photo photos picture image images operation campaign wounded injured dead death deaths
  killing killings clash clashes convoy flight train animal animals dog`);

/** The same, but so often understood that the sentence only wants what came before. */
export const BODY_NOUNS = words(`
  company firm team club group bank court jury organisation organization agency charity union study survey report
  website village town area region toll violence unrest site party authority board panel committee`);

/** People in general words: whom “he” and “she” may mean. */
export const PERSON_NOUNS = words(`
  man woman boy girl president minister premier chancellor leader chief commander general colonel captain sergeant
  king queen prince princess pope bishop priest imam mayor governor senator lawmaker deputy judge lawyer prosecutor
  spokesman spokeswoman spokesperson official officer soldier policeman policewoman gunman attacker suspect victim
  driver pilot passenger teacher student doctor nurse patient journalist reporter photographer activist farmer worker
  resident villager neighbour neighbor witness father mother son daughter wife husband brother sister uncle aunt child
  teenager toddler baby actor actress singer player coach boxer striker goalkeeper author writer director founder head
  ambassador diplomat envoy candidate professor scientist analyst expert owner manager guard prisoner convict detainee
  survivor rescuer firefighter fisherman shepherd tourist citizen nobody somebody someone everyone anyone person
  chairman chairwoman chairperson secretary treasurer adviser advisor banker billionaire businessman businesswoman
  executive speaker cleric rebel militant veteran hero widow orphan heir ruler dictator monarch cop detective`);

/** Nouns without a plural’s ending that “they” may mean. */
export const COLLECTIVE = words(`
  police people children men women family team government company group side army party crew staff public press council
  committee board club majority couple pair most many some all both none few several two three four five six seven eight
  nine ten dozen hundred thousand million population village town community union media parliament court jury ministry`);

/** Words that end as a plural does and are none. */
export const NO_PLURAL = words("this thus always perhaps does says across unless previous news towards besides");

/** There is one of each wherever news is made, so “the government” needs nothing before it. */
export const ONE_OF_A_KIND = words(`
  government president king queen pope army navy military police ministry minister chancellor premier parliament
  senate congress cabinet opposition economy country nation state capital city world public media press weather sun moon
  sea church stock market markets dollar euro pound yen constitution election elections internet population
  department commission council union court house bank number average rate price prices cost`);

/** Names with one of these are of bodies and places: “he” can’t mean them. */
export const BODY_NAMES = words(`
  department ministry government council army university party court police house union bank agency association
  committee commission parliament congress senate state states united national nations republic city county street
  avenue road hospital school office company group corp inc ltd international center centre institute force forces
  defense defence security foreign health north south east west northern southern eastern western central`);
