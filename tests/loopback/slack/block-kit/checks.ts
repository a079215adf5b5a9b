/** Notes what is wrong with a value; `at` is the path to it, as Slack writes it: `/blocks/0/text`. */
export type Check = (value: unknown, at: string, note: Note) => void;
export type Note = (fault: string, at: string) => void;
export type Fields = Readonly<Record<string, unknown>>;

interface Field {
  readonly check: Check;
  readonly needed: boolean;
}

export const must = (check: Check): Field => ({ check, needed: true });
export const may = (check: Check): Field => ({ check, needed: false });

/** Slack counts code points. */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

export const text =
  (most: number, least = 0): Check =>
  (value, at, note) => {
    if (typeof value !== "string") return note("must be a string", at);
    const length = lengthOf(value);
    if (length > most) note(`must be less than ${most + 1} characters`, at);
    if (length < least) note(`must be more than ${least - 1} characters`, at);
  };

export const id = text(255);

export const address =
  (most: number): Check =>
  (value, at, note) => {
    text(most, 1)(value, at, note);
    if (typeof value === "string" && !(URL.canParse(value) && /^(?:https?|mailto|slack):/.test(value)))
      note("must be a valid URL", at);
  };

export const flag: Check = (value, at, note) => {
  if (typeof value !== "boolean") note("must be a boolean", at);
};

export const number =
  (least: number, most: number): Check =>
  (value, at, note) => {
    if (typeof value !== "number" || value < least || value > most) note(`must be between ${least} and ${most}`, at);
  };

export const oneOf =
  (...values: readonly unknown[]): Check =>
  (value, at, note) => {
    if (!values.includes(value)) note(`must be one of ${values.join(", ")}`, at);
  };

export const anything: Check = () => {};

export const list =
  (each: Check, most: number, least = 0): Check =>
  (value, at, note) => {
    if (!Array.isArray(value)) return note("must be an array", at);
    if (value.length > most) note(`no more than ${most} items allowed`, at);
    if (value.length < least) note(`must contain at least ${least} items`, at);
    for (const [nth, item] of value.entries()) each(item, `${at}/${nth}`, note);
  };

/** An object of these fields and no others; `rule` sees what no single field can tell. */
export const object =
  (fields: Readonly<Record<string, Field>>, rule?: (value: Fields, at: string, note: Note) => void): Check =>
  (value, at, note) => {
    if (!isFields(value)) return note("must be an object", at);
    for (const [name, { check, needed }] of Object.entries(fields)) {
      if (value[name] !== undefined) check(value[name], `${at}/${name}`, note);
      else if (needed) note(`missing required field: ${name}`, at);
    }
    for (const name of Object.keys(value))
      if (!Object.hasOwn(fields, name)) note(`invalid additional property: ${name}`, at);
    rule?.(value, at, note);
  };

/** An object whose `type` says which rules it is under. */
export const byType =
  (rules: Readonly<Record<string, Check>>): Check =>
  (value, at, note) => {
    const type = isFields(value) ? value["type"] : undefined;
    const check = typeof type === "string" && Object.hasOwn(rules, type) ? rules[type] : undefined;
    if (!check) return note(`unsupported type: ${String(type)}`, `${at}/type`);
    check(value, at, note);
  };

/** Exactly one of two fields. */
export const eitherOr = (one: string, other: string) => (value: Fields, at: string, note: Note) => {
  if ((value[one] === undefined) === (value[other] === undefined)) note(`one of ${one} and ${other} is required`, at);
};

export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
