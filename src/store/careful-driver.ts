import type { CompiledQuery, DatabaseConnection, Driver, QueryResult, TransactionSettings } from "kysely";

/** A driver whose errors are in the operator's words and whose values mean the same to every database. */
export class CarefulDriver implements Driver {
  readonly #driver: Driver;
  readonly #worded: (error: unknown) => unknown;

  /** `worded` makes a StoreProblem of what the operator can mend, and leaves everything else as it is. */
  constructor(driver: Driver, worded: (error: unknown) => unknown) {
    this.#driver = driver;
    this.#worded = worded;
  }

  async init(): Promise<void> {
    await this.#driver.init();
  }

  async acquireConnection(): Promise<CarefulConnection> {
    try {
      return new CarefulConnection(await this.#driver.acquireConnection(), this.#worded);
    } catch (error) {
      throw this.#worded(error);
    }
  }

  async beginTransaction(connection: CarefulConnection, settings: TransactionSettings): Promise<void> {
    await this.#driver.beginTransaction(connection, settings);
  }

  async commitTransaction(connection: CarefulConnection): Promise<void> {
    await this.#driver.commitTransaction(connection);
  }

  /** After a full disk or a lost connection there is nothing left to roll back: what failed first is what matters. */
  async rollbackTransaction(connection: CarefulConnection): Promise<void> {
    const { failure } = connection;
    try {
      await this.#driver.rollbackTransaction(connection);
    } catch (error) {
      throw failure ?? error;
    }
  }

  async releaseConnection(connection: CarefulConnection): Promise<void> {
    await this.#driver.releaseConnection(connection.inner);
  }

  async destroy(): Promise<void> {
    await this.#driver.destroy();
  }
}

class CarefulConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection;
  readonly #worded: (error: unknown) => unknown;
  /** What failed last. */
  failure: unknown = null;

  constructor(inner: DatabaseConnection, worded: (error: unknown) => unknown) {
    this.inner = inner;
    this.#worded = worded;
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    try {
      return await this.inner.executeQuery<Row>({ ...query, parameters: query.parameters.map(storable) });
    } catch (error) {
      this.failure = this.#worded(error);
      throw this.failure;
    }
  }

  streamQuery<Row>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<Row>> {
    return this.inner.streamQuery<Row>(query, chunkSize);
  }
}

/** libsql ends the whole process when it is given a boolean and reads text up to a NUL; PostgreSQL takes no NUL at all. */
function storable(value: unknown): unknown {
  if (typeof value === "boolean") throw new TypeError("Keep yes and no as 1 and 0");
  return typeof value === "string" ? value.replaceAll("\0", "\uFFFD") : value;
}
