import { type APIGuild, type APIInteraction, PermissionFlagsBits, Routes } from "discord.js";
import type { Log } from "../log.ts";
import { failureOf, isDefinite } from "./failure.ts";
import { permissionsOf } from "./permissions.ts";
import { type Get, overwritesAt, type Place } from "./place.ts";

const MANAGING = PermissionFlagsBits.ManageChannels | PermissionFlagsBits.Administrator;

/**
 * Whether the member who asks manages a channel, null for the one where they ask: of that one Discord tells with every
 * interaction, of others it is asked. Everybody manages their own messages. Where Discord does not say, nobody manages anything.
 */
export async function managesIn(
  { guild_id, channel, member }: APIInteraction,
  other: string | null,
  { get, log }: { readonly get: Get; readonly log: Log },
): Promise<boolean> {
  if (guild_id === undefined) return true;
  if (!member) return false;
  const may = BigInt(member.permissions);
  const isAdmin = (may & PermissionFlagsBits.Administrator) !== 0n;
  if (isAdmin || other === null || other === channel?.id) return (may & MANAGING) !== 0n;
  try {
    const guild = (await get(Routes.guild(guild_id))) as APIGuild;
    const overwrites = await overwritesOf(other, guild_id, get);
    return (permissionsOf({ id: member.user.id, roles: member.roles }, guild, overwrites) & MANAGING) !== 0n;
  } catch (error) {
    log.warn({ guild: guild_id, ...failureOf(error) }, "Discord does not say who manages a channel");
    return false;
  }
}

/** None for a channel that is gone, or hidden from the bot: then it is what the member may do in the whole server that counts. */
async function overwritesOf(id: string, guild: string, get: Get) {
  try {
    const place = (await get(Routes.channel(id))) as Place;
    return place.guild_id === guild ? await overwritesAt(place, get) : [];
  } catch (error) {
    if (isDefinite(error)) return [];
    throw error;
  }
}
