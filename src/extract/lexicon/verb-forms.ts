function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Past forms that no ending shows. */
export const IRREGULAR_PASTS = words(
  `ate beat became began bent bet bit bled blew bore bought bound bred broke brought built burnt burst came caught chose
  clung crept cut dealt did drank drew drove dug fed fell felt fled flew forbade forgave forgot fought found froze gave
  grew had heard held hid hit hung kept knelt knew laid lay led left lent let lit lost made meant met misled mistook
  oversaw overtook overthrew paid put ran rang read rebuilt rode rose said sang sank sat saw sent set sewed shed shone shot
  shook shrank slept slid slew smelt sold sought spent spoke sped spun split sprang spread sprung stole stood stopped
  strode strove struck stuck stung sunk swam swept swore swung taught thought threw told took tore understood undertook
  underwent upheld went withdrew withheld withstood woke won wore wound wrote wept rid hurt cost quit shut thrust
  came overcame`,
);

/** Past participles that no ending shows and that are not past forms too. */
export const IRREGULAR_PARTICIPLES = words(
  `been beaten become begun bitten blown born borne broken chosen done drawn driven drunk eaten fallen flown forbidden
  forgotten forgiven frozen given gone grown hidden known lain mistaken overthrown proven risen seen shaken shown shrunk
  slain spoken stolen sunk sworn swum taken thrown torn undergone withdrawn woken worn woven written hewn overrun`,
);

/** Present forms in -s that are hardly ever plural nouns. */
export const PRESENTS = words(
  `says has is does goes remains includes kills injures dies leaves hits becomes seems appears makes takes gives gets
  brings comes sends sinks explodes crashes collapses flees rises jumps climbs soars reaches tops passes exceeds nears
  surpasses hits stands confirms warns vows tells adds insists believes keeps puts sees finds follows continues begins
  ends arrives returns erupts slams rams plunges overturns derails falls sweeps destroys shows faces sparks triggers
  forces displaces wounds hurts sustains suffers arrests detains captures rescues saves evacuates abducts kidnaps murders
  shoots stabs claims drowns perishes topples rips tears rocks threatens accuses denies admits alleges announces wants
  refuses fails loses wins remain remained die say believe include become seem appear`,
);

/** End in -ed and are no verbs. */
export const NOT_PASTS = words(
  `red bed hundred hatred naked sacred wicked rugged ragged indeed seed speed need deed feed weed greed breed creed shed sled
  united armed so-called alleged aged united unarmed masked hooded veiled uniformed unidentified unnamed unconfirmed
  unprecedented undocumented unaccompanied limited hundred kindred infrared mohammed ahmed muhammed mohamed hamed saeed
  rasheed waleed khaled rashed majed zed ned fred ted ed`,
);

/** End in -ing and are no verbs. */
export const NOT_INGS = words(
  `morning evening king ring thing spring string wing being? building wedding meeting bombing shooting killing fighting
  shelling bleeding nothing something anything everything sibling ceiling beijing sterling offspring during including
  following pending missing ongoing uprising stabbing beating hearing briefing crossing landing mining housing clothing
  funding gathering feeling warning parking boxing sling sing rioting looting`,
);
