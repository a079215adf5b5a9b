import { digestShow } from "../../commands/digest-show.ts";
import { frontDesk } from "../../src/ask/front-desk.ts";
import { noDigests } from "../../src/ask/no-digests.ts";
import type { Answer } from "../../src/domain/answer.ts";
import { own } from "../../src/domain/line.ts";
import { typed } from "../../src/domain/question.ts";
import { showing } from "../../src/domain/showing.ts";
import { ACTOR, newsroomOf } from "../fixtures/newsroom.ts";

const SLOT = "2026-11-23T02:00:00Z";
const posted = showing({ title: [own("Digest")], parts: [], evidence: [], actions: [] }, "k7f3", SLOT);

it("brings what was posted for the slot that a posted digest's buttons name", async () => {
  const asked: unknown[] = [];
  const shown = async (...about: unknown[]): Promise<Answer> => {
    asked.push(about.slice(1));
    return posted;
  };
  const desk = frontDesk({
    commands: [digestShow],
    newsroom: newsroomOf([]),
    digests: { ...noDigests, shown },
    now: () => new Date(),
    defect: (error) => {
      throw error;
    },
  });
  expect(await desk.ask(posted.again ? typed(posted.again) : "", ACTOR)).toEqual(posted);
  await desk.ask("/digest show k7f3", ACTOR);
  expect(asked).toEqual([
    ["k7f3", SLOT],
    ["k7f3", null],
  ]);
});
