/** A refusal as Discord words it: HTTP status, Discord's own code, and for a bad body the errors by path. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: number;
  readonly errors: Readonly<Record<string, string>> | null;

  constructor(status: number, code: number, message: string, errors: Readonly<Record<string, string>> | null = null) {
    super(message);
    this.status = status;
    this.code = code;
    this.errors = errors;
  }

  body(): unknown {
    const body = { message: this.message, code: this.code };
    return this.errors === null ? body : { ...body, errors: tree(this.errors) };
  }
}

/** Discord nests what is wrong by path: `embeds.0.title` becomes `{ embeds: { 0: { title: { _errors: […] } } } }`. */
function tree(errors: Readonly<Record<string, string>>): Record<string, unknown> {
  const root: Record<string, unknown> = {};
  for (const [path, message] of Object.entries(errors)) {
    let at = root;
    for (const step of path.split(".").filter((each) => each !== "")) {
      at[step] ??= {};
      at = at[step] as Record<string, unknown>;
    }
    at["_errors"] = [{ code: "INVALID_FORM_BODY", message }];
  }
  return root;
}

export const unauthorized = (): ApiError => new ApiError(401, 0, "401: Unauthorized");
export const unknownInteraction = (): ApiError => new ApiError(404, 10062, "Unknown interaction");
export const alreadyAcknowledged = (): ApiError =>
  new ApiError(400, 40060, "Interaction has already been acknowledged.");
export const invalidWebhookToken = (): ApiError => new ApiError(401, 50027, "Invalid Webhook Token");
export const unknownWebhook = (): ApiError => new ApiError(404, 10015, "Unknown Webhook");
export const unknownMessage = (): ApiError => new ApiError(404, 10008, "Unknown Message");
export const unknownChannel = (): ApiError => new ApiError(404, 10003, "Unknown Channel");
export const missingAccess = (): ApiError => new ApiError(403, 50001, "Missing Access");
export const missingPermissions = (): ApiError => new ApiError(403, 50013, "Missing Permissions");
export const unknownGuild = (): ApiError => new ApiError(404, 10004, "Unknown Guild");
export const unknownMember = (): ApiError => new ApiError(404, 10007, "Unknown Member");
export const cannotMessage = (): ApiError => new ApiError(403, 50007, "Cannot send messages to this user");
export const notText = (): ApiError => new ApiError(400, 50008, "Cannot send messages in a non-text channel");
export const threadLocked = (): ApiError => new ApiError(403, 160005, "Thread is locked");
export const unknownCommand = (): ApiError => new ApiError(404, 10063, "Unknown application command");
export const tooManyCreates = (): ApiError =>
  new ApiError(400, 30034, "Max number of daily application command creates has been reached (200)");
export const badForm = (errors: Readonly<Record<string, string>>): ApiError =>
  new ApiError(400, 50035, "Invalid Form Body", errors);
