/**
 * Words that news writes in lower case all the time, counted in public-domain reports: a capital on one of these at the
 * start of a sentence says nothing.
 */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `abandon abandoned abducted abduction abductions abductors ability able aboard abortion about above abroad absence
absolute abuse abused abuses abusing accept accepted access accident accidentally accidents accompanied accord
according accords account accounted accounting accounts accusation accusations accuse accused accuses accusing
achieve achieved acknowledged acquired acquitted across act acted acting action actions active activist activists
activities activity actor actress acts actual actually add added adding addition additional address addressed
addressing adequate adjourned administered administration administrative administrator admitted adopt adopted adults
advance advanced advancing advantage advised adviser advisor advocacy advocates affairs affect affected affiliated
afford after aftermath afternoon again against age agencies agency agenda agent agents aggression aggressive aging
ago agree agreed agreement agreements agricultural agriculture ahead aid aide aides aiding ailing aim aimed aims air
aircraft aired airline airliner airliners airlines airport airports airspace airstrike airstrikes album alcohol alert
alive all allegations allege alleged allegedly alleges alleging alliance allied allies allow allowed allowing allows
ally almost alone along alongside already also alternative although always am ambassador ambassadors ambitions
ambitious ambush ambushed amendment amendments amid ammunition amnesty among amount amounts an analysts ancient and
anger angered angry animal animals annexed anniversary announce announced announcement annual annually anonymity
another answer any anyone anything apart apartment apologized apology apparent apparently appeal appealed appealing
appeals appear appearance appeared appears apply appoint appointed appointment approach approached approaching
appropriate approval approve approved approximately archipelago are area areas argue argued arguing arm armed armored
arms army around arrest arrested arresting arrests arrival arrive arrived arriving art article articles artillery
artist as ashore aside ask asked asking assailants assassinate assassinated assassination assault assaults assembly
assess assessment assets assist assistance associate associated association assume assumed assurances assured
astronauts asylum at athletes atmosphere atomic atrocities attached attack attacked attacker attackers attacking
attacks attempt attempted attempting attempts attend attended attending attention attorney attract attracted
attracting attributed auction audience audio authenticity authorities authority authorized authorizing auto
autonomous autonomy available average avian aviation avoid awaiting award awarded awards aware awareness away back
backed backing bad badly bail balance ballistic ballot balloting ballots ban band bank banking bankruptcy banks
banned banning bans bar barred barrel barrels barrier barriers bars base baseball based bases basic basis battered
battle battled battles battling be beans bear bears beat beaten beating became because become becoming beef been
before began begin beginning begins begun behalf behavior behind being believe believed believes belong belonging
below beneath benefit benefits best better between beyond biased bicycle bid big biggest bilateral bill billion
billionaire billions bills bird birds birth birthday bit bitter black blame blamed blames blaming blast blasts blaze
blew bloc block blockade blocked blocking blood bloodshed bloody blow blown board boat boats bodies body bodyguard
bodyguards bolster bomb bombed bomber bombers bombing bombings bombs book books boom boost boosted boosting border
bordering borders born both bought bound boy boycott boycotted boys brain branch break breakaway breaking breaks
bribes bridge brief briefing briefly bring bringing brings broad broadcast broadcaster broadcasts broader broke
broken brokered bronze brother brothers brought brutal budget build building buildings built bulk bullets burden
bureau buried burned burning burst bus buses business businesses businessman businessmen busy but buy buying by
cabinet cable cache calendar call called calling calls calm came camp campaign campaigning camps can cancel canceled
cancer candidacy candidate candidates capabilities capable capacity capita capital capsized captain captivity capture
captured car carbon card care career cargo carried carrier carries carry carrying cars cartel cartels cartoon
cartoons case cases cash cast casting casualties casualty catastrophe catch cattle caught cause caused causes causing
cautioned ceasefire ceded celebrate celebrated celebrating celebration celebrations cell cells center centered
centers centimeters central centrifuges cents centuries century ceremonies ceremony certain chain chairman challenge
challenged challenger challenges challenging champion championship championships chance chancellor change changed
changes channel chanted chanting chaos characterized charge charged charges charging charity charter chased cheaper
check checkpoint checkpoints checks chemical chemicals chicken chickens chief child children choice cholera choose
chose chosen church churches circumstances cited cites cities citing citizen citizens citizenship city civil civilian
civilians claim claimed claiming claims clash clashed clashes class classes classified clean clear cleared clearing
cleric clerics client clients climate climbed clinic close closed closely closer closing closure clothes clothing
club coach coal coalition coast coastal coca cocaine cocoa code coffee coffin coincide cold collapse collapsed
colleagues collected college colonial colony coma combat combination combined come comes coming command commander
commanders commandos commemorate comment commented comments commercial commission commit commitment commitments
committed committee committing commodities commodity common communication communications communist communities
community commuters companies company compared compensation compete competing competition complained complaint
complaints complete completed completely complex compliance comply components compound comprehensive compromise
computer computers concern concerned concerns concert concessions concluded conclusion concrete condemnation
condemned condemning condemns condition conditions condolences conduct conducted conducting conference confessed
confidence confident confirm confirmation confirmed confiscated conflict conflicting conflicts confront confrontation
congratulated congress congressional congressman connected connection consecutive consensus consequences conservative
consider considerable consideration considered considering considers consists conspiracy constitution constitutional
construction consular consulate consultations consumer consumers consumption contact contacted contacts contain
contained containing contains contaminated content contest contested continent contingent continue continued
continues continuing contract contracted contraction contractor contractors contracts contribute contributed
contribution contributions control controlled controlling controls controversial controversy conversation conversion
convert convicted conviction convoy convoys cooperate cooperating cooperation coordinate coordinated coordination
cope copper core correspondent corrupt corruption cost costs cotton could council councils count counted counter
counterpart counterparts counting countries country counts county coup couple course court courtroom courts cover
coverage covered covering crack crackdown crash crashed create created creating creation credibility credible credit
crew crews cricket crime crimes criminal criminals crisis critic critical critically criticism criticize criticized
criticizing critics crop crops cross crossed crossing crossings crowd crowded crowds crucial crude crush cubic culled
cultivation cultural culture curb curfew curfews currencies currency current currently custody customers customs cut
cuts cutting cyclone daily dam damage damaged damages damaging danger dangerous data date daughter dawn day days dead
deadliest deadline deadlock deadly deal dealing deals death deaths debate debris debt decade decades decide decided
decision decisions declaration declare declared decline declined declines declining decreased decree dedicated deemed
deep deeply defeat defeated defected defend defendant defendants defended defending defense deficit deficits defuse
degrees delay delayed delaying delays delegates delegation deliver delivered deliveries delivering delivery demand
demanded demanding demands democracy democratic democratically demonstrate demonstrated demonstration demonstrations
demonstrators denied denies denounced deny denying department departure depend dependence dependent depends depicting
deploy deployed deployment deportation deported deposed deposits depression deputy derail descent describe described
describes desert design designated designed desire despite destabilize destination destroy destroyed destroying
destruction detailed details detained detainee detainees detaining detected detention detentions deteriorating
determine determined detonated devastated devastating devastation develop developed developing development
developments device devices diabetes diagnosed dialogue diamond diamonds dictator dictatorship did die died diesel
differences different difficult difficulties dinner diplomacy diplomat diplomatic diplomats direct directed direction
directly director directors disagreements disappeared disarm disarmament disarming disaster disasters disclosed
discovered discovery discrimination discuss discussed discussing discussion discussions disease diseases dismantle
dismantling dismiss dismissal dismissed dispatched disperse displaced display dispute disputed disputes disrupt
disrupted disrupting dissident dissidents dissolved distance distributing distribution district districts diversify
divide divided division divisions do doctor doctors document documents does doing dollar dollars domestic dominant
dominate dominated donate donated donations done donor donors door doping double doubled doubles doubt doubts down
downhill downtown downturn dozen dozens draft drafting dramatically draw drawn dressed drew drill drilling drink
drinking drive driven driver drivers drives driving drone drones drop dropped dropping drought drove drowned drug
drugs dry dubbed ducks due dump dumped during duties duty dying each earlier early earned earnings earth earthquake
earthquakes ease eased easier easily easing east eastern eat eating economic economies economist economists economy
edition editor education effect effective effectively effects effort efforts eggs eight eighth either elaborate elder
elderly elders elect elected election elections electoral electric electrical electricity electronic electronics
elements eligible eliminate eliminated eliminating else elsewhere embargo embassies embassy emerged emergency
emerging emissions employed employee employees employment employs empty enacted enclave encountered encourage
encouraged encouraging end ended ending endorsed ends enemies enemy energy enforce enforcement engage engaged engine
engineer engineering engineers enjoy enjoyed enough enrich enriched enriching enrichment ensure enter entered
entering entire entirely entrance entry environment environmental envoy envoys epidemic equal equipment era error
erupted escalated escalating escape escaped especially espionage essential establish established establishing
establishment estate estimate estimated estimates ethnic euro evacuate evacuated evacuation evasion eve even evening
event events eventual eventually ever every everyone everything evidence exact examine example except excessive
exchange exchanged exclusive executed execution executive executives exercise exercises exhibition exile exiled exist
existence existing exit expand expanded expanding expansion expect expectations expected expects expelled expense
expensive experience experienced experiments expert experts expire expired expires explain exploded exploration
explosion explosions explosive explosives export exporter exports exposed exposure express expressed expressing
expression extend extended extending extension extensive external extra extradite extradited extradition
extraordinary extreme extremely extremism extremist extremists eye face faced faces facilities facility facing fact
faction factional factions factor factories factory fail failed failing fails failure failures fair faith faithful
fake fall fallen falling families family famine famous fans far farm farmers farming farms fashion fast faster
fastest fatal fatalities fate father favor favored fear feared fears features federal federalism feed fees feet fell
fellow felt female fence ferry fertilizer festival fever few fewer field fields fierce fifth fight fighter fighters
fighting figure figures file filed fill filled film films final finalized finally finals finance financial financing
find finding findings finds fine fined fines finish finished fire fired firefight firefighters fires firing firm
firms first fiscal fish fishermen fishing fit five fixed flag flags flames flash flawed fled flee fleeing fleet flew
flight flights flock flood flooded flooding floods floodwaters floor flow flowing flown flu fly flying focus focused
focusing foiled follow followed followers following follows food foot footage football for force forced forces
forcing forecast forecasters foreign foreigners forest form formal formally formation formed former formerly forming
forms forum forward fought found foundation founded founder founding four fourth fragile framework fraud fraudulent
free freed freedom freedoms freeze freezing frequent frequently fresh friend friendly friends from front frozen fuel
fueled fueling fugitive full fully fund funding funds funeral further furthermore future gain gained gaining gains
game games gang gangs gap gas gasoline gather gathered gathering gave general generally generals generate generated
generation genocide gesture get getting giant girl girls give given gives giving global go goal goals goes going gold
gone good goods goodwill got governance governing government governments governor governors gradually grain grand
grant granted granting grants grave graves great greater greatest greatly greenhouse greeted grenade grenades grew
ground grounds group groups grow growing grown growth guaranteed guarantees guard guards guerrilla guerrillas
guidelines guilty gun gunbattle gunfight gunfire gunman gunmen gunned guns gunships had hailed hair half hall halt
halted hampered hampering hand handed handing handled handling hands hanging happen happened happy hard harder harm
harmful harsh has hatred have haven having he head headed heading headquarters heads health healthy hear heard
hearing hearings heart heat heating heavily heavy hectares heightened held helicopter helicopters help helped helping
helps hence her here heroin herself hid hidden hideout hideouts hiding high higher highest highly highs highway
hijacked hike hikes him himself his historic history hit hitting hold holding holds holiday holy home homeland
homeless homemade homeowners homes hometown honor honoring hope hoped hopeful hopes hoping hospital hospitalized
hospitals host hostage hostages hosted hostile hosting hosts hot hotel hotels hour hours house housed houses housing
how however huge human humanitarian humanity humans hundred hundreds hunger hunt hunters hunting hurled hurricane
hurricanes hurt husband hybrid ice idea identified identify identities identity if ignored ill illegal illegally
illness image images immediate immediately immigrant immigrants immigration impact impeachment implement
implementation implemented implementing implicated import importance important imported imports impose imposed
imposing impossible impoverished imprisoned imprisonment improve improved improvement improvements improving in
inadequate inauguration incentives incident incidents include included includes including income incoming increase
increased increases increasing increasingly incumbent incursion independence independent independently index indicate
indicated indicates indication indicted indictment indigenous indirect individual individuals industrial
industrialized industries industry infected infection infections infighting inflation influence influential influenza
inform informal information informed infrastructure initial initially initiated initiative initiatives injured
injuries injuring injury inmates innings innocent inquiry inside insisted insists inspect inspection inspections
inspectors instability install installations installed instead institutions instruments insurance insurgency
insurgent insurgents integration integrity intelligence intended intends intense intensified intention intentions
intercepted interest interests interference interfering interim interior internal international internationally
interpreter interrogation interrogators intervene intervention interview interviews intestinal into introduced
invaded invasion inventories invest investigate investigated investigating investigation investigations investigator
investigators investment investments investor investors invitation invited involved involvement involves involving
iron irregularities is island islands isolated isolation issue issued issues it items its itself jail jailed jet jets
job jobs join joined joining joint jointly journalist journalists journey judge judges judicial judiciary jump jumped
junior junta jurisdiction jury just justice justices keep keeping kept key kicked kidnap kidnapped kidnappers
kidnapping kidnappings kidney kill killed killing killings kills kilograms kilometer kilometers kind king kingdom
knocked know knowledge known lab labor laboratory laborers lack lacks lady laid land landed landfall landing landmark
landmine lands landslide landslides language large largely larger largest last lasted lasting late later latest
launch launched launchers launches launching laundering laureate law lawmaker lawmakers laws lawsuit lawsuits lawyer
lawyers lay lead leader leaders leadership leading leads learn learned least leave leaves leaving led left leftist
leg legal legally legislation legislative legislators legislature legitimate lengthy less let lethal letter letters
level levels liberal liberties license life lift lifted lifting light like likely limit limited limits line lines
link linked linking links list listed lists little live lived lives livestock living loaded loan loans local locals
located location locations locked logistical logistics long longer longtime look looked looking looks lose losing
loss losses lost lot low lower lowest loyal lunch luxury lying machine machinery macroeconomic made magazine
magnitude main mainland mainly maintain maintained maintaining maintains maintenance major majority make maker makes
making malaria male man managed management manager managing mandate manufactured manufacturing many map march marched
margin maritime mark marked market markets marking marks marred marriage married masked mass massacre massive
mastermind match matches material materials matter matters maximum may mayor me mean means meant measure measures
meat medal medals media mediate mediator mediators medical medication medicine meet meeting meetings meets member
members membership memorial men mention mentioned merge merger message messages met metal meters methods metric
middle midnight might migrants militant militants military militia militiamen militias million millions mine miners
mines minibus minimum mining minister ministers ministry minor minorities minority minute minutes missed missile
missiles missing mission missions mistake mistakenly mixed mobile moderate modern modified moment monarch monarchy
monetary money monitor monitored monitoring monitors monks monopoly monsoon month monthly months moon moratorium more
moreover morning mortar mortars mortgage mosque mosques most mostly mother motion motivated motive motorcade
motorcycle mountain mountainous mountains mounting mourners mourning mouth move moved movement movements moves movie
moving much mudslides multinational multiparty multiple municipal murder murdered murdering murders museum music
musical musician must mutate my name named names narrates narrow narrowly nation national nationalities nationality
nationalize nationals nations nationwide native natural nature naval navy near nearby nearly necessary need needed
needs negative negotiate negotiated negotiating negotiations negotiator negotiators neighbor neighborhood neighboring
neighbors neighbours neither net network networks never new newly news newspaper newspapers next night nine ninth no
nominated nomination nominee nominees none nonetheless nor normal normally north northeast northeastern northern
northwest northwestern nose not note noted notes nothing notice noting notorious now nuclear number numbers numerous
oath object objections objects observe observed observers observing obstacles obtain obtained occasion occasions
occupation occupied occurred ocean odds of off offenses offensive offer offered offering offers office officer
officers offices official officially officials offset offshore often oil old older oldest on once one ones ongoing
online only onto open opened opening operate operated operates operating operation operational operations operative
opinion opium opponent opponents opportunities opportunity oppose opposed opposes opposing opposition optimistic
option options or orbiting order ordered ordering orders organization organizations organize organized organizers
organizing origin original originally other others our oust ousted ouster out outbreak outbreaks outcome outgoing
outlawed outlets outpost output outrage outside outskirts outstanding over overall overcome overcrowded overnight
overseas oversee overseeing overthrew overthrow overturned overwhelming overwhelmingly own owned owner owners
ownership owns pace package packed pact paid pain pair palace pandemic panel panic paper papers parade paramilitaries
paramilitary parents parked parliament parliamentary part partial participants participate participated participating
participation particular particularly parties partly partner partners partnership parts party pass passage passed
passenger passengers passes passing past path patient patients patrol patrolling patrols pay paying payment payments
peace peaceful peacefully peacekeepers peacekeeping peak penalty pending peninsula pension people per percent
percentage performance performed performing period permanent permission permit permits persecution person personal
personally personnel persons persuade petition petroleum phase phone phones photograph photographs photos physical
pick picked picture pictures piece pieces pilgrims pilot pipeline pipelines piracy pirates place placed places
placing plagued plan plane planes planet planned planning plans plant planted planting plants plastic platform play
played player players playing plays plea pleaded pledge pledged pledges pledging plot plots plotting plunged plus
point pointed points poisoned polar police policeman policemen policies policy polio political politically politician
politicians politics poll polling polls pollution pontiff pool poor poorest poorly pop pope popular popularity
populated population populations port portion portions ports pose posed position positions positive possession
possibility possible possibly post posted postpone postponed posts potential potentially poultry pound pounded
poverty power powerful powers practice practices praised pray prayer prayers predecessor predict predicted
predominantly preferred preliminary preparation preparations prepare prepared prepares preparing presence present
presented presents preserve presidency president presidential presidents press pressing pressure prevent prevented
preventing previous previously price prices priest priests primarily primary prime principle principles printed prior
priority prison prisoner prisoners prisons private privatization prize probably probe probing problem problems
procedure procedures proceedings process processing procession produce produced producer producers produces producing
product production productivity products professional professionals professor profit profits program programs
progress project projects prominent promise promised promises promising promote promoted promoting prompted prompting
proof propaganda proper properly property prophet proposal proposals proposed prosecute prosecution prosecutor
prosecutors prospects prosperous protect protecting protection protectorate protest protested protesters protesting
protests prove proved provide provided provides providing province provinces provincial provisional provisions public
publication publicly published publishing pull pulled pulling pullout punish punished punishment purchase purchased
purported purpose purposes pursue pursuing pursuit push pushed pushing put puts putting quake quarter quell question
questioned questioning questions quick quickly quiet quit quite quota quotas quote quoted quotes race radar radical
radio raid raided raids rail rain rains raise raised raising rallied rallies rally rammed ran ranch range ranging
ranked ranking ranks ransom rape rapid rapidly rare rate rates rather ratification ratified ratify rating raw reach
reached reaching reaction reactor reactors read reading ready reaffirmed real reason reasons rebel rebellion rebels
rebounded rebuild rebuilding recalled receive received receiving recent recently recession recognition recognize
recognized recognizes recommendation recommendations recommended reconciliation reconstruction record recorded
recording records recover recovered recovering recovery recruiting recruits red reduce reduced reducing reduction
refer reference referendum referral referred referring refineries refinery refining reflect reflected reform reforms
refuge refugee refugees refusal refused refuses refusing regained regarding regime region regional regions register
registered registration regular regularly regulations regulators rehabilitation reinstated reject rejected rejecting
rejects related relations relationship relative relatively relatives relay release released releasing relief relies
religion religious relocate rely remain remained remaining remains remark remarks remember remittances remnants
remote removal remove removed removing renew renewed renounce reopen reopened repair repay repeat repeated repeatedly
replace replaced replacement replied report reported reportedly reporter reporters reporting reports represent
representation representative representatives represented representing represents repression republic republics
request requested requests require required requirements requires rescue rescued rescuers research researchers
reserve reserves residence residential residents resign resignation resigned resistance resolution resolve resolved
resolving resort resources respect respects respond responded responding response responsibility responsible rest
restart restaurant restaurants restive restore restored restoring restrict restricted restrictions restructuring
result resulted resulting results resume resumed resuming resumption retail retailers retain retaliation retired
retirement return returned returning returns reunification reveal revealed revenue revenues reverse review reviewing
revised revive revolt revolution reward rice rich riding rifle rifles rig rigged right rightist rights ring riot
rioters rioting riots ripped rise risen rising risk risks rival rivals river rivers road roads roadside robust rock
rocked rocket rockets rocks role roof room root rose rotating roughly round rounded rounds route routes routine
routinely row royal rubble rule ruled ruler rulers rules ruling run running runoff runs rural rushed sabotage
sacrifice safe safety said sailors salaries sale sales same samples sanctions sanitation satellite satellites save
saw say saying says scale scandal scandals scene schedule scheduled school schools science scientific scientist
scientists score scored scores sea sealed search searched searches searching season seat seats second seconds secret
secretary secretly secrets sectarian section sector sectors secular secure secured security see seed seeded seeing
seek seeking seeks seen sees seize seized seizure selected selection sell selling semifinal semifinals senator
senators send sending senior sense sensitive sent sentence sentenced sentences separate separated separately
separatist separatists series serious seriously serve served service services serving session set sets setting settle
settled settlement settlements settlers seven seventh several severe severed severely sex sexual sexually shadow
share shared shareholders shares sharing sharp sharply she shell shelling shells shelter shelters shield shift ship
shipments shipping ships shoes shook shooting shootings shootout shop shoppers shopping shops shore short shortage
shortages shortly shot shots should show showed showing shown shows shrine shut shuttle sick side sidelines sides
siege sign signature signed significant significantly signing signs silence silver similar simple simply since singer
single singles sister site sites sitting situation six sixth size skilled skills slain slalom slammed slaughter
slaughtered slaves slick slight slightly slogans slow slowdown slowed slowing slowly small smaller smashed smoke
smoking smuggled smugglers smuggling snow so soared soaring soccer social socialist society software soil solar sold
soldier soldiers sole solid solidarity solution solve some someone something sometimes son song sons soon sought
sound source sources south southeast southeastern southern southwest southwestern sovereign sovereignty space
spacecraft spacewalk spare spark sparked sparking speak speaker speaking special species specific specifically
specify speculation speech speeches speed spend spending spent spies spill spiritual split spoke spokesman
spokeswoman sponsored sporadic sports spot spotted spread spreading spring spurred spy spying squad square stability
stabilize stable stadium staff staffers stage staged stages staging stake stalemate stalled stamp stance stand
standard standards standing standoff stands star start started starting starts state statement statements states
station stationed stations status stay stayed steadily steady stealing steel steep stem stemming step stepped
stepping steps still stimulus stock stocks stole stolen stones stood stop stopped stopping stops storage store stores
storm stormed storms story straight strain strained stranded strategic strategy street streets strength strengthen
strengthened strengthening stressed strict strike strikes string strip stroke strong stronger strongest stronghold
strongholds strongly struck structural structure struggle struggled struggling student students studies study
studying subject submit submitted subsequent subsequently subsidiary subsidies subsistence substantial substantially
suburb suburbs subway succeed succeeded success successful successfully succession successor such suddenly suffer
suffered suffering suffers sufficient sugar suggest suggested suggesting suggests suicide suit summer summit summoned
sun supplied supplies supply supplying support supported supporter supporters supporting supports supposed supreme
sure surface surfaced surge surged surgery surplus surprise surprised surrender surrendered surrounded surrounding
surveillance survey surveyed survived survivors suspect suspected suspects suspend suspended suspending suspension
suspicion suspicious sustain sustained sweep swept swine sworn symbol symptoms system systems table tactics tail take
taken takeover takes taking talk talks tally tank tanker tankers tanks tape target targeted targeting targets tariffs
task tax taxes teacher teachers team teams tear technical technology teenage teenager teenagers telecommunications
telephone televised television tell telling tells temperatures temporarily temporary ten tennis tens tense tension
tensions tents term terms territorial territories territory terror terrorism terrorist terrorists test tested
testimony testing tests textile than thanked thanks that the theater their them themselves then there these they
things think thinks third this those though thought thousand thousands threat threaten threatened threatening
threatens threats three threw throne through throughout throwing thrown thus tied ties tight tighten timber time
times timetable tiny tip title to tobacco today together told tolerate toll ton tons too took top topics topple
toppled torch tore torture tortured total touch tough tougher tour tourism tourist tourists tournament toward towards
town towns toxic track trade traders trading tradition traditional traditionally traffic traffickers trafficking
tragedy train trained training trains transfer transferred transit transition transitional transmission transmitted
transparency transport transportation transporting trapped travel traveled travelers traveling travels treason treat
treated treating treatment treaty tree trees trend trial trials tribal tribesmen tribunal tried triggered triggering
trillion trip trips troop troops tropical trouble troubled truce truck trucks trust try trying tsunami tunnel tunnels
turkey turmoil turn turned turning twice twin two tycoon type types typhoon unable unacceptable unanimously unarmed
uncertain unclear uncovered under undergo undergoing underground undermine understanding underway underwent
unemployment unfair unharmed unidentified unification unified uniform uniforms unilateral union unions unique unit
united units unity universities university unknown unless unlikely unmanned unnamed unprecedented unrest unspecified
unsuccessful until unveiled up upcoming upheld upon upper uprising upset upsurge uranium urban urge urged urgent
urging us use used users uses ushered using usually vacation vaccination vaccine valley value values variety various
vast vehicle vehicles venture verdict verified version very vessel vessels veteran veterans veterinary veto via vice
victim victims victory video videos videotape view viewed views village villagers villages violate violated violating
violation violations violence violent virus visa visit visited visiting visitors visits vital voice voiced volatile
volcano volunteers vote voted voter voters votes voting vowed vulnerable wage waged waging wait waiting wake walk
walked wall walls want wanted wants war warfare warheads warlords warming warn warned warning warnings warns
warplanes warrant warrants wars wartime was washed waste watch watchdog watched watches water waters wave waves way
ways we weak weaken weakened wealth wealthy weapon weapons wearing weather web website week weekend weekly weeks
weight welcome welcomed welfare well went were west western whales what wheat when whenever where whereas wherever
whether which while white who whoever whole whom whose why wickets wide widely widespread wife wild will willing
willingness win wind window windows winds wing winner winners winning wins winter wiped with withdraw withdrawal
withdrawing withdrawn withdrew within without witness witnesses woman women won word words work worked worker workers
workforce working works world worldwide worried worries worry worse worshippers worst worth would wounded wounding
wounds wrapped wreckage writing written wrong wrongdoing wrote year years yen yesterday yet yield you young younger
your youth youths zone`.split(/\s+/),
);
