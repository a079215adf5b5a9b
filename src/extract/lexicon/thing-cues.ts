/** Nouns before a name that make it a body, a place, a work or a vessel (“the carrier Qantas”, “the town of Poso”). */
export const THING_BEFORE: ReadonlySet<string> = new Set(
  `agency airline airlines airport album app area army band bank base bay body book border brand broadcaster bureau camp capital carrier channel charity chain city club coast company conglomerate corporation country county district documentary drug empire enclave faction factory family ferry film firm front game giant group groups hamlet hospital hotel hurricane island islands journal journals kingdom label lake language lender magazine
maker makers manufacturer manufacturers mine ministry mission mosque mountain movement movie nation neighborhood neighbourhood network newspaper novel operation operator outlet paper park party peninsula petition planet platform play plant port programme program project province publication region religion republic resort restaurant retailer river satellite sea series settlement ship show sites site software song spacecraft
start-up startup state states station storm store strait street subsidiary suburb supermarket system tanker team territory title town township trawler treaty boat lifeboat freighter frigate destroyer submarine warship schooner tug tugboat dredger liner cruiser barge steamer steamship catamaran icebreaker minesweeper telescope rover probe satellite shuttle tribe typhoon utility vaccine valley vessel village volcano watchdog website weekly yacht zone mount`.split(
    /\s+/,
  ),
);

/** Nouns and endings behind a name that make it a body, a place or a thing (“Tesla shares”, “Poso regency”). */
export const THING_AFTER: ReadonlySet<string> = new Set(
  `airbase airport area army authorities bank base based battalion bay beach border branch brand bridge campus car cars case cathedral church city club coast company conference court crossing desert district division executives factory fans firm force forces game garrison governorate group hospital hotel hub insurgents investors island islands jet jets line locals management militants militia ministry mosque neighborhood neighbourhood newspaper
newspaper's office officials oilfield park parliament passengers peninsula phone phones plane plant platform players police port portfolio prefecture premises prison product products province rebels refinery region resident residents resort river road shareholders shares side square stadium state station stock store street strip studios suburb sales supporters tanker team territory terrorists town township troops university users valley village
website workers zone telescope observatory probe rover pageant`.split(/\s+/),
);

/** Role nouns that bodies, teams and nations bear as often as people: weak evidence by themselves. */
export const SHARED_ROLES: ReadonlySet<string> = new Set(
  `ally author broadcaster broker buyer carrier challenger champion champions contender counterpart customer defender developer donor exporter favourite favorite fighter founder guest guests holder holders host hosts importer incumbent leader leaders member members neighbor neighbour neighbours newcomer nominee operator opponent opponents opposition owner partner partners patron performer pioneer player players producer provider publisher rival
rivals sibling sister sponsor star supplier survivor target tenant trader victim visitor visitors winner winners twin cousin chief father mother child forward general guard guide heavyweight legend icon monk twin parent parents baby medic marine judge guerrillas rebels`.split(
    /\s+/,
  ),
);

/** Verbs that only people do, or nearly so: what stands before them is somebody. */
export const HUMAN_VERBS: ReadonlySet<string> = new Set(
  `attended pitched traded drafted signed tackled rode graduated enrolled volunteered hailed fought served celebrated suffered underwent collaborated performed earned recorded vowed chose tried managed decided denied denies refused insisted promised urged praised thanked hailed congratulated spoke replied answered cried wept smiled laughed joked married divorced died born resigned retired studied graduated slept woke sat stood walked ran wore recalled remembers remembered recalls believes believed thinks thought knows knew feels felt hopes hoped wants wanted loves loved hates hated lives lived grew moved wrote writes sang sings plays played batted bowled scored pleaded testified apologised apologized quipped sighed nodded shrugged grinned whispered
shouted muttered fled surrendered confessed starred debuted tweeted posted blogged emigrated defected converted fasted prayed preached inherited drowned vanished collapsed hugged kissed waved boarded drove flew travelled traveled arrived met visited campaigned won lost finished competed trained coached fired hired sacked dismissed appointed nominated replaced succeeded convicted sentenced jailed arrested detained charged acquitted indicted extradited executed assassinated buried honoured honored inaugurated sworn elected re-elected`.split(
    /\s+/,
  ),
);
