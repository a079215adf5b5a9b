/**
 * Verbs that carry what somebody says, by every form that news uses. `claims` marks those by which the outlet keeps its
 * distance: what they carry is alleged, not stated.
 */
const VERBS: Readonly<Record<string, { readonly forms: string; readonly claims?: true }>> = {
  say: { forms: "say says said saying" },
  tell: { forms: "tell tells told telling" },
  add: { forms: "add adds added adding" },
  announce: { forms: "announce announces announced announcing" },
  report: { forms: "report reports reported reporting" },
  confirm: { forms: "confirm confirms confirmed confirming" },
  state: { forms: "state states stated stating" },
  declare: { forms: "declare declares declared declaring" },
  write: { forms: "write writes wrote written writing" },
  tweet: { forms: "tweet tweets tweeted tweeting" },
  post: { forms: "post posts posted posting" },
  note: { forms: "note notes noted noting" },
  explain: { forms: "explain explains explained explaining" },
  insist: { forms: "insist insists insisted insisting" },
  warn: { forms: "warn warns warned warning" },
  stress: { forms: "stress stresses stressed stressing" },
  argue: { forms: "argue argues argued arguing" },
  reply: { forms: "reply replies replied replying" },
  respond: { forms: "respond responds responded responding" },
  recall: { forms: "recall recalls recalled recalling" },
  describe: { forms: "describe describes described describing" },
  call: { forms: "call calls called calling" },
  urge: { forms: "urge urges urged urging" },
  demand: { forms: "demand demands demanded demanding" },
  ask: { forms: "ask asks asked asking" },
  shout: { forms: "shout shouts shouted shouting" },
  chant: { forms: "chant chants chanted chanting" },
  vow: { forms: "vow vows vowed vowing" },
  pledge: { forms: "pledge pledges pledged pledging" },
  promise: { forms: "promise promises promised promising" },
  condemn: { forms: "condemn condemns condemned condemning" },
  estimate: { forms: "estimate estimates estimated estimating" },
  acknowledge: { forms: "acknowledge acknowledges acknowledged acknowledging" },
  admit: { forms: "admit admits admitted admitting" },
  concede: { forms: "concede concedes conceded conceding" },
  disclose: { forms: "disclose discloses disclosed disclosing" },
  reveal: { forms: "reveal reveals revealed revealing" },
  deny: { forms: "deny denies denied denying" },
  quote: { forms: "quote quotes quoted quoting" },
  claim: { forms: "claim claims claimed claiming", claims: true },
  allege: { forms: "allege alleges alleged alleging", claims: true },
  accuse: { forms: "accuse accuses accused accusing", claims: true },
  suggest: { forms: "suggest suggests suggested suggesting", claims: true },
  believe: { forms: "believe believes believed believing", claims: true },
  fear: { forms: "fear fears feared fearing", claims: true },
};

/** Each form of a speech verb, to its base form. */
export const SPEECH_VERBS: ReadonlyMap<string, string> = new Map(
  Object.entries(VERBS).flatMap(([base, { forms }]) => forms.split(" ").map((form) => [form, base] as const)),
);

/** Base forms by which the outlet keeps its distance. */
export const DISTANCING_VERBS: ReadonlySet<string> = new Set(
  Object.entries(VERBS)
    .filter(([, verb]) => verb.claims)
    .map(([base]) => base),
);
