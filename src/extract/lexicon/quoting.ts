import { SPEECH_VERBS } from "./speech.ts";

const MORE = `laugh laughs laughed laughing|joke jokes joked joking|quip quips quipped quipping|sigh sighs sighed sighing|cry cries cried crying|scream screams screamed screaming|yell yells yelled yelling|whisper whispers whispered whispering|mutter mutters muttered muttering|exclaim exclaims exclaimed exclaiming|continue continues continued continuing|conclude concludes concluded concluding
observe observes observed observing|remark remarks remarked remarking|comment comments commented commenting|maintain maintains maintained maintaining|assert asserts asserted asserting|contend contends contended contending|caution cautions cautioned cautioning|counter counters countered countering|retort retorts retorted retorting|agree agrees agreed agreeing|affirm affirms affirmed affirming|reiterate reiterates reiterated reiterating
repeat repeats repeated repeating|emphasise emphasises emphasised emphasising|emphasize emphasizes emphasized emphasizing|underline underlines underlined underlining|underscore underscores underscored underscoring|complain complains complained complaining|lament laments lamented lamenting|boast boasts boasted boasting|plead pleads pleaded pleading|beg begs begged begging|appeal appeals appealed appealing|implore implores implored imploring
order orders ordered ordering|advise advises advised advising|recommend recommends recommended recommending|propose proposes proposed proposing|predict predicts predicted predicting|speculate speculates speculated speculating|wonder wonders wondered wondering|muse muses mused musing|reflect reflects reflected reflecting|remember remembers remembered remembering|testify testifies testified testifying|recount recounts recounted recounting|relate relates related relating
label labels labelled labeled labelling labeling|dub dubs dubbed dubbing|brand brands branded branding|denounce denounces denounced denouncing|criticise criticises criticised criticising|criticize criticizes criticized criticizing|blast blasts blasted blasting|slam slams slammed slamming|hail hails hailed hailing|praise praises praised praising|welcome welcomes welcomed welcoming|dismiss dismisses dismissed dismissing|reject rejects rejected rejecting
lambast lambasts lambasted lambasting|mock mocks mocked mocking|signal signals signalled signaled signalling|hint hints hinted hinting|imply implies implied implying|indicate indicates indicated indicating|reckon reckons reckoned reckoning|hope hopes hoped hoping|think thinks thought thinking|feel feels felt feeling|text texts texted texting|email emails emailed emailing|speak speaks spoke speaking|talk talks talked talking
sing sings sang singing|blog blogs blogged blogging|answer answers answered answering|inform informs informed informing|assure assures assured assuring|offer offers offered offering|portray portrays portrayed portraying|cite cites cited citing|express expresses expressed expressing|threaten threatens threatened threatening|decry decries decried decrying|deplore deplores deplored deploring|apologise apologises apologised apologising|apologize apologizes apologized apologizing|promise promises promised promising|admit admits admitted admitting
interject interjects interjected interjecting|intone intones intoned intoning|grumble grumbles grumbled grumbling|fume fumes fumed fuming|thunder thunders thundered thundering|snap snaps snapped snapping|elaborate elaborates elaborated elaborating|opine opines opined opining|enthuse enthuses enthused enthusing|rejoice rejoices rejoiced rejoicing|vent vents vented venting|charge charges charged charging|rule rules ruled ruling|stipulate stipulates stipulated stipulating|point points pointed pointing|characterise characterises characterised characterising|characterize characterizes characterized characterizing`;

/** Verbs that carry quoted words, every form to its base: those of speech, and those that news adds to them. */
export const QUOTING_VERBS: ReadonlyMap<string, string> = new Map([
  ...MORE.split(/[|\n]/).flatMap((verb) => {
    const forms = verb.split(" ");
    return forms.map((form) => [form, forms[0] ?? form] as const);
  }),
  ...SPEECH_VERBS,
]);

/** Verbs that name a thing rather than speak: in the passive, what they bring in is a name or a scare quote. */
export const NAMING_VERBS: ReadonlySet<string> = new Set(
  "called named dubbed nicknamed known titled entitled codenamed code-named labelled labeled termed branded so-called styled alias christened headlined subtitled meaning means phrase word term slogan".split(
    " ",
  ),
);

/** Verbs that bring in whole sentences, and as often govern words that nobody said. */
export const DIRECT_ONLY: ReadonlySet<string> = new Set(
  "continue conclude feel think offer speak talk rule charge order cry scream answer reflect wonder sing hope point maintain signal indicate threaten text email blog express repeat remember imply".split(
    " ",
  ),
);

/** How many, before a noun: no part of who speaks (“Many protesters” → protesters). */
export const QUANTIFIERS: ReadonlySet<string> = new Set(
  "many some several most numerous countless various other".split(" "),
);

/** What joins a clause to the one before: a subject begins behind it. */
export const CLAUSE_OPENERS: ReadonlySet<string> = new Set(
  "but while as though although because since when whereas after before if that what whom how why where so yet until unless once whether than or nor".split(
    " ",
  ),
);
