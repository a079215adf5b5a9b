import type { Command } from "../src/domain/command.ts";
import { casualties } from "./casualties.ts";
import { help } from "./help.ts";
import { source } from "./source.ts";
import { sources } from "./sources.ts";
import { summary } from "./summary.ts";
import { who } from "./who.ts";

/** Every command, in the order in which /help tells of them. */
export const commands: readonly Command[] = [summary, casualties, who, sources, source, help];
