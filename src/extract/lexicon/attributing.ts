function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/u).filter(Boolean));
}

/** Base forms of the verbs by which a source gives a fact; to urge or to shout gives none. */
export const TELLING = words(
  "say tell add announce report confirm state declare write tweet post note warn insist estimate acknowledge admit concede disclose reveal claim allege believe fear quote explain recall put record deny",
);

/** Bodies that speak in numbers: “four rights groups said”. */
export const SPEAKING_BODIES = words(
  "groups agencies organisations organizations sources ministries hospitals charities outlets networks newspapers",
);

/** The outlet's own distance, with nobody named. */
export const REPORTEDLY = words("reportedly allegedly purportedly");

/** Whoever is told so passes it on. */
export const MEDIA = words(
  `media agency agencies news newspaper newspapers television tv radio reporters journalists press broadcaster channel
  reuters afp bbc cnn ap xinhua tass interfax ria al-jazeera network website daily`,
);

/** Subjects of “said” that are nobody's word. */
export const NO_SPEAKERS = words(
  "who which that there nobody none what this it's none it footage video image images sign letter",
);

/** Give figures under a colon in headlines, and are neither people nor media. */
export const SOURCES = words(
  "un u.n. ngo monitor monitors report reports source sources study red-cross unicef who eu nato",
);
