import { OverwriteType, PermissionFlagsBits, PermissionsBitField } from "discord.js";
import * as fc from "fast-check";
import { missingFor, NEEDED, permissionsOf } from "../../../src/platforms/discord/permissions.ts";

const GUILD = "1";
const ROLES = ["1", "2", "3", "4"];
const BITS = [...Object.values(NEEDED), PermissionFlagsBits.Administrator, PermissionFlagsBits.ManageThreads];

const bits = fc.subarray(BITS).map((some) => some.reduce((sum, bit) => sum | bit, 0n));
const ordinary = bits.map((some) => some & ~PermissionFlagsBits.Administrator);
const guild = fc
  .record({
    owner_id: fc.constantFrom("7", "8"),
    permissions: fc.tuple(bits, ordinary, ordinary, ordinary),
  })
  .map(({ owner_id, permissions }) => ({
    id: GUILD,
    owner_id,
    roles: ROLES.map((id, at) => ({ id, permissions: String(permissions[at]) })) as never,
    permissions,
  }));
const overwrites = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom(...ROLES, "8", "9"),
      type: fc.constantFrom(OverwriteType.Role, OverwriteType.Member),
      allow: ordinary.map(String),
      deny: ordinary.map(String),
    }),
    { selector: ({ id, type }) => `${id} ${type}` },
  )
  .map((all) => all.filter(({ id, type }) => (type === OverwriteType.Role) === ROLES.includes(id)));

it("gives a member in a channel what Discord's own order of overwrites gives, bit by bit", () => {
  fc.assert(
    fc.property(guild, overwrites, fc.subarray(["2", "3", "4"]), (guild, overwrites, roles) => {
      const may = permissionsOf({ id: "8", roles }, guild, overwrites);
      const held = [0, ...roles.map((role) => ROLES.indexOf(role))].map((at) => guild.permissions[at] ?? 0n);
      const all = guild.owner_id === "8" || held.some((some) => (some & PermissionFlagsBits.Administrator) !== 0n);
      const says = (bit: bigint, ids: readonly string[]) => {
        const here = overwrites.filter(({ id }) => ids.includes(id));
        if (here.some(({ allow }) => (BigInt(allow) & bit) !== 0n)) return true;
        return here.some(({ deny }) => (BigInt(deny) & bit) !== 0n) ? false : null;
      };
      for (const bit of BITS) {
        const base = held.some((some) => (some & bit) !== 0n);
        const may1 = says(bit, ["8"]) ?? says(bit, roles) ?? says(bit, [GUILD]) ?? base;
        expect((may & bit) !== 0n).toBe(all || may1);
      }
    }),
  );
});

it("names what is missing as Discord's settings do, and for a thread what a thread needs", () => {
  expect(missingFor(0n, false)).toEqual(["View Channel", "Send Messages", "Embed Links", "Read Message History"]);
  expect(missingFor(0n, true)).toEqual([
    "View Channel",
    "Send Messages in Threads",
    "Embed Links",
    "Read Message History",
  ]);
  expect(missingFor(PermissionsBitField.All, false)).toEqual([]);
});
