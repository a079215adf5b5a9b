/** What commands are called on Slack. Names come and go without their slash. */
export interface SlackNames {
  /** The one command through which all others can be reached. */
  readonly umbrella: string;
  /** What to type for a command; the second word of one that has two stays as it is. */
  nameOf(command: string): string;
  /** The first word of the command that is declared by this name; null where none would be. */
  commandOf(slackName: string): string | null;
}

/**
 * Names that Slack's own commands have: it refuses a whole manifest that declares one. What Slack documents as built in, what it
 * was seen to refuse, and other names of the same commands; one too many costs a name, one too few the manifest.
 */
export const RESERVED: ReadonlySet<string> = new Set(
  `active apps archive away call close collapse commands debug dm dnd expand feed feedback help huddle invite
  invite_people join keys kick kill leave me msg mute open part prefs pro purpose remind remove rename search send
  shortcuts shrug star status topic unarchive unmute who`.split(/\s+/),
);

const UMBRELLA = "dateline";

/** Our name for a command whose own is reserved, where `news` before it would not do. */
const INSTEAD: ReadonlyMap<string, string> = new Map([["who", "whois"]]);
const BACK: ReadonlyMap<string, string> = new Map([...INSTEAD].map(([own, other]) => [other, own]));
const STAND_IN = "news";
const STAND_INS = /^(?:news)+/;

/** `prefix` comes before every name: on an organisation with many workspaces, two apps' commands must not be called the same. */
export function slackNames(prefix = ""): SlackNames {
  const reserved = (name: string) => RESERVED.has(prefix + name);

  /** Also what stands in for a name that is taken: so no two commands come to be called the same. */
  function taken(name: string): boolean {
    const root = name.replace(STAND_INS, "");
    const replaced = BACK.get(root);
    return root === UMBRELLA || reserved(root) || (replaced !== undefined && reserved(replaced));
  }

  function other(name: string): string {
    return taken(name) ? (INSTEAD.get(name) ?? STAND_IN + name) : name;
  }

  function ownName(name: string): string | null {
    if (!taken(name)) return name || null;
    const own = BACK.get(name) ?? (name.startsWith(STAND_IN) ? name.slice(STAND_IN.length) : null);
    return own !== null && other(own) === name ? own : null;
  }

  return {
    umbrella: prefix + UMBRELLA,
    nameOf(command) {
      const [first = "", ...rest] = command.split(" ");
      return [prefix + other(first), ...rest].join(" ");
    },
    commandOf(slackName) {
      return slackName.startsWith(prefix) ? ownName(slackName.slice(prefix.length)) : null;
    },
  };
}
