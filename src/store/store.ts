import type { Deliveries, Subscriptions } from "../domain/delivery.ts";
import type { Installations } from "../domain/installations.ts";
import type { Receipts } from "../domain/receipts.ts";
import type { Reader } from "./archive.ts";
import { StoredDeliveries } from "./deliveries.ts";
import { openFile } from "./file.ts";
import { StoredInstallations } from "./installations.ts";
import { StoredNewsroom } from "./newsroom.ts";
import { openPostgres } from "./postgres.ts";
import { StoredReceipts } from "./receipts.ts";
import { StoredSubscriptions } from "./subscriptions.ts";

/** Everything that is kept. */
export interface Store {
  readonly subscriptions: Subscriptions;
  readonly deliveries: Deliveries;
  readonly installations: Installations;
  readonly receipts: Receipts;
  /** What is held of the news, read once more where another reader than this one read it. */
  newsroom(reader: Reader): Promise<StoredNewsroom>;
  readonly close: () => Promise<void>;
}

export type StoreSettings =
  /** A path, or ":memory:". */
  { readonly kind: "file"; readonly path: string } | { readonly kind: "postgres"; readonly url: string };

/** Opens what is kept and brings it up to date. Rejects with a StoreProblem where the operator can mend it. */
export async function openStore(settings: StoreSettings, now = () => new Date()): Promise<Store> {
  const { db, close } =
    settings.kind === "file" ? await openFile(settings.path, now()) : await openPostgres(settings.url, now());
  return {
    subscriptions: new StoredSubscriptions(db),
    deliveries: new StoredDeliveries(db),
    installations: new StoredInstallations(db),
    receipts: new StoredReceipts(db, now),
    newsroom: (reader) => StoredNewsroom.open(db, reader, now),
    close,
  };
}
