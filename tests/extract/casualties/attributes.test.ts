import { claims } from "./told.ts";

/** The one claim of a sentence. */
function only(text: string) {
  const found = claims(text);
  expect(found).toHaveLength(1);
  return found[0] as (typeof found)[number];
}

describe("what is said of a claim", () => {
  it.each([
    ["Ten people were killed.", "stated"],
    ["No one was hurt.", "negated"],
    ["None of the passengers was hurt.", "negated"],
    ["Ten people are feared dead.", "alleged"],
    ["Ten people were reportedly killed.", "alleged"],
    ["Ten people may have died.", "alleged"],
    ["He was accused of killing ten people.", "alleged"],
    ["There were unconfirmed reports that ten people had died.", "alleged"],
    ["The army denied that ten people had been killed.", "denied"],
    ["The quake could kill ten thousand people.", "hypothetical"],
    ["They were planning to kill dozens of pupils.", "hypothetical"],
    ["Claims of 90 dead were denied by Captain Ada Obi.", "denied"],
    ["Reports that 70 people were killed in Goma were firmly rejected by the ministry.", "denied"],
    ["If the dam breaks, 500 people will be displaced.", "hypothetical"],
    ["Ten more people would have died.", "hypothetical"],
    ["The toll is expected to rise to 40.", "hypothetical"],
    ["A blast there killed ten people in 2011.", "historical"],
    ["It was the worst crash since 2015, when ten people died.", "historical"],
    ["In December a similar attack killed ten people.", "historical"],
    ["Uganda's last outbreak, declared over in January, killed ten people.", "historical"],
    ["Last year, floods in the region killed ten people.", "historical"],
    ["If warnings had been issued, nobody would have died.", "hypothetical"],
    ["A group that has claimed responsibility for the bombing killed ten people.", "stated"],
    ["Rebels were blamed for an attack that killed ten people.", "stated"],
    ["Suspected rebels killed ten people.", "stated"],
    ["The gunman went on to kill ten people.", "stated"],
    ["Ten people were reported to have been killed.", "stated"],
  ])("takes “%s” as %s", (text, status) => expect(only(text).status).toBe(status));

  it.each([
    ["Since Monday 40 people have died.", "period"],
    ["At least 40 people have died this year.", "period"],
    ["The death toll rose to 40.", "total"],
    ["So far 40 people have died.", "total"],
    ["As of Thursday 40 people had died.", "total"],
    ["On Tuesday alone 40 people died.", "day"],
    ["A bomb killed 40 people.", "incident"],
  ])("takes the scope of “%s” to be %s", (text, scope) => expect(only(text).scope).toBe(scope));

  it.each([
    ["A strike killed ten people, a medics' union said.", "a medics' union"],
    ["The mayor of Lyon, Jean Moreau, said his wife and one of his children were hurt.", "The mayor"],
    ["The Lawyers, a rights group, put the toll at 40 dead.", "The Lawyers"],
  ])("finds who says “%s”", (text, speaker) => expect(claims(text)[0]?.speaker).toBe(speaker));

  it("puts no figure where only a smaller one is said to be", () => {
    const found = claims("Thirty people were killed in Bandung by an earthquake. Five were injured.", {
      headline: "Earthquake kills 40 in two provinces",
    });
    expect(found.map(({ text, where }) => [text, where])).toEqual([
      ["40", null],
      ["Thirty", "Bandung"],
      ["Five", "Bandung"],
    ]);
  });

  it("counts those behind a comma for their own place", () => {
    const found = claims("Eleven people were treated in hospital, five of them in intensive care.");
    expect(found.map(({ outcome, text }) => [outcome, text])).toEqual([
      ["hospitalised", "Eleven"],
      ["in intensive care", "five"],
    ]);
  });

  it.each([
    [
      "A bus carrying pilgrims from Delhi fell into a gorge in Uttarkashi district, killing ten people.",
      "Uttarkashi district",
    ],
    ["A bomb killed ten people in Mosul.", "Mosul"],
    ["A bomb killed ten people outside a mosque in the city of Mosul.", "the city of Mosul"],
    ["Ten people were killed at a market in the country's largest city Almaty.", "Almaty"],
    ["Ten people died near the port of Goma.", "near the port of Goma"],
    ["The army in Iraq said ten people were killed near Mosul.", "near Mosul"],
    ["Ten people were killed in the attack.", null],
    ["Ten people were taken to hospital.", null],
    ["Ten people were killed, according to Reuters.", null],
  ])("finds where in “%s”", (text, where) => expect(only(text).where).toBe(where));

  it.each([
    ["Ten people were killed on Tuesday.", "2024-05-07"],
    ["As of midday Thursday ten people had been killed.", "2024-05-09T12:00"],
    ["On Tuesday a bus crashed in Peru, killing ten people.", "2024-05-07"],
    ["Ten people were killed.", null],
  ])("finds when in “%s”", (text, when) => expect(only(text).when).toBe(when));

  it.each([
    ["Two police officers were killed.", "security forces"],
    ["Ten Afghan soldiers were killed.", "soldiers"],
    ["Ten militants were killed.", "assailants"],
    ["Three schoolchildren were killed.", "children"],
    ["Three women were killed.", "women"],
    ["Three reporters were killed.", "journalists"],
    ["Three aid workers were killed.", "aid workers"],
    ["Three nurses were killed.", "medical staff"],
    ["Three protesters were killed.", "protesters"],
    ["Three villagers were killed.", "civilians"],
    ["Three people were killed.", "everyone"],
  ])("sorts the group of “%s” as %s", (text, role) => expect(only(text).role).toBe(role));

  it.each([
    ["Two hostages were beheaded.", "beheaded"],
    ["Two people were shot dead.", "shot"],
    ["Two people drowned.", "drowned"],
    ["Two people were stabbed to death.", "stabbed"],
    ["Two people were killed.", null],
  ])("tells how in “%s”", (text, how) => expect(only(text).how).toBe(how));

  it("gives a claim within a quotation its speaker, from the sentence next door", () => {
    const [first] = claims('"The road was blocked. We counted 16 bodies. It was dark," mayor Ana Ruiz said.');
    expect(first).toMatchObject({ text: "16", speaker: "mayor Ana Ruiz" });
  });

  it("gives “he said” the name that it stands for, and invents none", () => {
    const found = claims(
      "Police chief Ali Bek said ten people had died. Two of the dead were children, he said.\n\nFour people were arrested.",
    );
    expect(found.map(({ text, speaker }) => [text, speaker])).toEqual([
      ["ten", "Police chief Ali Bek"],
      ["Two", "Police chief Ali Bek"],
      ["Four", null],
    ]);
  });
});

describe("claims inside claims", () => {
  it.each([
    ["Thirteen officers were killed, including two who had their heads cut off.", 2],
    ["Twelve people, including three children, were killed.", 2],
    ["Ten people died, three of them women.", 2],
    ["A storm killed eight people, six of whom were in Spain.", 2],
    ["More than 1,000 people were wounded, with nearly 400 hospitalised and 62 in intensive care.", 3],
    ["Fifteen people died: seven in Cesena, seven in Ravenna and one in Lugo.", 4],
    ["Forty people were hurt. Four of the injured were children.", 2],
  ])("holds the parts of “%s” in their whole", (text, many) => {
    const found = claims(text);
    expect(found.map(({ id, partOf }) => [id, partOf])).toEqual(
      Array.from({ length: many }, (_, index) => [`c${index + 1}`, index === 0 ? null : "c1"]),
    );
  });

  it("never counts the one who did it among the victims", () => {
    const found = claims("The man shot dead three people before killing himself.");
    expect(found.map(({ text, role, partOf }) => [text, role, partOf])).toEqual([
      ["three", "everyone", null],
      ["himself", "assailants", null],
    ]);
  });
});

describe("one claim told twice", () => {
  it("is one claim with every sentence that tells it", () => {
    const text =
      "At least 12 people were killed when a bomb went off in Mosul on Tuesday, police said.\n\nThe bomb hit a market. The 12 victims died at once.";
    const found = claims(text, { headline: "12 killed in Mosul bombing" });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ text: "At least 12", speaker: "police", where: "Mosul" });
    expect(found[0]?.sentences).toHaveLength(3);
  });

  it.each([
    ["another number", "Ten people were killed in Mosul. Twelve people were killed in Mosul."],
    ["another place", "Three people were killed in Mosul. Three people were killed in Basra."],
    ["another day", "Three people were killed on Monday. Three people were killed on Tuesday."],
    ["another group", "Three soldiers were killed. Three teachers were killed."],
    ["another bound", "More than 100 people died. Nearly 100 people died."],
    ["another status", "Forty people died. The army denied that forty people had died."],
  ])("stays two where %s is told", (_what, text) => expect(claims(text)).toHaveLength(2));
});
