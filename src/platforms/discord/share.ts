/** The shards of this process, of all there are; left out: all that Discord recommends, in this process. */
export interface Shards {
  readonly ids: readonly number[];
  readonly count: number;
}

// What Discord takes of one bot over all routes.
const REQUESTS_PER_SECOND = 50;

/** How many processes there are, where each has as many shards as this one. */
export function processesOf(shards?: Shards): number {
  return shards ? Math.ceil(shards.count / shards.ids.length) : 1;
}

/** One process's part of the requests that Discord takes a second. */
export function requestsPerSecond(processes: number): number {
  return Math.max(1, Math.floor(REQUESTS_PER_SECOND / processes));
}
