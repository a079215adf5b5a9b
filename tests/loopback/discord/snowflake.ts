const DISCORD_EPOCH = 1_420_070_400_000n;

/** The first id of a millisecond: the time stands in the upper 42 bits. */
export function idAt(ms: number): string {
  return ((BigInt(ms) - DISCORD_EPOCH) << 22n).toString();
}

let last = 0n;

/** An id as Discord makes them, never the same twice. */
export function snowflake(): string {
  const id = BigInt(idAt(Date.now()));
  last = id > last ? id : last + 1n;
  return last.toString();
}

/** The shard that a guild's events come in on; direct messages come in on the first. */
export function shardOf(guild: string | null, shards: number): number {
  return guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(shards));
}
