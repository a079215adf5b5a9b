const MONTH_NAMES =
  "january jan|february feb febr|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec";

/** Month names and their short forms, to the number of the month. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  MONTH_NAMES.split("|").flatMap((forms, index) => forms.split(" ").map((form) => [form, index + 1] as const)),
);

export const WEEKDAYS: ReadonlySet<string> = new Set(
  "monday mon tuesday tue tues wednesday wed weds thursday thu thur thurs friday fri saturday sat sunday sun".split(
    " ",
  ),
);

/**
 * Zones after a clock time. Only letters that mean one offset the world over have one here: IST, CST, EST, PST, BST, AST and
 * the bare ET, CT, MT and PT each mean several, so nothing is said of them.
 */
export const ZONES: ReadonlyMap<string, string | null> = new Map(
  Object.entries({
    z: "Z",
    gmt: "Z",
    utc: "Z",
    ut: "Z",
    wat: "+01:00",
    cet: "+01:00",
    cest: "+02:00",
    cat: "+02:00",
    sast: "+02:00",
    eet: "+02:00",
    eest: "+03:00",
    eat: "+03:00",
    msk: "+03:00",
    trt: "+03:00",
    pkt: "+05:00",
    npt: "+05:45",
    wib: "+07:00",
    hkt: "+08:00",
    pht: "+08:00",
    awst: "+08:00",
    jst: "+09:00",
    kst: "+09:00",
    acst: "+09:30",
    acdt: "+10:30",
    aest: "+10:00",
    aedt: "+11:00",
    nzst: "+12:00",
    nzdt: "+13:00",
    edt: "-04:00",
    cdt: null,
    mdt: "-06:00",
    pdt: "-07:00",
    akdt: "-08:00",
    nst: null,
    ist: null,
    bst: null,
    est: null,
    cst: null,
    mst: null,
    pst: null,
    ast: null,
    sgt: "+08:00",
    wita: "+08:00",
    wit: "+09:00",
    et: null,
    ct: null,
    mt: null,
    pt: null,
  } satisfies Record<string, string | null>),
);

/** Words that say which time a line gives. */
export const TIME_LABELS: ReadonlyMap<string, "published" | "updated"> = new Map([
  ...words(
    "published publish posted issued released created first originally published-on publication dated",
    "published",
  ),
  ...words("updated update modified last edited revised", "updated"),
]);

/** Words that stand in a line of time without saying anything of it. */
export const TIME_FILLERS: ReadonlySet<string> = new Set(
  "on at date time the of and hrs hr hours h local time: was as from release of: online web".split(" "),
);

/** Times told from now: true of the moment when the page was copied, so no date. */
export const TIME_AGO =
  /^(?:(?:about |over |almost )?(?:an?|\d{1,3})\s?(?:s|secs?|seconds?|m|mins?|minutes?|h|hrs?|hours?|d|days?|w|wks?|weeks?|mo|months?|y|yrs?|years?) ago|just now|moments ago|today|yesterday)(?![\p{L}\d])/iu;

function words(list: string, label: "published" | "updated"): (readonly [string, "published" | "updated"])[] {
  return list.split(" ").map((word) => [word, label] as const);
}
