/** Small words inside a family name; all may begin one that stands alone (“van der Meulen said”). */
export const PARTICLES: ReadonlySet<string> = new Set(
  `de da do dos das del della dello di du van von der den ter ten te het vander zu zum zur vom af av la le los las el al an ash as-s bin ibn bint binti ben abu abou ould mint e y i und og d' dal dalla degli lo san st ap ab mac ní nic ua nan bte ul-haq ur-rahman`
    .split(/\s+/)
    .filter((word) => !"e i an und og do san st".split(" ").includes(word)),
);

/** Capitalised beginnings of a family name in two parts (“Al Mansoori”, “De Wit”, “Abu Zayed”). */
export const PREFIXES: ReadonlySet<string> = new Set(
  `al el bin ben ibn abu abou bou ould de da di du del della dos das van von der le la los las mac mc ní ni nic ó o san santa st saint umm abd abdel abdul d'`.split(
    /\s+/,
  ),
);

/** What may follow a name as part of it, with or without a comma and a point. */
export const SUFFIXES: ReadonlySet<string> = new Set([
  "jr",
  "sr",
  "ii",
  "iii",
  "iv",
  "v",
  "vi",
  "vii",
  "viii",
  "ix",
  "xi",
  "xii",
  "xiii",
  "xiv",
  "xv",
  "xvi",
  "xxiii",
]);
