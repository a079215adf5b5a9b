import { quote } from "../../src/domain/span.ts";
import { loadText } from "../../src/load/text.ts";

const POLICE = "Police said on Monday that three people had been killed in the blast in the capital.";
const MINISTRY = "The ministry said that 12 others had been hurt, four of them badly.";
const DETAILS = "It gave no further details of the attack or of who was behind it.";

const load = (...blocks: readonly string[]) => loadText(new TextEncoder().encode(blocks.join("\n\n")), "an-id");
const paragraphs = (...blocks: readonly string[]) => load(...blocks).text.split("\n\n");
const headings = (...blocks: readonly string[]) => {
  const article = load(...blocks);
  return article.sections.flatMap(({ heading }) => (heading ? [quote(article, heading)] : []));
};

describe("never takes for furniture what only looks like it:", () => {
  test.each([
    ["a sentence on copyright", "Copyright law was debated in parliament on Monday."],
    ["a request that somebody reports", "Subscribe to our channel, he told followers on Monday."],
    ["a quoted request", "“Follow us on Twitter,” the banner above the gate read in large letters."],
    ["a sentence on photos", "Photos showed bodies lying in the street outside the market."],
    ["a sentence on shares", "Share prices fell by a fifth on Monday."],
    ["a sentence that begins with By", "By signing the deal, both sides agreed to withdraw their troops."],
    ["a sentence on a study", "Published in 2019, the report found that 12 people had died."],
    ["a sentence that ends in brackets", "The patrol was attacked near the border (see map in the annex)."],
    ["a sentence with an agency in it", "The minister told Reuters/Ipsos pollsters that he would resign."],
    ["a sentence on comments", "Comments by the minister angered the opposition on Monday."],
    ["a sentence on an app", "Download the app, residents were told, and report every flood."],
  ])("%s", (_, sentence) => {
    expect(paragraphs("Three killed in capital blast", POLICE, sentence, DETAILS)).toContain(sentence);
    expect(paragraphs("Three killed in capital blast", POLICE, DETAILS, sentence)).toContain(sentence);
  });
});

describe("takes for a headline", () => {
  test.each([
    ["one that is written like a byline", "Mass Protests in Almaty"],
    ["one that ends like a role", "Gunmen Kill TV Reporter"],
    ["one that ends like an outlet", "Floods Hit the Nation"],
    ["a question", "Is Kazakhstan on the brink?"],
    ["one that ends in a short form", "Drone strike kills 12 near Washington D.C."],
    ["one that looks like a link to a film", "Watch: Moment building collapses in Lagos"],
    ["one with a colon", "Kazakhstan unrest: What we know so far"],
  ])("%s", (_, headline) => {
    const article = load(headline, POLICE, MINISTRY);
    expect(article.title).toBe(headline);
    expect(article.headline && quote(article, article.headline)).toBe(headline);
  });

  test("the page's title without the outlet that it adds", () => {
    expect(load("Troops Storm Capital | BBC News", POLICE)).toMatchObject({
      title: "Troops Storm Capital",
      outlet: "BBC News",
    });
  });

  test("no sentence of the report", () => {
    expect(load(POLICE, MINISTRY)).toMatchObject({ headline: null, title: POLICE });
  });
});

describe("cross-headings", () => {
  const between = (...lines: readonly string[]) =>
    headings("Three killed in capital blast", POLICE, ...lines, MINISTRY);

  test.each([
    "By the numbers",
    "What we know so far",
    "Who is behind it?",
    "STATE OF EMERGENCY",
    '"A war zone"',
    "13:40 GMT",
  ])("%s is one", (heading) => {
    expect(between(heading)).toEqual([heading]);
  });

  test.each([
    ["a list item", "- more than 1,000 wounded"],
    ["a quoted sentence", "“We have never seen anything like it.”"],
    ["an exclamation", "They ran for it!"],
    ["a byline", "By Jane Doe"],
    ["a picture's credit", "AP Photo/Jane Doe"],
    ["a line that runs on", "Officials listed the dead,"],
  ])("%s is none", (_, line) => {
    expect(between(line)).toEqual([]);
  });

  test("a list of three lines holds none", () => {
    expect(between("John Doe, 24", "Mary Roe, 31", "Ann Poe, 5")).toEqual([]);
  });

  test("of two in a row the first heads the section and the second stays in it", () => {
    expect(between("First heading", "Second heading")).toEqual(["First heading"]);
    expect(paragraphs("Three killed", POLICE, "First heading", "Second heading", MINISTRY)).toContain("Second heading");
  });

  test("one with nothing after it opens no empty section", () => {
    expect(headings("Three killed in capital blast", POLICE, MINISTRY, "What comes next")).toEqual([]);
  });

  test("a line between headline and report is none", () => {
    expect(headings("Three killed in capital blast", "Rebels blamed as toll rises", POLICE, MINISTRY)).toEqual([]);
  });
});

describe("what stands around the report", () => {
  test("says who wrote it in many ways", () => {
    const byline = (line: string) => load("Three killed in capital blast", line, "6 January 2022", POLICE).byline;
    expect(byline("By Jane Doe")).toBe("Jane Doe");
    expect(byline("By JANE DOE, Associated Press")).toBe("JANE DOE");
    expect(byline("Jane Doe in Almaty")).toBe("Jane Doe");
    expect(byline("Jane Doe, Reuters")).toBe("Jane Doe");
    expect(byline("By Jane Doe and John Roe")).toBe("Jane Doe and John Roe");
    expect(byline("By María-José de la Cruz O’Neill")).toBe("María-José de la Cruz O’Neill");
    expect(byline("New Delhi")).toBeNull();
  });

  test("says which agency it comes from in many ways", () => {
    const agency = (...lines: readonly string[]) => load("Three killed in capital blast", ...lines).agency;
    expect(agency(`ALMATY, Kazakhstan (Reuters) - ${POLICE}`)).toBe("Reuters");
    expect(agency(`ALMATY, Jan 6 (AP) — ${POLICE}`)).toBe("Associated Press");
    expect(agency("Source: AFP", POLICE, MINISTRY)).toBe("Agence France-Presse");
    expect(agency("By AFP", POLICE)).toBe("Agence France-Presse");
    expect(agency(POLICE, `${MINISTRY} (PTI)`)).toBe("Press Trust of India");
    expect(agency(POLICE, `${MINISTRY} — Bernama`)).toBe("Bernama");
    expect(agency(POLICE, "Pajhwok is an independent news agency.")).toBe("Pajhwok");
    expect(agency(POLICE, MINISTRY)).toBeNull();
  });

  test("says whose page it is in many ways", () => {
    const outlet = (line: string) => load("Three killed in capital blast", POLICE, MINISTRY, line).outlet;
    expect(outlet("Download the Daily Post app")).toBe("Daily Post");
    expect(outlet("Follow The Daily Post on Facebook")).toBe("The Daily Post");
    expect(outlet("© 2022 Daily Post. All rights reserved.")).toBe("Daily Post");
    expect(outlet("This article first appeared in The Daily Post.")).toBe("The Daily Post");
    expect(outlet("Sign up for our free newsletter")).toBeNull();
    expect(outlet("Follow us on Twitter")).toBeNull();
  });

  test("holds no headlines of other reports", () => {
    const page = [
      "Three killed in capital blast",
      POLICE,
      MINISTRY,
      "Related stories",
      "Ten killed in market",
      "Most read",
    ];
    expect(paragraphs(...page)).toEqual(page.slice(0, 3));
  });
});

describe("a line that holds only where and when", () => {
  it("dates the report", () => {
    expect(load("Landslide buries a village", "Port Moresby, May 25, 2024", POLICE, MINISTRY).published).toBe(
      "2024-05-25",
    );
    expect(load("Landslide buries a village", "Port Moresby, Papua New Guinea", POLICE, MINISTRY).published).toBeNull();
  });
});
