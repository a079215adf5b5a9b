/** News agencies by the name that an answer gives them, with the other forms that credits use (case does not count). */
const AGENCIES: Readonly<Record<string, string>> = {
  "Agence France-Presse": "AFP|Agence France Presse|AFP News Agency",
  "Associated Press": "AP|The AP|The Associated Press|AP News",
  Reuters: "Thomson Reuters|Reuters News Agency",
  "Press Trust of India": "PTI|The Press Trust of India",
  "Asian News International": "ANI",
  "Indo-Asian News Service": "IANS",
  "United News of India": "UNI",
  "United Press International": "UPI",
  "Deutsche Presse-Agentur": "dpa|DPA International",
  EFE: "Agencia EFE|EFE News Agency",
  ANSA: "Agenzia ANSA",
  Xinhua: "Xinhua News Agency|Xinhuanet",
  TASS: "ITAR-TASS|TASS news agency",
  Interfax: "Interfax news agency",
  "RIA Novosti": "RIA",
  Ukrinform: "",
  "Anadolu Agency": "AA|Anadolu|Anadolu Ajansi",
  "Kyodo News": "Kyodo|Kyodo News Agency",
  "Jiji Press": "Jiji",
  "Yonhap News Agency": "Yonhap|Yonhap News",
  Bernama: "Bernama News Agency",
  Antara: "Antara News",
  "Philippine News Agency": "PNA",
  "Vietnam News Agency": "VNA",
  "Associated Press of Pakistan": "APP",
  "Press Association": "PA|PA Media|PA news agency|The Press Association",
  "Australian Associated Press": "AAP",
  "The Canadian Press": "Canadian Press|CP",
  "News Agency of Nigeria": "NAN|The News Agency of Nigeria",
  "Ghana News Agency": "GNA",
  "Kenya News Agency": "KNA",
  "Pan African News Agency": "PANA",
  "Middle East News Agency": "MENA",
  "Saudi Press Agency": "SPA",
  "Emirates News Agency": "WAM",
  "Islamic Republic News Agency": "IRNA",
  "Bakhtar News Agency": "",
  "Maghreb Arabe Presse": "MAP",
  "Inter Press Service": "IPS",
  "States News Service": "",
};

const BY_FORM: ReadonlyMap<string, string> = new Map(
  Object.entries(AGENCIES).flatMap(([name, forms]) =>
    [name, ...forms.split("|")].filter((form) => form !== "").map((form) => [form.toLowerCase(), name] as const),
  ),
);

/** Credits in place of an agency's name that name none. */
const UNNAMED = /^(?:news )?(?:agencies|agency|wires?|wire (?:services?|reports?|agencies))$/i;

/** The agency that a credit means; null for anything else. Forms of two or three letters count in capitals only. */
export function agencyNamed(words: string): string | null {
  const form = words.trim().replace(/^the /i, "");
  if (form.length <= 3 && form !== form.toUpperCase() && form !== "dpa") return null;
  return BY_FORM.get(form.toLowerCase()) ?? BY_FORM.get(words.trim().toLowerCase()) ?? null;
}

export function isUnnamedAgency(words: string): boolean {
  return UNNAMED.test(words.trim());
}
