/**
 * What a full stop after an abbreviation can mean.
 * - `title`: stands before a name, so it never ends a sentence (“Gen. Smith”).
 * - `number`: is an abbreviation only before a number (“No. 5”); elsewhere it is a word (“He said no.”).
 * - `date`: a month or a day of the week, with a number beside it.
 * - `name`: ends a name or a list, and with it sometimes the sentence (“Pitt & Co. It closed”).
 * - `state`: an abbreviation only after a comma, a hyphen or a bracket (“Springfield, Ill.”), since many of them are words.
 * - `middle`: always has something after it (“e.g.”).
 */
export type AbbreviationKind = "title" | "number" | "date" | "name" | "state" | "middle";

const WORDS: Readonly<Record<AbbreviationKind, string>> = {
  title: `
  mr mrs ms mx dr drs prof messrs mmes mme mlle hon rev fr msgr pres gov govs lt col gen maj capt cpt cmdr cdr comdr
  sgt sgts ssgt sfc msgt tsgt cpl pvt pfc spc adm vadm radm ens brig rep reps sen sens cong congr amb atty supt insp
  det const dep asst assoc secy treas commr cllr ald ven archbp bp shri smt mt mts ft pt ste sta`,
  number: `
    no nos nr n° nº p pp para paras sec sects sect ch chap vol vols fig figs bk apt rm ext tel ph op est ca c approx
    rs reg`,
  date: "jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues weds thu thur thurs fri",
  name: `
    co cos inc ltd corp bros pty plc llc jr sr esq etc al st ave av blvd rd hwy pkwy sq univ inst assn ass'n dept depts
    dep't govt gov't intl int'l natl nat'l mfg mgmt dist div bldg ph.d md dds ret min mins max hr hrs yr yrs mo wk wks
    lb lbs oz ft gal doz bhd sdn gmbh cie`,
  state: `
    ala ariz ark calif cal colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mo mont neb nebr nev okla
    ore oreg pa penn tenn tex va vt wash wis wisc wyo alta ont que sask`,
  middle: "vs viz cf esp incl excl resp ibid i.e e.g c.f f.e nee née aka a.k.a",
};

/** An abbreviation in lower case, without its last full stop, to what it is. */
export const ABBREVIATIONS: ReadonlyMap<string, AbbreviationKind> = new Map(
  (Object.entries(WORDS) as [AbbreviationKind, string][]).reverse().flatMap(([kind, words]) =>
    words
      .trim()
      .split(/\s+/)
      .map((word) => [word, kind] as const),
  ),
);

/** Names that end in a mark of exclamation or question, without it. */
export const NAMES_WITH_A_MARK: ReadonlySet<string> = new Set(
  "yahoo jeopardy airplane oklahoma wham joomla panic guess mia zulily chips yum rouge hamilton".split(" "),
);

/** As written after a time of day. */
export const TIME_ZONES: ReadonlySet<string> = new Set(
  "ET PT CT MT EST EDT CST CDT MST MDT PST PDT GMT UTC BST IST CET CEST EET EEST AEST AEDT JST KST SGT HKT MSK WIB".split(
    " ",
  ),
);
