import type { GroupRole } from "../../domain/claim.ts";

/** Nouns for people, singular; each with the role by which the guide sorts it. */
const NOUNS: readonly (readonly [GroupRole | null, string])[] = [
  [
    "everyone",
    `person people man other victim individual adult human other survivor fatality casualty soul inhabitant elder
    pensioner male youth youngster teenager teen patient inmate prisoner detainee hostage captive
    colleague friend relative sibling brother father grandfather uncle nephew cousin son husband fiancé partner
    boyfriend groom dad grandson stepfather ex-husband ex-boyfriend neighbour neighbor`,
  ],
  [
    "civilians",
    `civilian resident villager townspeople local bystander passer-by passerby pedestrian passenger commuter motorist driver
    cyclist motorcyclist biker rider trucker chauffeur tourist visitor holidaymaker vacationer traveller traveler
    hiker climber mountaineer skier snowboarder camper swimmer diver surfer bather beachgoer shopper customer
    diner guest reveller reveler clubber partygoer concertgoer moviegoer spectator fan supporter worshipper worshiper
    congregant parishioner pilgrim mourner student pupil classmate peer teacher professor lecturer principal headmaster
    worker labourer laborer employee staffer miner farmer peasant fisherman herder herdsman shepherd trader vendor
    shopkeeper hawker merchant businessman craftsman builder welder engineer electrician technician
    refugee migrant immigrant emigrant asylum-seeker seeker evacuee homeowner tenant occupant household householder
    associate accomplice companion teammate roommate flatmate housemate schoolmate spouse mate
    revolutionary nationalist vaccinator evangelist consultant applicant assistant servant participant attendant
    accountant defendant inhabitant informant client dissident opponent recipient dean vice-principal librarian counsellor
    counselor receptionist secretary supervisor coworker co-worker babysitter nanny maid babysitter houseguest partygoer
    priest nun monk imam cleric pastor bishop rabbi politician lawmaker legislator senator councillor councilor mayor
    governor minister official voter candidate judge prosecutor lawyer attorney activist campaigner dissident
    environmentalist trade-unionist unionist intellectual writer poet artist actor singer musician dancer
    citizen taxpayer janitor custodian cook chef waiter bartender clerk cashier guard-dog
    astronaut pilot co-pilot stewardess steward sailor seaman crewman crewmember crew staff seafarer stowaway athlete player
    volunteer leader chief director manager executive owner operator hunter scout entrepreneur contractor
    bishop missionary jesuit scientist researcher expert diplomat ambassador consul envoy delegate spokesman aide
    adviser advisor bodyguard watchman caretaker conductor porter grocer parent grandparent orphan widower
    secretary president vice-president deputy`,
  ],
  [
    "security forces",
    `police policeman officer personnel constable sergeant deputy trooper guard gendarme patrolman inspector
    cop detective marshal agent ranger guardsman superintendent sheriff peacekeeper paramilitary commissar
    carabiniere bodyguard commando serviceman servicewoman`,
  ],
  [
    "soldiers",
    `soldier troop marine airman corporal private recruit conscript cadet reservist infantryman paratrooper gunner
    lieutenant captain major colonel general brigadier commander combatant militiaman legionnaire veteran`,
  ],
  ["protesters", "protester protestor demonstrator rioter marcher looter striker picketer"],
  [
    "assailants",
    `assailant attacker gunman shooter bomber militant terrorist rebel insurgent guerrilla guerilla extremist
    jihadist jihadi fighter suspect perpetrator killer murderer assassin hijacker kidnapper pirate bandit robber thug
    gangster criminal trafficker smuggler subversive separatist knifeman hitman sniper arsonist intruder burglar mercenary
    jihadists cartel-member secessionist raider fugitive`,
  ],
  [
    "children",
    `child kid boy girl toddler infant baby newborn schoolchild schoolboy schoolgirl minor juvenile schoolkid
    preschooler kindergartner adolescent foetus fetus grandchild stepchild`,
  ],
  [
    "women",
    `woman mother grandmother wife widow daughter sister aunt niece girlfriend bride mom mum female housewife
    ex-wife ex-girlfriend stepmother granddaughter actress policewoman nun waitress stepdaughter fiancée fiancee`,
  ],
  [
    "journalists",
    "journalist reporter correspondent photographer photojournalist cameraman camerawoman newsman editor blogger broadcaster columnist freelancer presenter",
  ],
  ["aid workers", "aid-worker humanitarian rescuer"],
  ["medical staff", "doctor nurse medic paramedic surgeon physician midwife pharmacist ambulance-driver"],
  ["foreigners", "foreigner expatriate expat national"],
  ["civilians", "families households couples"],
  [null, "firefighter fireman fire-fighter astronaut cosmonaut member referee"],
];

const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  person: "persons",
  people: "people",
  child: "children",
  schoolchild: "schoolchildren",
  grandchild: "grandchildren",
  stepchild: "stepchildren",
  wife: "wives",
  "ex-wife": "ex-wives",
  housewife: "housewives",
  police: "police",
  "passer-by": "passers-by",
  passerby: "passersby",
  townspeople: "townspeople",
  crew: "crew",
  human: "humans",
  staff: "staff",
  personnel: "personnel",
  families: "families",
  households: "households",
  couples: "couples",
  cosmonaut: "cosmonauts",
  "vice-president": "vice-presidents",
};

function plural(noun: string): string {
  const known = IRREGULAR_PLURALS[noun];
  if (known) return known;
  if (noun.endsWith("man")) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith("woman")) return `${noun.slice(0, -5)}women`;
  if (/[^aeiou]y$/u.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/u.test(noun) ? `${noun}es` : `${noun}s`;
}

export interface PersonNoun {
  readonly role: GroupRole | null;
  readonly plural: boolean;
}

/** Each noun for people in both numbers. A noun listed under two roles has the later one. */
export const PEOPLE: ReadonlyMap<string, PersonNoun> = new Map(
  NOUNS.flatMap(([role, list]) =>
    list
      .split(/\s+/u)
      .filter(Boolean)
      .flatMap((noun): [string, PersonNoun][] => {
        const many = plural(noun);
        const both = many === noun;
        return both
          ? [[noun, { role, plural: true }]]
          : [
              [noun, { role, plural: false }],
              [many, { role, plural: true }],
            ];
      }),
  ),
);

/** Before the head these settle the role: “police station guards”, “schoolchildren”, “aid workers”. */
export const ROLE_MODIFIERS: ReadonlyMap<string, GroupRole> = new Map<string, GroupRole>([
  ["police", "security forces"],
  ["security", "security forces"],
  ["law-enforcement", "security forces"],
  ["enforcement", "security forces"],
  ["border", "security forces"],
  ["prison", "security forces"],
  ["army", "soldiers"],
  ["military", "soldiers"],
  ["enlisted", "soldiers"],
  ["aid", "aid workers"],
  ["relief", "aid workers"],
  ["humanitarian", "aid workers"],
  ["medical", "medical staff"],
  ["health", "medical staff"],
  ["healthcare", "medical staff"],
  ["hospital", "medical staff"],
  ["ambulance", "medical staff"],
  ["foreign", "foreigners"],
  ["media", "journalists"],
  ["suicide", "assailants"],
  ["civilian", "civilians"],
  ["school", "children"],
  ["young", "children"],
]);

/** One word for several people; “of” and a number say how many. */
export const COLLECTIVE_PEOPLE: ReadonlySet<string> = new Set(
  "family group team crew convoy party crowd class squad gang band unit patrol delegation contingent total".split(" "),
);
