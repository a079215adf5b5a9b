import { commands } from "../../commands/index.ts";
import { frontDesk } from "../../src/ask/front-desk.ts";
import { plainText } from "../../src/render/plain-text.ts";
import { faultsOf } from "../contract/laws.ts";
import { newsroomOf } from "../fixtures/newsroom.ts";
import { aDelivery, SmallDigests } from "../fixtures/small-digests.ts";

const MODERATOR = { platform: "discord", tenant: "1", channel: "7", user: "u1", manages: async () => true } as const;

function desk() {
  const digests = new SmallDigests();
  const defect = (error: unknown) => {
    throw error;
  };
  const front = frontDesk({ commands, newsroom: newsroomOf([]), digests, now: () => new Date(), defect });
  const known: string[] = [];
  return {
    digests,
    complete: async (...typing: Parameters<typeof front.complete>) => await front.complete(...typing),
    /** What a moderator, or somebody else, reads. */
    ask: async (question: string, actor: Parameters<typeof front.ask>[1] = MODERATOR) => {
      const held = () => JSON.stringify([...digests.held.values(), ...digests.deliveries]);
      known.push(question, held());
      const answer = await front.ask(question, actor);
      // What was typed then or before, and what platforms gave as reasons, is said back.
      expect(faultsOf(answer, [], [...known, held()].join("\n"))).toEqual([]);
      return plainText(answer, (name) => name);
    },
  };
}

describe("/digest add", () => {
  it("says what was set up, when it comes next, what isn't set and how to change it", async () => {
    expect(await desk().ask("/digest add weekdays at 8:00 zone:Europe/London detail:full changes:yes")).toBe(
      [
        "Digest d1 is set up",
        [
          "Name: d1",
          "Posted: in channel 7",
          "When: weekdays at 8:00, Europe/London",
          "What: full, all news, only when something is new",
          "Next: 2 March 2026, 08:00 UTC+5; 3 March 2026, 08:00 UTC+5",
          "Not set: words of a headline to keep to, quiet hours, a role to notify",
          "Change: /digest edit d1",
        ].join("\n"),
        "Next: Preview /digest preview d1\nNext: Pause /digest pause d1",
      ].join("\n\n"),
    );
  });

  it("keeps everything that can be chosen", async () => {
    const { ask, digests } = desk();
    const words = await ask(
      "/digest add when:every 6 hours channel:<#99> about:dam bursts changes:yes heartbeat:yes quiet:22-7:30 role:<@&5>",
    );
    expect(digests.held.get("d1")).toMatchObject({
      words: "every 6 hours",
      target: { channel: "99" },
      about: "dam bursts",
      onlyChanges: true,
      heartbeat: true,
      quiet: { from: "22:00", to: "07:30" },
      role: "5",
    });
    expect(words).toContain("Quiet: 22:00 to 07:30\nNotifies: the role 5\n");
    expect(words).not.toContain("Not set");
  });

  it("says how quiet hours are written, where they can't be read", async () => {
    for (const quiet of ["night", "22", "25:00-7:00", "22:00-22:00", "22:61-7:00"])
      expect(await desk().ask(`/digest add daily quiet:${quiet}`)).toContain(
        "For example: /digest edit quiet:22:00-07:00",
      );
  });

  it("is for those who manage the channel, as is all that changes a digest", async () => {
    const { ask } = desk();
    await ask("/digest add daily");
    const member = { ...MODERATOR, manages: async () => false };
    for (const change of ["add daily", "edit d1 clear:quiet", "pause", "resume", "remove", "now", "skip", "again x"])
      expect(await ask(`/digest ${change}`, member)).toContain("the right to manage this channel");
    for (const look of ["list", "preview", "history", "show d1"])
      expect(await ask(`/digest ${look}`, member)).not.toContain("the right to manage");
  });
});

describe("which digest is meant", () => {
  it("is the only one of the channel, or named by its letters or by what was offered", async () => {
    const { ask, complete } = desk();
    await ask("/digest add daily");
    await ask("/digest add every 6 hours channel:99");
    expect(await ask("/digest pause")).toContain("Digest d1 is paused");
    expect(await ask("/digest pause D2")).toContain("Digest d2 is paused");
    const offers = await complete({ command: "digest resume", option: "id", typed: "6 H", options: {} }, MODERATOR);
    expect(offers).toEqual(["d2 · every 6 hours · Asia/Almaty"]);
    expect(await ask(`/digest resume id:"${offers[0]}"`)).toContain("Digest d2 goes on");
  });

  it("is asked for where it is not clear, and never guessed", async () => {
    const { ask } = desk();
    expect(await ask("/digest pause")).toMatch(/No digest is set up here\. \/digest add .* sets one up/);
    await ask("/digest add daily channel:99");
    expect(await ask("/digest pause")).toBe("This channel has no digest. Say which: /digest pause d1.");
    await ask("/digest add daily");
    await ask("/digest add weekly");
    expect(await ask("/digest remove")).toContain("This channel has several digests. Say which:");
    expect(await ask("/digest edit d2 daily at 9:00")).toContain("more than the letters that name a digest");
  });

  it("is never one of another server", async () => {
    const { ask } = desk();
    await ask("/digest add daily");
    const elsewhere = { ...MODERATOR, tenant: "2" };
    expect(await ask("/digest remove d1", elsewhere)).toContain("No digest here is called “d1”");
    expect(await ask("/digest list", elsewhere)).toContain("None is set up yet.");
  });
});

describe("/digest edit", () => {
  it("changes what is named and leaves the rest", async () => {
    const { ask, digests } = desk();
    await ask("/digest add daily detail:full quiet:22:00-07:00 role:5 about:dam");
    await ask("/digest edit d1 when:every 6 hours changes:yes");
    await ask("/digest edit clear:quiet");
    await ask("/digest edit clear:role");
    expect(digests.held.get("d1")).toMatchObject({
      words: "every 6 hours",
      detail: "full",
      onlyChanges: true,
      about: "dam",
      quiet: null,
      role: null,
    });
    expect(await ask("/digest edit d1")).toContain("Say what to change, such as /digest edit id:d1 when:");
  });
});

describe("/digest list and history", () => {
  it("shows a paused digest with why, and what ends it", async () => {
    const { ask, digests } = desk();
    await ask("/digest add daily");
    await ask("/digest add weekly");
    await ask("/digest pause d1");
    const barred = digests.held.get("d2");
    const paused = {
      because: "no permission",
      reason: "may not write here",
      since: "2026-03-01T09:00:00Z",
      told: true,
    } as const;
    if (barred) digests.held.set("d2", { ...barred, paused, origin: "settings" });
    expect(await ask("/digest list")).toBe(
      [
        "Digests\n",
        "- d1 in channel 7: daily, Asia/Almaty",
        "  - paused since 1 March 2026, 14:00 UTC+5: asked for by u1. /digest resume d1 ends it",
        "- d2 in channel 7: weekly, Asia/Almaty",
        "  - paused since 1 March 2026, 14:00 UTC+5: may not write here. It goes on by itself once that is mended",
        "  - declared in the bot's settings",
      ].join("\n"),
    );
  });

  it("says what became of each slot, with the reason and, where there is one, the link", async () => {
    const { ask, digests } = desk();
    await ask("/digest add daily");
    const of = digests.held.get("d1");
    if (!of) throw new Error("no digest");
    const url = "https://discord.com/channels/1/7/8";
    const told = [
      { state: "pending" },
      { state: "held", reason: "quiet hours until 07:00" },
      { state: "sending" },
      { state: "posted", link: url },
      { state: "posted", late: true, kind: "now" },
      { state: "skipped", reason: "nothing was new" },
      { state: "failed", reason: "Discord refused it" },
      { state: "unknown", reason: "no answer came" },
    ] as const;
    digests.deliveries.push(...told.map((each) => aDelivery(of, each)));
    const at = "28 February 2026, 08:00 UTC+5";
    expect((await ask("/digest history")).split("\n").slice(4)).toEqual([
      `- ${at}: still to come`,
      `- ${at}: held back: quiet hours until 07:00`,
      `- ${at}: being sent`,
      `- ${at}: posted (${url})`,
      `- ${at}: posted, late, asked for by hand`,
      `- ${at}: left out: nothing was new`,
      `- ${at}: not posted: Discord refused it`,
      "  - /digest again id:d1 slot:2026-02-28T03:00:00Z sends it again",
      `- ${at}: perhaps posted: no answer came`,
      "  - /digest again id:d1 slot:2026-02-28T03:00:00Z sends it again",
    ]);
  });
});

describe("/digest remove, skip, now and again", () => {
  it("offers to set up again what was removed, just as it was", async () => {
    const { ask, digests } = desk();
    await ask("/digest add every 6 hours about:dam quiet:22:00-07:00 role:5 changes:yes");
    const { nextFireAt: _, id: __, ...before } = digests.held.get("d1") ?? { id: "", nextFireAt: "" };
    const words = await ask("/digest remove");
    expect(words).toContain("Digest d1 is removed");
    const again = /Next: Set it up again (.*)$/m.exec(words)?.[1] ?? "";
    await ask(again);
    expect(digests.held.get("d2")).toMatchObject(before);
  });

  it("says which slot is left out, and that one more is on its way", async () => {
    const { ask } = desk();
    await ask("/digest add daily");
    expect(await ask("/digest skip")).toMatch(
      /^The digest of 2 March 2026, 08:00 UTC\+5 is left out\n[\s\S]*Next: 3 March/,
    );
    expect(await ask("/digest now")).toContain("It comes in channel 7 in a moment.");
    expect(await ask("/digest again 2026-02-28T03:00:00Z id:d1")).toContain("Digest d1 is sent again");
  });
});

describe("/help", () => {
  it("gives a family one line, and explains all of it when asked", async () => {
    const { ask } = desk();
    const all = await ask("/help");
    expect(all.match(/digest/g)).toHaveLength(2);
    expect(all).toContain("- /digest add, list, edit,");
    const family = await ask("/help digest");
    for (const { name } of commands.filter((each) => each.name.startsWith("digest")))
      expect(family).toContain(`- /${name}: `);
    expect(await ask("/help digest add")).toContain("when (needed)");
  });
});
