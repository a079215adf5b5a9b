/**
 * Where workspaces that added the bot are kept: one sealed record a workspace or, for one installed on a whole organisation,
 * an organisation. What is in a record is sealed before it comes here; a store never sees a token.
 */
export interface Installations {
  /** Takes the place of the tenant's record, if there is one. Resolves when it would survive a crash. */
  save(tenant: string, sealed: string): Promise<void>;
  /** Takes the place of this very record; false, and nothing is done, where the tenant has another by now, or none. */
  replace(tenant: string, record: string, sealed: string): Promise<boolean>;
  find(tenant: string): Promise<string | null>;
  /** Does nothing where there is none. */
  remove(tenant: string): Promise<void>;
  /** In the order of their tenants. */
  tenants(): Promise<readonly string[]>;
}
