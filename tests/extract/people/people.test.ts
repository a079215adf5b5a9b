import fc from "fast-check";
import { quote, type Span } from "../../../src/domain/span.ts";
import { people } from "../../../src/extract/people/people.ts";
import { sentencesOf } from "../../../src/extract/sentences.ts";
import { article } from "../../fixtures/article.ts";

function peopleIn(text: string) {
  const report = article(text);
  const words = (span: Span) => quote(report, span);
  return people(report, sentencesOf(report)).map((person) => ({
    name: words(person.name),
    aliases: person.aliases.map(words),
    roles: person.roles.map(({ at }) => words(at)),
    mentions: person.mentions.map(words),
  }));
}

const namesIn = (text: string) => peopleIn(text).map(({ name }) => name);

test.each([
  [
    "Arab names",
    "President Abdel Fattah al-Sisi met Crown Prince Mohammed bin Salman in Cairo.",
    ["Abdel Fattah al-Sisi", "Mohammed bin Salman"],
  ],
  [
    "names with Abu",
    "The group's leader, Abu Bakr al-Baghdadi, was killed, the ministry said.",
    ["Abu Bakr al-Baghdadi"],
  ],
  [
    "Spanish double surnames",
    "Andrés Manuel López Obrador spoke for an hour, and Beatriz Gutiérrez Müller listened.",
    ["Andrés Manuel López Obrador", "Beatriz Gutiérrez Müller"],
  ],
  ["Portuguese names", "Luiz Inácio Lula da Silva was sworn in on Sunday.", ["Luiz Inácio Lula da Silva"]],
  [
    "Chinese names",
    "Foreign Minister Wang Yi will travel with Li Xiaopeng, who leads the delegation.",
    ["Wang Yi", "Li Xiaopeng"],
  ],
  ["Vietnamese names", "Nguyen Phu Trong, the party chief, opened the congress.", ["Nguyen Phu Trong"]],
  ["Korean names", "Kim Yo-jong, the leader's sister, rejected the offer.", ["Kim Yo-jong"]],
  [
    "Burmese names",
    "Aung San Suu Kyi has been detained since the coup, her lawyer U Khin Maung Zaw said.",
    ["Aung San Suu Kyi", "Khin Maung Zaw"],
  ],
  ["Indonesian single names", "Police spokesman Suyudi said two suspects were held.", ["Suyudi"]],
  [
    "Indian names",
    "Congress leader Rahul Gandhi and K. Chandrashekar Rao, the chief minister of Telangana, shared a stage.",
    ["Rahul Gandhi", "K. Chandrashekar Rao"],
  ],
  [
    "African names",
    "Félix-Antoine Tshisekedi Tshilombo won, and Martin Fayulu contested the result.",
    ["Félix-Antoine Tshisekedi Tshilombo", "Martin Fayulu"],
  ],
  [
    "Nordic and Dutch names",
    "Mette Frederiksen met Ursula von der Leyen and Mark Rutte on Monday.",
    ["Mette Frederiksen", "Ursula von der Leyen", "Mark Rutte"],
  ],
  ["Irish names", "Mary O'Neill and Pádraig Ó Céidigh runs the shop.", ["Mary O'Neill", "Pádraig Ó Céidigh"]],
  [
    "initials and suffixes",
    "Samuel L. Whitcombe III and J.R. Braddock Jr. were indicted.",
    ["Samuel L. Whitcombe III", "J.R. Braddock Jr."],
  ],
  [
    "military ranks",
    "Lt. Col. Abel Osei and Maj.-Gen. Ruth Amankwah inspected the troops.",
    ["Abel Osei", "Ruth Amankwah"],
  ],
  ["offices with “of”", "U.S. Secretary of State Antony Blinken flew to Doha.", ["Antony Blinken"]],
  ["senators with their state", "Sen. Chuck Grassley (R-Iowa) objected.", ["Chuck Grassley"]],
  [
    "crowned heads and popes",
    "Queen Margrethe II received Pope Francis and Prince Harry.",
    ["Margrethe II", "Francis", "Harry"],
  ],
  ["nicknames", 'Joaquín "El Chapo" Guzmán was extradited in 2017.', ['Joaquín "El Chapo" Guzmán']],
  [
    "a nationality before the name",
    "Briton Andy Murray beat Serbian Novak Djokovic in Paris.",
    ["Andy Murray", "Novak Djokovic"],
  ],
  ["the suspect by name", "A man identified as Tariq Aziz Lone was arrested.", ["Tariq Aziz Lone"]],
])("finds %s", (_, text, names) => {
  expect(namesIn(text)).toEqual(names);
});

test.each([
  "Washington urged restraint while Beijing and Moscow kept silent.",
  "Hurricane Katrina killed 1,800 people. Katrina was the costliest storm in history.",
  "Typhoon Rai hit the Philippines. Rai killed hundreds.",
  "Chevron and Goldman Sachs said profits rose. Tesla shares fell.",
  "Human Rights Watch and Al Jazeera reported from Goma. Boko Haram attacked Maiduguri.",
  "The Red Cross opened a shelter near Kennedy Airport. Google Play removed the app.",
  "Congo beat Senegal. Dr Congo are in the final, said the Confederation of African Football.",
  "In March the Supreme Court struck down the Voting Rights Act. April was quiet. May Day passed.",
  "The USS Abraham Lincoln sailed. The MV Ever Given ran aground in the Suez Canal.",
  "The Clinton Foundation and the Nelson Mandela Children's Fund gave money to Johns Hopkins University.",
  "Police said residents fled. Officials and Protesters clashed. Hundreds marched.",
  "The New York Times, Le Monde and Der Spiegel published the files. Wall Street fell.",
  "San Francisco and Santiago de Chile are twin towns. Port Stanley is not.",
  "The ministers met at the Palais des Nations before leaving for Saint Petersburg.",
  "The French and the Germans agreed. Kurds, Sunnis and Shiites voted.",
  "Amazon's Alexa and Apple's Siri were tested. Windows crashed.",
  "Martin Luther King Boulevard was closed. Victoria Station reopened.",
  "State Street Corp and Morgan Stanley reported earnings at JPMorgan's Park Avenue office.",
])("takes no place, body, storm, ship or brand for somebody: %s", (text) => {
  expect(namesIn(text)).toEqual([]);
});

test("gives a later surname to the person first named in full", () => {
  const [person, ...others] = peopleIn(
    "Maria Santos won the vote. Santos thanked her voters. “I am proud,” said Ms Santos.",
  );
  expect(others).toEqual([]);
  expect(person?.mentions).toEqual(["Maria Santos", "Santos", "Santos"]);
});

test("keeps two people of one surname apart", () => {
  const found = peopleIn(
    "Bill Hartley, the mayor, met Joan Hartley, a nurse, on Monday.\n\nMr. Hartley smiled. Mrs. Hartley did not. The Hartleys are not related.",
  );
  expect(found.map(({ name, mentions }) => [name, mentions.length])).toEqual([
    ["Bill Hartley", 2],
    ["Joan Hartley", 2],
  ]);
});

test("leaves a surname that two people share to neither where the text does not tell", () => {
  const found = peopleIn(
    "Ahmed Khan and Yusuf Khan were charged. The trial begins in May. Lawyers were named. A date was set. Khan denied it.",
  );
  expect(found.map(({ mentions }) => mentions.length)).toEqual([1, 1]);
});

test("takes the fullest form for the name, where it first stands", () => {
  const [person] = peopleIn(
    "Bush spoke first. George Bush then left. Later George W. Bush returned, said an aide to Mr. Bush.",
  );
  expect(person).toMatchObject({ name: "George W. Bush", aliases: ["Bush", "George Bush"] });
});

test("does not give one person the role of another", () => {
  const found = peopleIn("The nurse, Ada Obi, called the mayor, Femi Ojo, and a reporter, Lola Ade.");
  expect(found.map(({ name, roles }) => [name, roles])).toEqual([
    ["Ada Obi", ["nurse"]],
    ["Femi Ojo", ["mayor"]],
    ["Lola Ade", ["reporter"]],
  ]);
});

test.each([
  ["John Roe, 34, a baker, agreed.", "John Roe", ["baker"]],
  ["“No,” said Jane Doe, a nurse at St Mary's Hospital.", "Jane Doe", ["nurse at St Mary's Hospital"]],
  ["Ama Mensah, who heads the union, spoke.", "Ama Mensah", ["heads the union"]],
  ["Peter Novak was elected president of the club.", "Peter Novak", ["president of the club"]],
  ["Former deputy foreign minister Olga Petrova resigned.", "Olga Petrova", ["Former deputy foreign minister"]],
  ["Olga Petrova, chairman of the bank, resigned.", "Olga Petrova", ["chairman of the bank"]],
  ["The bank's chief economist, Olga Petrova, resigned.", "Olga Petrova", ["chief economist"]],
  ["Bank of England Governor Andrew Bailey warned of it.", "Andrew Bailey", ["Bank of England Governor"]],
  ["French Foreign Minister Jean-Yves Le Drian objected.", "Jean-Yves Le Drian", ["French Foreign Minister"]],
  ["Olga Petrova is the mayor of Tomsk.", "Olga Petrova", ["mayor of Tomsk"]],
  ["Olga Petrova, the president said, is safe.", "Olga Petrova", []],
])("reads the role in: %s", (text, name, roles) => {
  const person = peopleIn(text).find((one) => one.name === name);
  expect(person?.roles).toEqual(roles);
});

test("gives spans that slice back to the text, in order, for any text", () => {
  const piece = fc.constantFrom(
    "Mr. ",
    "Smith",
    "John ",
    "al-",
    "bin ",
    "President ",
    ", ",
    "said ",
    "“",
    "” ",
    "'s ",
    ". ",
    "\n\n",
    "34",
    " of ",
    "K. ",
    "É",
    "US ",
    "who ",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "grapheme" }),
        fc.array(piece).map((pieces) => pieces.join("")),
      ),
      (text) => {
        const report = article(text);
        for (const [index, person] of people(report, sentencesOf(report)).entries()) {
          expect(person.id).toBe(`p${index + 1}`);
          expect(person.mentions.length).toBeGreaterThan(0);
          const starts = person.mentions.map(({ start }) => start);
          expect(starts).toEqual(starts.toSorted((a, b) => a - b));
          for (const span of [person.name, ...person.aliases, ...person.roles.map(({ at }) => at)])
            expect(quote(report, span).trim()).not.toBe("");
        }
      },
    ),
  );
});
