import { createCipheriv, createDecipheriv, createHash, hkdfSync, randomBytes } from "node:crypto";
import { OperatorProblem } from "../operator-problem.ts";

/** Seals with its first key and opens with any, so that a key can be changed: the new one first, the old one behind it. */
export interface KeyRing {
  seal(plain: string, tenant: string): string;
  /** Throws an OperatorProblem where no key opens it, or where it was sealed for another tenant. */
  open(sealed: string, tenant: string): Opened;
}

export interface Opened {
  readonly plain: string;
  /** Sealed with a key that is on its way out. */
  readonly stale: boolean;
}

// AES-256-GCM with a random nonce of 96 bits: safe for 2^32 records a key (NIST SP 800-38D, 8.3).
const CIPHER = "aes-256-gcm";
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const VERSION = "v1";

/** `keys` are of 32 bytes each, at least one. A sealed record is `v1.key.nonce+tag+ciphertext`, the last two as base64url. */
export function keyRing(keys: readonly Uint8Array[]): KeyRing {
  const ring = keys.map((key) => ({ id: idOf(key), key: derived(key, "seal") }));
  const [first] = ring;
  if (!first) throw new RangeError("A key ring needs a key");
  return {
    seal(plain, tenant) {
      const nonce = randomBytes(NONCE_BYTES);
      const cipher = createCipheriv(CIPHER, first.key, nonce).setAAD(context(first.id, tenant));
      const text = Buffer.concat([cipher.update(plain, "utf8"), cipher.final()]);
      return [VERSION, first.id, Buffer.concat([nonce, cipher.getAuthTag(), text]).toString("base64url")].join(".");
    },

    open(sealed, tenant) {
      const [version, id, body = "", ...more] = sealed.split(".");
      const bytes = Buffer.from(body, "base64url");
      // Base64 can say the same bytes in several ways, of which only the one that was written is taken.
      const whole = bytes.length >= NONCE_BYTES + TAG_BYTES && bytes.toString("base64url") === body;
      if (version !== VERSION || !whole || more.length > 0) throw damaged(tenant);
      const held = ring.find((each) => each.id === id);
      if (!held) throw unknownKey(tenant);
      const decipher = createDecipheriv(CIPHER, held.key, bytes.subarray(0, NONCE_BYTES), { authTagLength: TAG_BYTES })
        .setAAD(context(held.id, tenant))
        .setAuthTag(bytes.subarray(NONCE_BYTES, NONCE_BYTES + TAG_BYTES));
      try {
        const text = [decipher.update(bytes.subarray(NONCE_BYTES + TAG_BYTES)), decipher.final()];
        return { plain: Buffer.concat(text).toString("utf8"), stale: held !== first };
      } catch {
        // Node says only that it could not; the words below say what to do.
        throw damaged(tenant);
      }
    },
  };
}

/** What signs the state of “Add to Slack”, the same in every process that has the same first key. */
export function stateSecret([first]: readonly Uint8Array[]): string {
  if (!first) throw new RangeError("A secret is derived from a key");
  return derived(first, "oauth state").toString("base64url");
}

/** Each use has a key of its own, so that none says anything of another (RFC 5869). */
function derived(key: Uint8Array, use: string): Buffer {
  return Buffer.from(hkdfSync("sha256", key, "", `dateline ${use}`, 32));
}

/** Names a key without saying anything of it. */
function idOf(key: Uint8Array): string {
  return createHash("sha256").update(derived(key, "key id")).digest("base64url").slice(0, 11);
}

/** What a record is bound to: moved to another tenant, it does not open. */
function context(id: string, tenant: string): Buffer {
  return Buffer.from([VERSION, id, tenant].join("."), "utf8");
}

function unknownKey(tenant: string): OperatorProblem {
  return new OperatorProblem(
    `The tokens of the Slack workspace ${tenant} were sealed with a key that DATELINE_KEY does not have. Put that key into .env behind the new one (DATELINE_KEY=NEW,OLD), or have the workspace add the app again.`,
    false,
  );
}

function damaged(tenant: string): OperatorProblem {
  return new OperatorProblem(
    `The tokens of the Slack workspace ${tenant} can't be read: their record is damaged, or is another workspace's. Restore it from a backup, or have the workspace add the app again.`,
    false,
  );
}
