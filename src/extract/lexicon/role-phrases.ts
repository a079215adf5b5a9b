/** Verbs by which somebody leads, owns or runs something: with “who” they state a role. */
export const LEADING_VERBS: ReadonlySet<string> = new Set(
  `heads headed leads led runs chairs chaired directs directed commands commanded owns founded co-founded manages managed oversees oversaw coaches coached represents represented edits edited captains captained presides teaches taught governs governed ruled rules co-chairs co-owns co-leads`.split(
    " ",
  ),
);

/** Where the phrase behind a role ends. */
export const ROLE_TAIL_STOPS: ReadonlySet<string> = new Set(
  `who whom whose which that when where while after before because since until till as if but so than then although though whether during despite said says told also just by from into he she they it his her were near-by`
    .split(" ")
    .filter((word) => word !== "his" && word !== "her"),
);
