import * as spec from "discord-api-spec/zod";

/** What is wrong with a body, by path. */
export type Errors = Record<string, string>;

const CALLBACK_SCHEMAS = [
  [[4, 5], spec.CreateMessageInteractionCallbackRequestSchema],
  [[6, 7], spec.UpdateMessageInteractionCallbackRequestSchema],
  [[8], spec.ApplicationCommandAutocompleteCallbackRequestSchema],
] as const;

const SCHEMAS = {
  command: spec.ApplicationCommandCreateRequestSchema,
  commandInBulk: spec.ApplicationCommandUpdateRequestSchema,
  commandChange: spec.ApplicationCommandPatchRequestPartialSchema,
  message: spec.MessageCreateRequestSchema,
  followUp: spec.IncomingWebhookRequestPartialSchema,
  edit: spec.IncomingWebhookUpdateRequestPartialSchema,
};

/** Holds a body against Discord's own API description. */
export function schemaErrors(kind: keyof typeof SCHEMAS, body: unknown, at = ""): Errors {
  return errorsOf(SCHEMAS[kind], body, at);
}

export function callbackErrors(body: unknown): Errors {
  const type = typeof body === "object" && body !== null && "type" in body ? body.type : undefined;
  const schema = CALLBACK_SCHEMAS.find(([types]) => types.some((each) => each === type))?.[1];
  return schema ? errorsOf(schema, body, "") : { type: `${String(type)} is no response that is known here` };
}

function errorsOf(schema: (typeof SCHEMAS)["message"], body: unknown, at: string): Errors {
  const issues = schema.safeParse(body).error?.issues ?? [];
  return Object.fromEntries(
    issues.map(({ path, message }) => [[at, ...path].filter((step) => step !== "").join("."), message]),
  );
}
