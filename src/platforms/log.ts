/** Where the operator reads what happens; pino's own shape. Neither tokens nor an article's words belong in it. */
export interface Log {
  info(about: object, message: string): void;
  warn(about: object, message: string): void;
  error(about: object, message: string): void;
}
