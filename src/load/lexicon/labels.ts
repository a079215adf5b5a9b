/** Names of a site's pages and sections: as a line of their own above or below an article they are its menu. */
export const MENU: ReadonlySet<string> = new Set(
  (
    "home|news|world|world news|uk|us|usa|u.s.|us news|uk news|international|national|nation|local|local news|metro|politics|business|" +
    "economy|markets|money|finance|sport|sports|football|cricket|entertainment|culture|arts|lifestyle|life|style|travel|food|health|" +
    "science|technology|tech|environment|climate|opinion|opinions|editorial|editorials|comment|columns|analysis|features|feature|" +
    "investigations|explainers|explainer|video|videos|photos|pictures|gallery|galleries|podcasts|podcast|radio|tv|weather|education|" +
    "crime|courts|war|war & conflict|conflict|conflict and war|africa|asia|asia pacific|asia-pacific|europe|middle east|americas|latin america|" +
    "australia|india|pakistan|central asia|south asia|southeast asia|russia|china|ukraine|regions|states|cities|headlines|latest|" +
    "latest news|breaking|breaking news|exclusive|live|live updates|top stories|top news|trending|trending now|just in|must read|" +
    "special report|update|updated|developing|developing story|in depth|in-depth|fact check|obituaries|letters|magazine|" +
    "menu|main menu|search|home page|homepage|about|about us|contact|contact us|help|login|log in|sign in|sign up|sign out|register|" +
    "subscribe|subscriptions|account|my account|newsletters|e-paper|epaper|today's paper|shop|jobs|classifieds|advertise|advertise with us|" +
    "accessibility|accessibility links|careers|terms|terms of use|terms of service|terms and conditions|privacy|privacy policy|cookies|cookie policy|" +
    "sitemap|site map|rss|archive|archives|press release|news release|media release|statement|press releases|wire|story highlights|" +
    "key points|key takeaways|highlights|summary|print edition|for immediate release|article|articles|page|next|previous|close|open|" +
    "back|more|print|save|listen|play|pause|mute|loading|end|ends|text|language|english|edition|editions|gift article|gift this article|" +
    "copy|copied|bookmark|expand|collapse|hide|show|settings|profile|notifications|follow|following|unfollow|advertisement|ad|traffic|watch|watch live|today|show|shows|events|community|contests|search this blog|about sharing|more menu|accessibility help"
  ).split("|"),
);

/** Words of which a bar of share buttons is made. */
export const SHARE_WORDS: ReadonlySet<string> = new Set(
  (
    "share shares sharing tweet tweets retweet facebook twitter x whatsapp telegram linkedin reddit pinterest messenger instagram youtube " +
    "tiktok threads bluesky mastodon flipboard pocket tumblr viber vk line sms email e-mail mail print copy link save pin post send gmail " +
    "linked in whats app you tube tik tok google+ on via to with this story article and or by icon flip like likes comment comments url bookmark snapchat wechat weibo"
  ).split(" "),
);

/** The words of a bar that can't stand in one by chance. */
export const SHARE_MARKS: ReadonlySet<string> = new Set(
  (
    "share shares tweet facebook twitter whatsapp telegram linkedin reddit pinterest messenger instagram youtube tiktok bluesky mastodon " +
    "flipboard tumblr viber email print snapchat wechat"
  ).split(" "),
);

/** Words of a picture's credit. */
export const PICTURE_WORDS: ReadonlySet<string> = new Set(
  (
    "photo photos photograph photographs photographer image images picture pictures pic pics photographed file handout screengrab screenshot " +
    "screen-grab getty shutterstock istock alamy epa-efe epa courtesy illustration graphic representational representative"
  ).split(" "),
);

/** Those that credit a picture with a slash before or after the photographer (“REUTERS/Jane Doe”). */
export const PICTURE_AGENCIES: ReadonlySet<string> = new Set(
  (
    "reuters|afp|ap|ap photo|ap images|epa|epa-efe|efe|getty images|getty|afp via getty images|tass|sputnik|anadolu|anadolu agency|aap|pa|" +
    "pa wire|pa images|rex|shutterstock|nurphoto|xinhua|dpa|bloomberg|the guardian|file|handout|pool|upi|ani|pti|nyt|facebook|twitter"
  ).split("|"),
);

/** Verbs of a reporter's sentence: a line that holds one is read as the body, however it begins. */
export const REPORTING_WORDS: ReadonlySet<string> = new Set(
  "said says told tells according announced reported added stated warned confirmed claimed killed injured died were had".split(
    " ",
  ),
);

/** How a letter opens and closes around a report that it carries. */
export const GREETING =
  /^(?:hi|hello|hey|dear|greetings|good (?:morning|afternoon|evening|day))(?: [\p{L}.' ]{1,40})?[,!.]?$/iu;
export const SIGN_OFF =
  /^(?:(?:best|kind|warm|many) )*(?:regards|wishes|thanks|thank you|cheers|sincerely|yours (?:sincerely|truly|faithfully))[,.!]?$/i;

/** Labels that a caption or a credit follows on the next line. */
export const CAPTION_LABEL = /^(?:image|media|video|picture|photo|figure) (?:caption|source|copyright|credit)[,:]?$/i;
