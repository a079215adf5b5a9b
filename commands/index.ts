import type { Command } from "../src/domain/command.ts";
import { casualties } from "./casualties.ts";
import { digestAdd } from "./digest-add.ts";
import { digestAgain } from "./digest-again.ts";
import { digestEdit } from "./digest-edit.ts";
import { digestHistory } from "./digest-history.ts";
import { digestList } from "./digest-list.ts";
import { digestNow } from "./digest-now.ts";
import { digestPause } from "./digest-pause.ts";
import { digestPreview } from "./digest-preview.ts";
import { digestRemove } from "./digest-remove.ts";
import { digestResume } from "./digest-resume.ts";
import { digestShow } from "./digest-show.ts";
import { digestSkip } from "./digest-skip.ts";
import { help } from "./help.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";
import { who } from "./who.ts";

/** Every command, in the order in which /help tells of them. */
export const commands: readonly Command[] = [
  summary,
  casualties,
  who,
  sources,
  source,
  digestAdd,
  digestList,
  digestEdit,
  digestPause,
  digestResume,
  digestRemove,
  digestNow,
  digestPreview,
  digestSkip,
  digestHistory,
  digestShow,
  digestAgain,
  help,
];

/** Those that answer and post nothing: what is offered in the terminal, where there is no channel for a digest. */
export const answering: readonly Command[] = commands.filter(({ name }) => !name.startsWith("digest "));
