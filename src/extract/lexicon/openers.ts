/** Words that open a sentence and are hardly ever part of a name: a capital on one of them after an abbreviation tells that a sentence begins. */
const PLAIN = `
  the this that these those there then thus therefore though although
  he she it they we you i his her its their our your my hers
  i'm i've i'll i'd it's he's she's we're we've we'll they're they've you're that's there's what's who's let's
  a an another each every both either neither some many most several few any no none such much more
  and but or nor so yet for in on at by from with without within to into of over between against among about
  after before during since until till while when whenever where whereas whether why how what which who whose whom
  if unless because as once even only just also still now tonight yesterday tomorrow meanwhile however moreover
  nevertheless nonetheless furthermore instead otherwise indeed perhaps maybe despite according following including
  later earlier recently finally not never did do does is are was were has have had can could would should might must`;

/** The same, save before another capital (“Police Chief”, “Third Fleet”): inside a sentence these are written small. */
const NOUNS = `
  police officials authorities residents witnesses protesters demonstrators critics analysts experts investigators
  prosecutors lawyers lawmakers doctors rescuers firefighters troops soldiers rebels militants gunmen shares stocks
  people officers families relatives survivors victims passengers villagers students workers activists opponents
  supporters voters reports others nobody everyone everybody someone something nothing everything travelers travellers
  dozens scores hundreds thousands millions tens first second third last next all one two three four five six seven
  eight nine ten eleven twelve twenty thirty forty fifty today here please yes`;

/** In capitals no word tells by its capital, so only those that hardly stand in mid-sentence after an abbreviation. */
const STRICT = `
  the this these those there he she it they we i another several meanwhile however moreover although according
  nevertheless furthermore then thus therefore yesterday`;

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

export const PLAIN_OPENERS = words(PLAIN);
export const NOUN_OPENERS = words(NOUNS);
export const OPENERS_IN_CAPITALS = words(STRICT);

/** Nouns that a letter tells apart (“Group A.”, “plan B.”): the letter is no initial. */
export const LETTERED = words(
  "group plan vitamin hepatitis type class category grade exhibit appendix terminal gate serie",
);
