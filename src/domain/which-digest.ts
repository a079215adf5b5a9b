import type { Option, Options, Request } from "./command.ts";
import type { Standing } from "./digests.ts";
import { command, joined, line, own, said } from "./line.ts";
import { Problem } from "./problem.ts";

// Between a digest's id and what an offer says of it besides.
const BESIDES = " · ";

/** The option that names a digest. Offers tell what each is; only its first word is read. */
export const digestOption: Option = {
  kind: "text",
  name: "id",
  description: "Which one, by its letters in /digest list; left out: the one of this channel",
  required: false,
  complete: async ({ digests, actor, typed }) => {
    const standings = await digests.list(actor);
    return standings.map(offer).filter((each) => each.toLowerCase().includes(typed.trim().toLowerCase()));
  },
};

function offer({ subscription: { id, words, zone } }: Standing): string {
  return [id, words, zone].join(BESIDES);
}

/** The id of the digest that is meant. Throws a Problem where none is named and the channel has none or several. */
export async function whichDigest(name: string, { digests, actor, options }: Request): Promise<string> {
  if (options["id"] !== undefined) return idIn(name, String(options["id"]));
  const all = await digests.list(actor);
  const [one, second] = all.filter(({ subscription }) => subscription.target.channel === actor.channel);
  if (one && !second) return one.subscription.id;
  if (all.length === 0)
    throw new Problem(line`No digest is set up here. ${ask("digest add", { when: "weekdays at 8:00" })} sets one up.`);
  const offers = all.slice(0, MOST_OFFERED).map(({ subscription }) => [ask(name, { ...options, id: subscription.id })]);
  const which = one ? line`This channel has several digests.` : line`This channel has no digest.`;
  throw new Problem(line`${which} Say which: ${joined(offers, ", ", " or ")}${own(".")}`);
}

const MOST_OFFERED = 5;

function ask(name: string, options: Options) {
  return command({ command: name, options });
}

function idIn(name: string, typed: string): string {
  const [id = "", ...rest] = typed.trim().split(/\s+/);
  if (rest.length === 0 || rest[0] === BESIDES.trim()) return id.toLowerCase();
  throw new Problem(
    line`“${said(typed)}” is more than the letters that name a digest. ${ask("digest list", {})} shows them; ${ask("help", { command: name })} shows what else can be said.`,
  );
}
