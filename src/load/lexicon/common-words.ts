/** Words that make up two fifths of any English text. */
export const ENGLISH_WORDS: ReadonlySet<string> = new Set(
  (
    "the of and to in that was for with on is by from at were has have had it be as are an a which he she his her their they who will " +
    "after been not but this its more than when where there said about into over would could against people"
  ).split(" "),
);

/** The same of other languages in Latin letters, without those that are English words too. */
export const OTHER_WORDS: ReadonlySet<string> = new Set(
  (
    "der die das und den von zu mit des auf für ist im dem nicht ein eine als auch sich el la los las de del que y en un una por con para " +
    "se su al lo es le les du et dans pour est une sur qui par au aux il di e che non per della delle dei gli i da do os uma com não em no " +
    "na het een van voor niet zijn op ook och att som på är av ve bir bu için olarak yang dan di dengan untuk pada ini itu oleh sa ng mga ang ay"
  ).split(" "),
);
