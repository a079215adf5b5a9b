/** What the process ends with when not all went well. */
export const EXIT = { problem: 1, usage: 2, badLines: 3 } as const;
