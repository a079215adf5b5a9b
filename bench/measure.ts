/** Order statistics of a sample; `share` is 0–1. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN;
}

/** Prints one figure, and its ratio to the floor measured in the same run, beside the bound that it must keep. */
export function report(name: string, figure: string, ratio: number, bound: string): void {
  console.log(`${name.padEnd(44)} ${figure.padStart(16)}   ${ratio.toFixed(2)} × floor   (${bound})`);
}
