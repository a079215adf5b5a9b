function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

export const DETERMINERS = words(
  "a an the this these those all both each every either neither no any some such another other",
);
/** Count without a number. */
export const QUANTITIES = words("several many few numerous countless multiple");
export const POSSESSIVES = words("his her their its my our your whose");
export const PRONOUNS = words(
  `he she they it we you i him them us me himself herself themselves itself everyone everybody anyone anybody someone
  somebody everything nothing something anything`,
);
export const PREPOSITIONS = words(
  `in on at of from by with without near inside outside into onto upon across around along alongside among amongst amid
  amidst between behind beside beneath below above over under underneath through throughout during within toward towards
  off via per despite against aboard beyond for to like unlike except minus including excluding following about down up
  out past versus outside due besides regarding concerning towards`,
);
/** Open a clause or govern a noun, as the words after them decide. */
export const SUBORDINATORS = words(
  "that as when while whilst after before because since until till if unless although though where wherever whereas whether once than lest why how",
);
export const RELATIVES = words("who whom which that");
export const CONJUNCTIONS = words("and or but nor plus & yet so");
export const BE = words("be is are am was were been being 's 're wasn't weren't isn't aren't");
export const HAVE = words("have has had having 've hasn't haven't hadn't");
export const DO = words("do does did doing done didn't doesn't don't");
export const GET = words("get gets got getting gotten");
export const MODALS = words(
  "will would can could may might shall should must cannot can't won't wouldn't couldn't shouldn't mightn't 'll 'd",
);
/** Verbs that link a noun to its state: “remain missing”, “lay dead”. */
export const LINKING = words(
  "remain remains remained remaining stay stayed go goes went gone going become became lie lay lies feel seem seems seemed appear appeared appears end ended turn turned stand stood",
);
export const NEGATIONS = words("not never n't without neither nor hardly barely");

/** Adverbs that do not end in -ly. */
export const ADVERBS = words(
  `also still so-called far so too later soon already again once now then thus just even only not never ever almost quite
  rather very well together apart away back here there perhaps maybe meanwhile however moreover instead otherwise elsewhere
  alone least most else ago earlier yet afterwards afterward nonetheless nevertheless furthermore hence twice often
  sometimes overnight respectively en route overall initially meantime more`,
);

/** End in -ly and are no adverbs. */
export const NOT_ADVERBS = words(
  "family italy july supply reply assembly ally rally bully fly jelly lily only elderly friendly daily weekly monthly likely unlikely early deadly costly lonely anomaly monopoly homily belly",
);
