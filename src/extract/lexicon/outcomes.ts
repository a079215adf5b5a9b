import type { Outcome } from "../../domain/claim.ts";

/**
 * `object`: whom it happens to is the object (“killed 12”); `subject`: the subject (“12 died”); `either`: both (“drowned
 * 12”, “12 drowned”). Forms stand as: base, -s, past, participle (where it differs), -ing.
 */
export type Frame = "object" | "subject" | "either";

export interface OutcomeVerb {
  readonly outcome: Outcome;
  readonly frame: Frame;
  /** The plain word for how, where the verb says how. */
  readonly manner: string | null;
}

export type VerbForm = "base" | "s" | "past" | "participle" | "ing";

const VERBS: readonly (readonly [Outcome, Frame, string | null, string])[] = [
  ["killed", "object", null, "kill kills killed killed killing"],
  ["killed", "object", null, "slay slays slew slain slaying"],
  ["killed", "object", null, "murder murders murdered murdered murdering"],
  ["killed", "object", null, "assassinate assassinates assassinated assassinated assassinating"],
  ["killed", "object", null, "massacre massacres massacred massacred massacring"],
  ["killed", "object", null, "slaughter slaughters slaughtered slaughtered slaughtering"],
  ["killed", "object", null, "eliminate eliminates eliminated eliminated eliminating"],
  ["killed", "object", null, "neutralise neutralises neutralised neutralised neutralising"],
  ["killed", "object", null, "neutralize neutralizes neutralized neutralized neutralizing"],
  ["killed", "object", "executed", "execute executes executed executed executing"],
  ["killed", "object", "beheaded", "behead beheads beheaded beheaded beheading"],
  ["killed", "object", "beheaded", "decapitate decapitates decapitated decapitated decapitating"],
  ["killed", "object", "lynched", "lynch lynches lynched lynched lynching"],
  ["killed", "object", "strangled", "strangle strangles strangled strangled strangling"],
  ["killed", "object", "electrocuted", "electrocute electrocutes electrocuted electrocuted electrocuting"],
  ["killed", "either", "drowned", "drown drowns drowned drowned drowning"],
  ["killed", "either", "suffocated", "suffocate suffocates suffocated suffocated suffocating"],
  ["killed", "either", "asphyxiated", "asphyxiate asphyxiates asphyxiated asphyxiated asphyxiating"],
  ["killed", "subject", null, "die dies died died dying"],
  ["killed", "subject", null, "perish perishes perished perished perishing"],
  ["injured", "object", null, "injure injures injured injured injuring"],
  ["injured", "object", null, "wound wounds wounded wounded wounding"],
  ["injured", "object", null, "hurt hurts hurt hurt hurting"],
  ["injured", "object", null, "maim maims maimed maimed maiming"],
  ["injured", "object", "shot", "shoot shoots shot shot shooting"],
  ["injured", "object", "stabbed", "stab stabs stabbed stabbed stabbing"],
  ["hospitalised", "object", null, "hospitalise hospitalises hospitalised hospitalised hospitalising"],
  ["hospitalised", "object", null, "hospitalize hospitalizes hospitalized hospitalized hospitalizing"],
  ["missing", "subject", null, "disappear disappears disappeared disappeared disappearing"],
  ["missing", "subject", null, "vanish vanishes vanished vanished vanishing"],
  ["detained", "object", null, "detain detains detained detained detaining"],
  ["detained", "object", null, "arrest arrests arrested arrested arresting"],
  ["detained", "object", null, "apprehend apprehends apprehended apprehended apprehending"],
  ["detained", "object", null, "capture captures captured captured capturing"],
  ["detained", "object", null, "imprison imprisons imprisoned imprisoned imprisoning"],
  ["abducted", "object", null, "abduct abducts abducted abducted abducting"],
  ["abducted", "object", null, "kidnap kidnaps kidnapped kidnapped kidnapping"],
  ["abducted", "object", null, "kidnap kidnaps kidnaped kidnaped kidnaping"],
  ["displaced", "object", null, "displace displaces displaced displaced displacing"],
  ["displaced", "object", null, "uproot uproots uprooted uprooted uprooting"],
  ["displaced", "either", null, "evacuate evacuates evacuated evacuated evacuating"],
  ["rescued", "object", null, "rescue rescues rescued rescued rescuing"],
  ["rescued", "object", null, "save saves saved saved saving"],
];

const ORDER: readonly VerbForm[] = ["base", "s", "past", "participle", "ing"];

export interface OutcomeWord extends OutcomeVerb {
  /** “killed” is both a past form and a participle. */
  readonly forms: ReadonlySet<VerbForm>;
}

/** Each form of each verb that states an outcome by itself. */
export const OUTCOME_VERBS: ReadonlyMap<string, OutcomeWord> = (() => {
  const found = new Map<string, OutcomeWord & { forms: Set<VerbForm> }>();
  for (const [outcome, frame, manner, list] of VERBS)
    for (const [index, word] of list.split(" ").entries()) {
      const form = ORDER[index] ?? "base";
      const entry = found.get(word) ?? { outcome, frame, manner, forms: new Set<VerbForm>() };
      entry.forms.add(form);
      found.set(word, entry);
    }
  return found;
})();

/** States that a person can be in, said of a noun directly (“12 dead”) or over a linking verb (“remain missing”). */
export const STATES: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ["dead", "killed"],
  ["deceased", "killed"],
  ["killed", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hurt", "injured"],
  ["hospitalised", "hospitalised"],
  ["hospitalized", "hospitalised"],
  ["missing", "missing"],
  ["unaccounted", "missing"],
  ["homeless", "displaced"],
]);

/** Nouns for the outcome itself; `of`: the people follow (“the death of two miners”). */
export const OUTCOME_NOUNS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ["death", "killed"],
  ["deaths", "killed"],
  ["fatality", "killed"],
  ["fatalities", "killed"],
  ["casualty", "killed"],
  ["casualties", "killed"],
  ["killing", "killed"],
  ["killings", "killed"],
  ["murder", "killed"],
  ["murders", "killed"],
  ["homicides", "killed"],
  ["slaying", "killed"],
  ["slayings", "killed"],
  ["assassination", "killed"],
  ["assassinations", "killed"],
  ["execution", "killed"],
  ["executions", "killed"],
  ["massacre", "killed"],
  ["beheading", "killed"],
  ["beheadings", "killed"],
  ["drowning", "killed"],
  ["drownings", "killed"],
  ["loss", "killed"],
  ["injury", "injured"],
  ["injuries", "injured"],
  ["wounding", "injured"],
  ["hospitalisation", "hospitalised"],
  ["hospitalisations", "hospitalised"],
  ["hospitalization", "hospitalised"],
  ["hospitalizations", "hospitalised"],
  ["disappearance", "missing"],
  ["disappearances", "missing"],
  ["arrest", "detained"],
  ["arrests", "detained"],
  ["detention", "detained"],
  ["detentions", "detained"],
  ["capture", "detained"],
  ["kidnapping", "abducted"],
  ["kidnappings", "abducted"],
  ["abduction", "abducted"],
  ["abductions", "abducted"],
  ["displacement", "displaced"],
  ["evacuation", "displaced"],
  ["rescue", "rescued"],
  ["rescues", "rescued"],
]);

/** Counted by themselves: “12 deaths”. “12 massacres” counts no people. */
export const COUNTED_NOUNS: ReadonlySet<string> = new Set(
  `death deaths fatality fatalities casualty casualties murders homicides killings slayings executions beheadings drownings
  injury injuries hospitalisations hospitalizations disappearances arrest arrests detentions kidnappings abductions rescues`
    .split(/\s+/u)
    .filter(Boolean),
);

/** Nouns for those whom it happened to. */
export const VICTIMS: ReadonlyMap<string, Outcome> = new Map<string, Outcome>([
  ["victims", "killed"],
  ["fatalities", "killed"],
  ["casualties", "killed"],
  ["deaths", "killed"],
  ["injured", "injured"],
  ["wounded", "injured"],
  ["hostages", "abducted"],
  ["detainees", "detained"],
  ["survivors", "rescued"],
]);
