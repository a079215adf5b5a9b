import { MARKED, PROMPTS, RIGHTS } from "./page-lines.ts";

/**
 * Lines of a page that are not the report, as phrases over whole lines. In a phrase: `a|b` is either word, an element ending
 * in `?` may be missing, `#` is a number, `*` any words or none, `<outlet>` and `<agency>` a name that the line gives away,
 * `<date>` a date to the end of the line.
 */
export interface Furniture {
  /** `edges` are removed only before the first and after the last sentence of the report. */
  readonly where: "anywhere" | "edges";
  /** True for phrases that may be a whole sentence with its full stop. */
  readonly sentence: boolean;
  /** True where a verb of reporting in the line shows that it is the report after all. */
  readonly guarded: boolean;
  /** Longest line in words. */
  readonly most: number;
  readonly phrases: readonly string[];
}

const SHORT = [
  "advertisement|advertisements|advert|adverts|advt",
  "loading",
  "# of #",
  "kindly? share this|the story|article|post|report",
  "sponsored content|links|post?",
  "paid|promoted|partner content|post",
  "story|article continues|continued below|after *",
  "continue reading *",
  "continues|continued below|after *",
  "share|tweet|pin|print|email|save|bookmark|gift this|the article|story|post|page|video|news|report *",
  "share|tweet|pin|print|email this|it",
  "share on|via|to *",
  "# shares|comments|comment|views|likes|reactions|retweets",
  "comments #",
  "# min|mins|minute|minutes to? read *",
  "# min|mins|minute|minutes",
  "min|minute|minutes read",
  "estimated? read|reading time *",
  "get it on google play",
  "download on|from the? google|app|apple play|store *",
  "available on|in|from the? google|app|apple play|store *",
  "explore it on appgallery",
  "listen to this|the article|story|podcast *",
  "play|watch|listen video|now|live|audio|here",
  "text|font size",
  "increase|decrease|resize|reset text|font size?",
  "copy link|url *",
  "link copied *",
  "skip to|past *",
  "back to top|home|homepage|news *",
  "jump to content|comments|navigation *",
  "read|see|view|load|show|learn|find|discover more *",
  "read|view the? full story|article|post|report|thread|statement *",
  "view|show|read|see|load all? #? comments",
  "you may|might also? like|enjoy *",
  "you may|might also? be interested in",
  "featured|top|latest|popular|recent|other|trending stories|news|articles|videos|headlines",
  "more from *",
  "more in this section|category",
  "more on this story|topic|subject *",
  "more stories|news|coverage *",
  "related articles|stories|news|content|topics|links|coverage|posts|reading|story|article|video|videos?",
  "recommended for you",
  "recommended|suggested stories|articles|reading|videos?",
  "most read|viewed|popular|shared|commented|watched *",
  "trending now|stories|topics|news?",
  "editor's|editors picks|choice",
  "in case you missed it",
  "must reads?|watch",
  "must read|reads|watch",
  "also|must|don't read|watch|see|miss",
  "read|see also|next",
  "up|what next",
  "what to read next",
  "latest stories|updates|videos|headlines",
  "tap|click to *",
  "swipe|scroll left|right|down|for *",
  "use arrows|left|right *",
  "this video can|could not *",
  "video player *",
  "getty images *",
  "file photo|image|picture|pic|photograph *",
  "representational|representative|representation image|photo|picture|pic *",
  "ap|afp|reuters|epa photo|photos|picture|pictures|image *",
  "reuse this content",
  "republish this article|story *",
  "see caption",
  "source link",
  "whatsapp channel",
  "story highlights",
  "hide|show|toggle caption",
];

const CLOSING = [
  "<agency> is a|an|the|one * news agency|wire|organisation|organization|service *",
  "* contributed to this report|story|article|dispatch",
  "* contributed additional? reporting *",
  "additional|extra|further? reporting|writing|editing|production by|from *",
  "compiled|edited|produced by *",
  "with agency|agencies|wires|wire|news input|inputs|reports|agencies|services?",
  "with|from agencies|wires|reports",
  "with input|inputs|reporting|files|reports|material from|by *",
  "this article|story|report|piece|post|content was|is|has? been? originally|first? published|appeared|posted in|on|by|at <outlet>",
  "this article|story|report|piece|post originally|first appeared|published in|on|at <outlet> <date>",
  "this article|story|report|piece|post originally|first appeared|published in|on|at <outlet> and is republished *",
  "the post|article * appeared first on <outlet>",
  "originally|first published|appeared|posted in|on|by|at <outlet>",
  "originally|first? published|appeared|posted in|on|by|at <outlet> <date>",
  "republished from|with|by *",
  "this article|story|report|copy has|was|is been? published|generated|auto-generated|taken|sourced from *",
  "this article|story|report|copy has|was|is not been? edited *",
  "this is a developing|breaking news? story *",
  "more details? to follow|come|soon *",
  "except for the headline *",
  "only the headline *",
  "* auto-generated from a? syndicated feed *",
  "disclaimer: *",
  "our standards: *",
  "notes|note to|for editors?",
  "media|press contact|contacts|enquiries|inquiries",
  "media|press contact|contacts|enquiries|inquiries: *",
  "for media|press|interview enquiries|inquiries|queries|requests|interviews *",
  "contact|contacts: *",
  "tags|tag|topics|topic|keywords|categories|category|filed|posted: *",
  "filed|posted|published? under|in: *",
  "filed under *",
  "topics|tags in|mentioned this *",
  "join the conversation|discussion|debate *",
  "leave a comment|reply *",
  "post|write|add|submit a|your comment|reply",
  "be the first to comment *",
  "comments are closed|disabled|moderated *",
  "no comments yet?",
  "start the conversation",
  "please wait",
  "your email address will not be *",
  "required fields are marked *",
  "no comments : post a comment",
  "last|page updated|modified *",
  "external links|sites",
  "the? <outlet> is not responsible *",
];

export const FURNITURE: readonly Furniture[] = [
  { where: "anywhere", sentence: false, guarded: false, most: 12, phrases: SHORT },
  { where: "anywhere", sentence: true, guarded: false, most: 80, phrases: MARKED },
  { where: "anywhere", sentence: true, guarded: true, most: 40, phrases: PROMPTS },
  { where: "anywhere", sentence: true, guarded: true, most: 120, phrases: RIGHTS },
  { where: "edges", sentence: true, guarded: false, most: 60, phrases: CLOSING },
];

/** Labels after which the lines that follow, until the next sentence, are links to other reports. */
export const LIST_LABELS: ReadonlySet<string> = new Set(
  (
    "related|read more|read also|also read|see also|read next|recommended|trending|must read|must reads|up next|editor's picks|" +
    "in case you missed it|popular|don't miss|more from|just in|what to read next"
  ).split("|"),
);

/** How other such labels open (“Latest headlines”), where they are furniture at all. */
export const LIST_OPENING =
  /^(?:related|recommended|suggested|featured|latest|top|popular|recent|other|trending|most|more (?:on|from|stories|news|coverage)|you (?:may|might)) /i;

/** Labels at which the words of readers begin. */
export const COMMENT_LABELS =
  /^(?:(?:\d+ )?comments?(?: \(?\d+\)?)?|leave a (?:comment|reply)|join the (?:conversation|discussion)|(?:view|show|read) (?:all )?(?:\d+ )?comments)$/;
