import { z } from "zod";

const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

export const WEB = {
  HOST: z
    .string()
    .regex(/^\S+$/, "must be an address of this machine, such as 127.0.0.1 or 0.0.0.0")
    .default("127.0.0.1"),
  PORT: z.coerce
    .number("must be a number")
    .int("must be a whole number")
    .min(0, "must be 0 or more")
    .max(65_535, "must be 65535 or less")
    .default(3000),
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: "must be a https address, such as https://news.example.org" })
    .transform((address) => new URL(address))
    .refine(
      ({ protocol, hostname }) => protocol === "https:" || LOOPBACK.test(hostname),
      "must begin with https://, except on this machine itself",
    )
    .refine(
      ({ search, hash, username, password }) => search + hash + username + password === "",
      "must be an address alone, without ?, # or a password",
    )
    // Paths are put right behind it.
    .transform(({ href }) => href.replace(/\/+$/, ""))
    .optional(),
  DATELINE_KEY: z
    .string()
    .transform((list) => list.split(",").map((key) => keyOf(key.trim())))
    .refine(
      (keys): keys is Buffer[] => keys.every((key) => key !== null),
      "must be 32 bytes as base64 or hexadecimal digits, or several with commas between them: openssl rand -base64 32 makes one",
    )
    .optional(),
};

function keyOf(text: string): Buffer | null {
  if (/^[\da-f]{64}$/i.test(text)) return Buffer.from(text, "hex");
  return /^[\w+/-]{43}=?$/.test(text) ? Buffer.from(text, "base64") : null;
}
