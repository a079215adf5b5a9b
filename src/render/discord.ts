import type { APIEmbed } from "discord-api-types/v10";
import type { Answer } from "../domain/answer.ts";
import { type Question, typed } from "../domain/question.ts";
import { type Block, roomFor } from "./discord/blocks.ts";
import { actionsOf, controlsOf, type Row } from "./discord/controls.ts";
import { footerOf } from "./discord/footer.ts";
import { LIMIT } from "./discord/limits.ts";
import { commandName, escaped } from "./discord/markdown.ts";
import { headingBlocks, piecesOf } from "./discord/pieces.ts";
import { carrierOf } from "./discord/state.ts";
import { linksOf } from "./plain-text/address.ts";
import { plainLine } from "./plain-text/line.ts";
import { openFrom } from "./plain-text/open-from.ts";
import { fingerprint } from "./pressed.ts";
import { pagesOf } from "./whole.ts";

/** A message as Discord's API takes it, to be sent or to take the place of one that was. */
export interface DiscordMessage {
  readonly embeds: APIEmbed[];
  readonly components: Row[];
  /** Nobody is notified, whatever the text says. */
  readonly allowed_mentions: { readonly parse: [] };
}

// A blue that stands out from the dark and from the light theme. It tints the edge only: text keeps the theme's own colour.
const COLOUR = 0x3b82d9;

/**
 * A page of the answer, counted from 1; past the last page the last. `question` is what it answers: the controls carry it, in the form in which the answer would have it asked again.
 * There is no `content`: only there does Discord unfurl what looks like a link, and count whoever is mentioned. `key` marks a posted message.
 */
export function renderDiscord(
  answer: Answer,
  question: Question | string,
  page = 1,
  key: string | null = null,
): DiscordMessage {
  const meant = answer.again ?? question;
  const asked = typeof meant === "string" ? meant : typed(meant);
  const actions = actionsOf(answer.actions);
  const title = titleOf(answer);
  const pages = pagesFor(answer, title === null, actions.toType);
  const at = Math.min(Math.max(1, Math.trunc(page) || 1), pages.length);
  const blocks = pages[at - 1] ?? [];
  const carrier = carrierOf(asked, fingerprint(answer));
  const controls = controlsOf(answer, { asked, carrier, at, of: pages.length, cited: openFrom(answer, pages, at) });
  const footer = footerOf({ at, pages, carrier, needed: pages.length > 1 || answer.evidence.length > 0, key });
  const embed: APIEmbed = {
    color: COLOUR,
    ...(title ? { title } : {}),
    ...(blocks.length > 0 ? { description: textOf(blocks) } : {}),
    ...(footer ? { footer: { text: footer } } : {}),
  };
  if (!embed.title && !embed.description) embed.description = "There is nothing to show.";
  return {
    embeds: [embed],
    components: [...controls, ...actions.rows],
    allowed_mentions: { parse: [] },
  };
}

/** The answer's title where an embed's title has room for it; null where it has to stand in the description. */
function titleOf({ title }: Answer): string | null {
  const words = plainLine(title, commandName).trim();
  if (words.length > LIMIT.title) return null;
  const { text, elements } = escaped(words);
  return text.length <= LIMIT.title && elements <= LIMIT.elements ? text : null;
}

function pagesFor(answer: Answer, titled: boolean, toType: Answer["parts"]): readonly (readonly Block[])[] {
  const links = linksOf(answer.evidence);
  const title = titled ? headingBlocks(answer.title, [], links).map((block) => ({ whole: [block] })) : [];
  const pieces = piecesOf([...answer.parts, ...toType], links);
  return pagesOf([...title, ...pieces], roomFor(LIMIT.description, LIMIT.elements, null));
}

function textOf(blocks: readonly Block[]): string {
  return blocks.map(({ gap, text }, index) => (index === 0 ? text : gap + text)).join("");
}
