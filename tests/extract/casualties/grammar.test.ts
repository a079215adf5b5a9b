import { told } from "./told.ts";

describe("casualty claims", () => {
  it.each([
    // Verbs, active and passive.
    ["A bomb killed 12 people in Mosul.", ["killed | 12 | people"]],
    ["Gunmen shot dead two policemen.", ["killed | two | policemen"]],
    ["Two policemen were shot dead.", ["killed | Two | policemen"]],
    ["The quake has killed at least 43.", ["killed | at least 43"]],
    ["Twelve miners were killed and 30 wounded.", ["killed | Twelve | miners", "injured | 30 | miners"]],
    ["A blast killed 12 people and wounded 30 others.", ["killed | 12 | people", "injured | 30 | others"]],
    ["Nine people died when a bus hit a lorry.", ["killed | Nine | people"]],
    ["A driver was fatally stabbed.", ["killed | A | driver"]],
    ["Five hikers froze to death.", ["killed | Five | hikers"]],
    ["Police detained about 40 activists.", ["detained | about 40 | activists"]],
    ["Rebels abducted 23 aid workers.", ["abducted | 23 | aid workers"]],
    ["The army said 14 members of the movement killed in the raid were armed.", ["killed | 14 | members"]],
    // Participles and absolute phrases.
    ["A dam burst, killing 33 people and displacing 2,000.", ["killed | 33 | people", "displaced | 2,000 | people"]],
    ["The storm left 12 people dead and 30 injured.", ["killed | 12 | people", "injured | 30 | people"]],
    ["He was taken in, with 173 people to be evacuated.", ["displaced | 173 | people"]],
    // Nouns.
    ["There were 12 deaths and 30 injuries.", ["killed | 12", "injured | 30"]],
    ["They mourned the death of three soldiers.", ["killed | three | soldiers"]],
    ["The death toll rose from 12 to 18.", ["killed | 18"]],
    ["The number of injured has reached 300.", ["injured | 300"]],
    ["The crash brought to four the number of people killed on the road.", ["killed | four"]],
    ["Divers found the bodies of two climbers.", ["killed | two | climbers"]],
    ["Five bodies were recovered.", ["killed | Five"]],
    // Idioms.
    ["The fire claimed 12 lives.", ["killed | 12"]],
    ["The fire claimed the lives of 12 workers.", ["killed | 12 | workers"]],
    ["Three firefighters lost their lives.", ["killed | Three | firefighters"]],
    ["Twelve people suffered burns.", ["injured | Twelve | people"]],
    ["Four people were rushed to hospital.", ["hospitalised | Four | people"]],
    ["Nearly 400 are in hospital and 62 in intensive care.", ["hospitalised | Nearly 400", "in intensive care | 62"]],
    ["Eleven people are still unaccounted for.", ["missing | Eleven | people"]],
    ["Floods forced 20,000 people from their homes.", ["displaced | 20,000 | people"]],
    ["The quake left 30,000 to 54,000 homeless.", ["displaced | 30,000 to 54,000"]],
    ["Gunmen took 11 teachers hostage.", ["abducted | 11 | teachers"]],
    ["Three men were taken into custody.", ["detained | Three | men"]],
    ["Rescuers pulled nine people from the rubble.", ["rescued | nine | people"]],
    // Counts.
    ["A policeman was killed.", ["killed | A | policeman"]],
    ["A fifth worker died later.", ["killed | A fifth | worker"]],
    ["Nobody was hurt.", ["injured | Nobody"]],
    ["No injuries or deaths were reported.", ["injured | No", "killed | No"]],
    [
      "A woman and her two children were killed.",
      ["killed | A woman and her two children | A woman and her two children"],
    ],
    ["Hundreds of rebels, troops and civilians have been killed.", ["killed | Hundreds | rebels"]],
    ["Dozens were wounded.", ["injured | Dozens"]],
    ["A family of five died.", ["killed | five | family"]],
    ["1.2m people have been displaced.", ["displaced | 1.2m | people"]],
    ["More than 10 000 people fled.", ["displaced | More than 10 000 | people"]],
    // Subjects far from their verbs.
    ["Twelve people who had come to fetch water were killed.", ["killed | Twelve | people"]],
    ["Ten of the passengers on the bus to Lima were injured.", ["injured | Ten | of the passengers"]],
    ["Three soldiers, all from the same unit, were killed.", ["killed | Three | soldiers"]],
    ["Three men – two of them brothers – were killed.", ["killed | Three | men", "killed | two | brothers"]],
    ["She mourned the 46 worshippers who died in the attack.", ["killed | 46 | worshippers"]],
    [
      "Twelve people, including three children, were killed and 30 injured.",
      ["killed | Twelve | people", "killed | three | children", "injured | 30 | people"],
    ],
    // Ellipsis.
    ["Seven died in Ravenna, and another one in Lugo.", ["killed | Seven", "killed | another one"]],
  ])("finds in “%s” what it tells", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it.each([
    ["5 dead, 12 hurt as bus plunges into ravine", ["killed | 5", "injured | 12"]],
    ["Gunman kills 3 in Ohio mall", ["killed | 3"]],
    ["'Dozens' killed in unrest", ["killed | Dozens"]],
    ["Death toll from Turkey quake rises to 1,200", ["killed | 1,200"]],
    ["3 killed, 12 injured in Texas shooting: police", ["killed | 3", "injured | 12"]],
    ["BOMB KILLS NINE SOLDIERS AND WOUNDS 14 OTHERS", ["killed | NINE | SOLDIERS", "injured | 14 | OTHERS"]],
  ])("reads the headline “%s”", (headline, expected) =>
    expect(told("The governor will speak at noon.", headline)).toEqual(expected),
  );

  it("takes no headline's “man killed” for a claim that the body does not tell", () => {
    expect(told("The governor will speak at noon.", "Man killed in fire")).toEqual([]);
    expect(told("A man was killed in a fire in Leeds.", "Man killed in fire")).toEqual(["killed | A | man"]);
  });
});
