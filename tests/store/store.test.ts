import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openStore, type Store } from "../../src/store/store.ts";
import { deliveriesContract } from "../contract/deliveries.ts";
import { installationsContract } from "../contract/installations.ts";
import { newsroomContract } from "../contract/newsroom.ts";
import { receiptsContract } from "../contract/receipts.ts";
import { type StoreOpened, subscriptionsContract } from "../contract/subscriptions.ts";
import type { Postgres } from "../fixtures/own-postgres.ts";
import { describeWithPostgres, postgres } from "../fixtures/postgres.ts";

/** Every promise of a store; `open` gives an empty one, as each of its processes sees it. */
function storeContract(name: string, open: (now?: () => Date) => Promise<StoreOpened>): void {
  subscriptionsContract(name, open);
  deliveriesContract(name, open);
  newsroomContract(name, open);
  installationsContract(name, async () => {
    const { stores, close } = await open();
    const [first, second = first] = stores;
    return { installations: first.installations, again: async () => second.installations, close };
  });
  receiptsContract(name, async (now) => {
    const { stores, close } = await open(now);
    return { receipts: stores.map(({ receipts }) => receipts), close };
  });
}

async function closeAll(stores: readonly Store[]): Promise<void> {
  await Promise.all(stores.map((store) => store.close()));
}

storeContract("A database in memory", async (now) => {
  const stores = [await openStore({ kind: "file", path: ":memory:" }, now)] as const;
  return { stores, close: () => closeAll(stores) };
});

storeContract("A file", async (now) => {
  const folder = mkdtempSync(join(tmpdir(), "dateline-store-"));
  const stores = [await openStore({ kind: "file", path: join(folder, "data", "dateline.db") }, now)] as const;
  return {
    stores,
    async close() {
      await closeAll(stores);
      rmSync(folder, { recursive: true });
    },
  };
});

describeWithPostgres("With PostgreSQL", () => {
  let server: Postgres;
  beforeAll(async () => {
    server = await postgres();
  }, 60_000);
  afterAll(async () => {
    await server.close();
  });

  storeContract("PostgreSQL", async (now) => {
    const url = await server.database();
    // Two at once migrate the empty database.
    const open = () => openStore({ kind: "postgres", url }, now);
    const stores = await Promise.all([open(), open()]);
    return { stores, close: () => closeAll(stores) };
  });
});
