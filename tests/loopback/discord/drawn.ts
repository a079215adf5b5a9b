import { readMarkdown } from "../../render/discord/read-markdown.ts";
import type { Shown } from "./shown.ts";

/** A message in a terminal, near to how Discord's clients show it. */
export function drawn(message: Shown): string {
  const { content, embeds } = message.body;
  const boxes = (embeds ?? []).flatMap((embed) => [
    ...(embed.title === undefined ? [] : [shown(embed.title), ""]),
    ...(embed.description === undefined ? [] : [shown(embed.description)]),
    ...(embed.footer === undefined ? [] : ["", embed.footer.text]),
  ]);
  return [
    `Dateline${message.edits > 0 ? " (edited)" : ""}${message.ephemeral ? " · only you can see this" : ""}`,
    ...(content ? [shown(content)] : []),
    ...boxes.flatMap((text) => text.split("\n")).map((line) => `  │ ${line}`),
    ...message.selects.flatMap(({ placeholder, options }) => [
      `  ▾ ${placeholder ?? ""}`,
      ...options.map(
        ({ label, description }, at) =>
          `    pick ${at + 1}: ${label}${description === undefined ? "" : ` – ${description}`}`,
      ),
    ]),
    ...message.buttons.map((button, at) => `  press ${at + 1}: [ ${"label" in button ? button.label : ""} ]`),
    "",
  ].join("\n");
}

function shown(markdown: string): string {
  return readMarkdown(markdown).text.trimEnd();
}
