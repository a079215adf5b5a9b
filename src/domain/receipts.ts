/** What was taken in already: a platform delivers some things more than once, and to any process. */
export interface Receipts {
  /** True for the first to say so, in whichever process, and false for everybody after. Kept for at least an hour. */
  first(key: string): Promise<boolean>;
}
