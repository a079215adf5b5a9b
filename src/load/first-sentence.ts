const FARTHEST = 240;
const SHORT_FORMS =
  /(?:^|[\s("“])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Sen|Rep|Gen|Lt|Col|Maj|Sgt|Capt|Cpl|Adm|St|Mt|Ft|Jr|Sr|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|No|vs|Inc|Co|Corp|Ltd|\p{Lu}|(?:\p{L}\.)+\p{L})\.$/u;

/** The first sentence of a paragraph, whole; null where it is longer than a title can be. */
export function firstSentence(paragraph: string): string | null {
  const head = paragraph.slice(0, FARTHEST);
  for (const stop of head.matchAll(/[.!?…]["'”’)]*(?=\s+["'“‘(]?[\p{Lu}\d])/gu)) {
    const sentence = head.slice(0, stop.index + stop[0].length);
    if (!SHORT_FORMS.test(sentence)) return sentence;
  }
  return paragraph.length <= FARTHEST ? paragraph : null;
}
