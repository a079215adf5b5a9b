/**
 * What Discord takes. Lengths are UTF-16 units (`length`): Discord counts code points, of which a text never has more.
 * Unless it says otherwise, a number stands in Discord's documentation and in its OpenAPI file.
 */
export const LIMIT = {
  /** Embed limits, https://discord.com/developers/docs/resources/message#embed-object-embed-limits */
  title: 256,
  description: 4096,
  footer: 2048,
  /** Over all embeds of a message. */
  embeds: 6000,
  /** Component reference, https://discord.com/developers/docs/components/reference */
  rows: 5,
  buttons: 5,
  buttonLabel: 80,
  buttonUrl: 512,
  customId: 100,
  options: 25,
  optionLabel: 100,
  optionDescription: 100,
  placeholder: 150,
  /**
   * Elements of markdown in one text (emoji, bold, code, links, lists …). Not in the documentation: the clients silently
   * leave out the 200th and all that follows it (discord-api-docs issues 6932 and 8501). Some of ours may count twice.
   */
  elements: 150,
} as const;
