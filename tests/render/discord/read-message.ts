import type { APIMessageComponent } from "discord.js";
import type { Answer } from "../../../src/domain/answer.ts";
import type { Question } from "../../../src/domain/question.ts";
import { readCustomId } from "../../../src/render/discord/state.ts";
import { type DiscordMessage, renderDiscord } from "../../../src/render/discord.ts";
import type { Reading } from "../../contract/renderer.ts";
import { readMarkdown } from "./read-markdown.ts";

/** Every page of an answer, as somebody gets them who turns the pages by the buttons of each. */
export function turned(answer: Answer, question: Question | string): readonly DiscordMessage[] {
  const pages = [renderDiscord(answer, question)];
  for (;;) {
    const next = pagesFrom(pages.at(-1)).find((page) => page === pages.length + 1);
    if (next === undefined) return pages;
    pages.push(renderDiscord(answer, question, next));
  }
}

function pagesFrom(message: DiscordMessage | undefined): readonly number[] {
  if (!message) return [];
  return pressable(message).flatMap(({ id }) => {
    const pressed = readCustomId(id, { footer: footerOf(message) });
    return pressed?.kind === "page" ? [pressed.page] : [];
  });
}

interface Pressable {
  readonly id: string;
  readonly values: readonly string[];
}

/** What can be pressed, with what can be chosen in it. */
export function pressable({ components }: DiscordMessage): readonly Pressable[] {
  return components.flatMap((row) => row.components).flatMap(pressableIn);
}

function pressableIn(component: APIMessageComponent): readonly Pressable[] {
  if (!("custom_id" in component)) return [];
  return [
    { id: component.custom_id, values: "options" in component ? component.options.map(({ value }) => value) : [] },
  ];
}

export function footerOf({ embeds }: DiscordMessage): string | null {
  return embeds[0]?.footer?.text ?? null;
}

/** The numbers of the sources that a message opens: one by one, and whether all at once. */
export function opened(message: DiscordMessage): { readonly one: readonly number[]; readonly all: boolean } {
  const controls = pressable(message).flatMap(({ id, values }) => {
    const read = values.length === 0 ? [null] : values;
    return read.flatMap((value) => readCustomId(id, { value, footer: footerOf(message) }) ?? []);
  });
  const refs = controls.flatMap((pressed) => (pressed.kind === "source" ? [pressed.ref] : []));
  return { one: refs.filter((ref) => ref !== null), all: refs.includes(null) };
}

/** What a person sees of all pages. */
export function readPages(pages: readonly DiscordMessage[]): Reading {
  const texts = pages.flatMap(({ embeds }) =>
    embeds.flatMap(({ title = "", description = "" }) => [title, description]),
  );
  const read = texts.map((text) => readMarkdown(text));
  const buttons = pages.flatMap(({ components }) => components.flatMap((row) => row.components));
  const labels = buttons.flatMap((component) => ("label" in component && component.label ? [component.label] : []));
  const elements = read.flatMap((each) => each.elements);
  const footers = pages.map((page) => footerOf(page) ?? "");
  return {
    text: [...read.map(({ text }) => text), ...footers, ...labels].join("\n"),
    links: [
      ...elements.flatMap((element) => (element.startsWith("url ") ? [element.slice("url ".length)] : [])),
      ...buttons.flatMap((component) => ("url" in component ? [component.url] : [])),
    ],
    pings: elements.filter((element) => ["user", "role", "everyone"].includes(element)),
    channels: elements.flatMap((element) => (element.startsWith("channel ") ? [element.slice("channel ".length)] : [])),
    leftOut: {
      parts: footers.reduce((sum, footer) => sum + Number(/(\d+) left out here/.exec(footer)?.[1] ?? 0), 0),
      sources: new Set(pages.flatMap((page) => opened(page).one)).size,
    },
  };
}
