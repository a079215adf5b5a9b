import type { Installations } from "../../src/domain/installations.ts";

export interface InstallationsOpened {
  readonly installations: Installations;
  /** The same records as another process would see them, or this one after a restart. */
  again(): Promise<Installations>;
  close(): Promise<void>;
}

/** The promises that every place for installations keeps. `open` gives an empty one. */
export function installationsContract(name: string, open: () => Promise<InstallationsOpened>): void {
  describe(`${name} keeps installations`, () => {
    let opened: InstallationsOpened;
    let kept: Installations;
    beforeEach(async () => {
      opened = await open();
      kept = opened.installations;
    });
    afterEach(async () => {
      await opened.close();
    });

    it("finds nothing for a tenant that it has no record of", async () => {
      expect(await kept.find("T1")).toBeNull();
      await kept.save("T10", "ten");
      expect(await kept.find("T1")).toBeNull();
    });

    it("gives back exactly what was saved, after a restart as well", async () => {
      const records = ["v1.abc.def", " \n'\"\\%_\u{1F5DE}", "x".repeat(100_000)];
      for (const [index, record] of records.entries()) await kept.save(`T${index}`, record);
      const later = await opened.again();
      for (const [index, record] of records.entries()) {
        expect(await kept.find(`T${index}`)).toBe(record);
        expect(await later.find(`T${index}`)).toBe(record);
      }
    });

    it("keeps one record a tenant: the last that was saved", async () => {
      await kept.save("T1", "old");
      await kept.save("T1", "new");
      expect(await kept.find("T1")).toBe("new");
      expect(await kept.tenants()).toEqual(["T1"]);
    });

    it("keeps every tenant's record apart, whatever the tenants are called", async () => {
      const tenants = ["E1", "T1", "T10", "..", "../T1", "a/b", "%2e", "'; drop table", "T1.sealed", "Ü"];
      for (const tenant of tenants) await kept.save(tenant, `of ${tenant}`);
      for (const tenant of tenants) expect(await kept.find(tenant)).toBe(`of ${tenant}`);
      expect(new Set(await kept.tenants())).toEqual(new Set(tenants));
      await kept.remove("../T1");
      expect(await kept.find("T1")).toBe("of T1");
    });

    it("lists tenants in their order", async () => {
      expect(await kept.tenants()).toEqual([]);
      for (const tenant of ["T2", "E9", "T1"]) await kept.save(tenant, "x");
      expect(await kept.tenants()).toEqual(["E9", "T1", "T2"]);
    });

    it("removes a tenant's record, and nothing where there is none", async () => {
      await kept.remove("T1");
      await kept.save("T1", "one");
      await kept.save("T2", "two");
      await kept.remove("T1");
      expect([await kept.find("T1"), await kept.find("T2"), await kept.tenants()]).toEqual([null, "two", ["T2"]]);
      expect(await (await opened.again()).find("T1")).toBeNull();
    });

    it("replaces a record only where it is still that one", async () => {
      expect(await kept.replace("T1", "old", "new")).toBe(false);
      expect(await kept.find("T1")).toBeNull();
      await kept.save("T1", "old");
      expect(await kept.replace("T1", "older", "new")).toBe(false);
      expect(await kept.find("T1")).toBe("old");
      expect(await kept.replace("T1", "old", "new")).toBe(true);
      expect(await kept.find("T1")).toBe("new");
    });

    it("lets only one of many at once replace a record", async () => {
      await kept.save("T1", "old");
      const tries = Array.from({ length: 10 }, (_, index) => kept.replace("T1", "old", `new ${index}`));
      const won = (await Promise.all(tries)).indexOf(true);
      expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
      expect(await kept.find("T1")).toBe(`new ${won}`);
    });

    it("saves many at once, each whole", async () => {
      const record = (index: number) => String(index).repeat(5000);
      const saves = Array.from({ length: 40 }, (_, index) => kept.save(`T${index % 4}`, record(index)));
      await Promise.all(saves);
      for (const tenant of [0, 1, 2, 3]) {
        const found = await kept.find(`T${tenant}`);
        expect(Array.from({ length: 10 }, (_, round) => record(round * 4 + tenant))).toContain(found);
      }
    });
  });
}
