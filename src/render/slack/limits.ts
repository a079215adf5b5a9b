/**
 * What Slack takes. Lengths are UTF-16 units (`length`): where Slack counts code points, a text never has more of those.
 * Unless it says otherwise, a number stands in https://docs.slack.dev/reference/block-kit, under the name of its block or element.
 */
export const LIMIT = {
  /** https://docs.slack.dev/reference/block-kit/blocks */
  blocks: 50,
  /** https://docs.slack.dev/reference/views */
  viewBlocks: 100,
  viewTitle: 24,
  /** Plain text. */
  header: 150,
  blockId: 255,
  /** In one actions block. */
  actions: 25,
  buttonText: 75,
  buttonValue: 2000,
  /** In one select menu. */
  options: 100,
  optionText: 75,
  optionValue: 150,
  optionDescription: 75,
  textInput: 3000,
  /** In one text object; of rich text nothing is documented. */
  text: 3000,
  /** Of a link in rich text nothing is documented either; a button's address may have 3,000. */
  link: 3000,
  /** Advised; more than 40,000 is cut. https://docs.slack.dev/reference/methods/chat.postMessage */
  fallback: 4000,
  /**
   * Over all blocks of a message. Not in the documentation: about 13,200 are refused (`msg_blocks_too_long`), and maintainers
   * name 12,000 of text with something for its containers (bolt-js issues 2509 and 2867). So everything counts here, as JSON.
   */
  message: 12_000,
} as const;
