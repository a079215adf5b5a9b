/** Words before a reporter's name. Longest first where one begins another. */
export const BYLINE_OPENERS: readonly string[] = (
  "reporting and writing by|additional reporting by|analysis by|opinion by|commentary by|written by|reported by|story by|text by|" +
  "words by|posted by|published by|compiled by|report by|reporting by|from|author:|by:|by"
).split("|");

/** What a reporter is called after the name: such a piece of a byline is no part of it. */
export const DESK_WORDS: ReadonlySet<string> = new Set(
  (
    "correspondent correspondents reporter reporters editor editors writer writers columnist contributor contributors analyst bureau " +
    "desk staff"
  ).split(" "),
);

/** Lower-case words inside names. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  "de da do dos das del della di du la le van von der den ten ter bin bint ibn al el ul ur y e dela san".split(" "),
);

/** Capitalised words that open a line which is not a person's name, though it is written like one. */
export const NOT_FIRST_NAMES: ReadonlySet<string> = new Set(
  (
    "the a an in on at by of for with from to and but or no not new north south east west central middle northern southern eastern " +
    "western monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october " +
    "november december port los san santa santo saint st mount lake fort cape kuala hong buenos tel addis phnom sri sierra burkina abu tel ivory papua guinea equatorial great upper lower gulf saudi puerto costa " +
    "breaking live world news top latest more death state prime foreign national united exclusive watch video videos audio photo photos image picture share print email click download player related " +
    "comments close open menu sign log subscribe search home contact story read how why " +
    "what when where who will is are can do does"
  ).split(" "),
);
