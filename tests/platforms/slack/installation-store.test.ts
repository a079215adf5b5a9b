import { type Installation, InstallProvider } from "@slack/oauth";
import type { Installations } from "../../../src/domain/installations.ts";
import { OperatorProblem } from "../../../src/platforms/operator-problem.ts";
import { installationStore, resealAll } from "../../../src/platforms/slack/installation-store.ts";
import { keyRing } from "../../../src/platforms/slack/seal.ts";
import { openStore, type Store } from "../../../src/store/store.ts";

const OLD = Buffer.alloc(32, 1);
const NEW = Buffer.alloc(32, 2);

let store: Store;
let installations: Installations;
beforeEach(async () => {
  store = await openStore({ kind: "file", path: ":memory:" });
  installations = store.installations;
});
afterEach(() => store.close());

const inWorkspace = (team: string, token = `xoxb-of-${team}`): Installation => ({
  team: { id: team, name: `Team ${team}` },
  enterprise: undefined,
  user: { id: "U1", token: undefined, scopes: undefined },
  bot: { token, scopes: ["commands"], id: "B1", userId: "U0" },
  isEnterpriseInstall: false,
  authVersion: "v2",
});
const inOrganisation: Installation = {
  ...inWorkspace("T9"),
  team: undefined,
  enterprise: { id: "E1", name: "Org" },
  bot: { token: "xoxb-of-E1", scopes: ["commands"], id: "B1", userId: "U0" },
  isEnterpriseInstall: true,
};
const ofTeam = (teamId: string, enterpriseId?: string) => ({
  teamId,
  enterpriseId,
  isEnterpriseInstall: false as const,
});
const ofOrganisation = (enterpriseId: string) => ({
  teamId: undefined,
  enterpriseId,
  isEnterpriseInstall: true as const,
});

describe("the store of installations", () => {
  it("gives Bolt the tokens of the workspace that asks, and of no other", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    for (const team of ["T1", "T2"]) await bolt.storeInstallation(inWorkspace(team));
    const provider = new InstallProvider({
      clientId: "1.2",
      clientSecret: "s",
      stateSecret: "s",
      installationStore: bolt,
    });
    for (const team of ["T1", "T2"])
      expect(await provider.authorize(ofTeam(team))).toMatchObject({ teamId: team, botToken: `xoxb-of-${team}` });
    await expect(provider.authorize(ofTeam("T3"))).rejects.toThrow(/T3 has not added this app/);
  });

  it("keeps an organisation's installation apart from those of its workspaces", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    await bolt.storeInstallation({ ...inWorkspace("T1"), enterprise: { id: "E1" } });
    await expect(bolt.fetchInstallation(ofOrganisation("E1"))).rejects.toThrow(OperatorProblem);
    await bolt.storeInstallation(inOrganisation);
    expect((await bolt.fetchInstallation(ofOrganisation("E1"))).bot?.token).toBe("xoxb-of-E1");
    expect((await bolt.fetchInstallation(ofTeam("T1", "E1"))).bot?.token).toBe("xoxb-of-T1");
    expect(await installations.tenants()).toEqual(["E1", "T1"]);
  });

  it("gives back all that was stored but a person's own tokens, and writes none of it in the clear", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    const whole = inWorkspace("T1");
    await bolt.storeInstallation({ ...whole, user: { id: "U1", token: "xoxp-own", scopes: ["search:read"] } });
    expect(await bolt.fetchInstallation(ofTeam("T1"))).toEqual(whole);
    const sealed = (await installations.find("T1")) ?? "";
    const forms = [sealed, Buffer.from(sealed.split(".")[2] ?? "", "base64url").toString("latin1")];
    for (const clear of ["xoxb-of-T1", "xoxp-own", "Team T1"])
      for (const form of forms) expect(form).not.toContain(clear);
  });

  it("does not open a record that was moved to another workspace", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    await bolt.storeInstallation(inWorkspace("T1"));
    await installations.save("T2", (await installations.find("T1")) ?? "");
    await expect(bolt.fetchInstallation(ofTeam("T2"))).rejects.toThrow(/T2.*another workspace's/);
  });

  it("forgets a workspace that removes the app, and nothing where a person revokes a token of their own", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    for (const team of ["T1", "T2"]) await bolt.storeInstallation(inWorkspace(team));
    await bolt.deleteInstallation({ ...ofTeam("T1"), userId: "U1" });
    expect(await installations.tenants()).toEqual(["T1", "T2"]);
    await bolt.deleteInstallation(ofTeam("T1"));
    expect(await installations.tenants()).toEqual(["T2"]);
  });

  it("refuses what names neither a workspace nor an organisation", async () => {
    const bolt = installationStore(installations, keyRing([NEW]));
    await expect(bolt.storeInstallation({ ...inWorkspace("T1"), team: undefined })).rejects.toThrow(RangeError);
    await expect(
      bolt.fetchInstallation({ isEnterpriseInstall: false, teamId: undefined, enterpriseId: "E1" }),
    ).rejects.toThrow(RangeError);
  });
});

describe("a change of the key", () => {
  it("seals a record anew when it is read", async () => {
    await installationStore(installations, keyRing([OLD])).storeInstallation(inWorkspace("T1"));
    await installationStore(installations, keyRing([NEW, OLD])).fetchInstallation(ofTeam("T1"));
    const { bot } = await installationStore(installations, keyRing([NEW])).fetchInstallation(ofTeam("T1"));
    expect(bot?.token).toBe("xoxb-of-T1");
  });

  it("seals all records anew at the start, so that the old key can go", async () => {
    const before = installationStore(installations, keyRing([OLD]));
    for (const team of ["T1", "T2", "T3"]) await before.storeInstallation(inWorkspace(team));
    await installationStore(installations, keyRing([NEW])).storeInstallation(inWorkspace("T3"));
    expect(await resealAll(installations, keyRing([NEW, OLD]))).toEqual({ resealed: 2, problems: [] });
    expect(await resealAll(installations, keyRing([NEW, OLD]))).toEqual({ resealed: 0, problems: [] });
    for (const team of ["T1", "T2", "T3"])
      await installationStore(installations, keyRing([NEW])).fetchInstallation(ofTeam(team));
  });

  it("says which record no key opens, leaves it as it is and goes on with the others", async () => {
    const before = installationStore(installations, keyRing([OLD]));
    for (const team of ["T1", "T2", "T3"]) await before.storeInstallation(inWorkspace(team));
    const lost = await installations.find("T2");
    await installations.save("T1", "not sealed");
    const { resealed, problems } = await resealAll(installations, keyRing([NEW, OLD]));
    expect(resealed).toBe(2);
    expect(problems.map(({ message }) => message)).toEqual([expect.stringMatching(/T1.*damaged/)]);
    const stranger = await resealAll(installations, keyRing([Buffer.alloc(32, 3)]));
    expect(stranger.problems.map(({ message }) => message)).toEqual([
      expect.stringContaining("T1"),
      expect.stringMatching(/T2.*DATELINE_KEY/),
      expect.stringMatching(/T3.*DATELINE_KEY/),
    ]);
    expect(await installations.find("T2")).not.toBe(lost);
    expect(await installations.find("T1")).toBe("not sealed");
  });

  it("never puts older tokens over newer ones", async () => {
    const ring = keyRing([NEW, OLD]);
    await installationStore(installations, keyRing([OLD])).storeInstallation(inWorkspace("T1", "older"));
    const late: Installations = {
      save: (...asked) => installations.save(...asked),
      find: (...asked) => installations.find(...asked),
      remove: (...asked) => installations.remove(...asked),
      tenants: () => installations.tenants(),
      // Between its reading and its writing, another process stores what Slack has just given it.
      async replace(...asked) {
        await installationStore(installations, ring).storeInstallation(inWorkspace("T1", "newer"));
        return await installations.replace(...asked);
      },
    };
    expect(await resealAll(late, ring)).toEqual({ resealed: 0, problems: [] });
    expect((await installationStore(installations, ring).fetchInstallation(ofTeam("T1"))).bot?.token).toBe("newer");
  });
});
