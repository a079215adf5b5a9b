import { Problem } from "../domain/problem.ts";

/** Five MiB: a thousand times a long report; anything larger is an archive or not an article. */
export const MOST_BYTES = 5 * 1024 * 1024;

export function emptyFile(): Problem {
  return own("There is nothing in it. Paste the article's text into it, save it as UTF-8 and try again.");
}

export function notText(what: string): Problem {
  return own(
    `This is ${what}, not plain text. Copy the article's words into a .txt file, save it as UTF-8 and try again.`,
  );
}

export function noSentence(): Problem {
  return own("It holds no sentence that can be read. Put the article's headline and paragraphs into it and try again.");
}

export function tooLarge(): Problem {
  return new Problem([
    { kind: "own", text: "It is larger than " },
    { kind: "number", value: MOST_BYTES / 1024 / 1024 },
    { kind: "own", text: " MB, too large for one article. Split it into one file for each article and try again." },
  ]);
}

function own(text: string): Problem {
  return new Problem([{ kind: "own", text }]);
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "is not there. Check its name, and where it is a link, that what it points to exists.",
  ENOTDIR: "is not a folder. Give the folder that holds the articles.",
  EISDIR: "is a folder, not a file. Rename it, or move its articles up.",
  ENOTREG: "is no regular file. Put the article's text into a plain file.",
  EACCES: "may not be read. Give the bot's user permission to read it.",
  EPERM: "may not be read. Give the bot's user permission to read it.",
  ELOOP: "is a link that leads back to itself. Replace it by the file.",
};

/** Whoever reads a folder names its files beside what is wrong with them. */
export function fileNotReadable(code: string): Problem {
  return own(`The file ${reason(code)}`);
}

export function folderNotReadable(folder: string, code: string): Problem {
  return new Problem([
    { kind: "own", text: "The folder “" },
    { kind: "typed", text: folder },
    { kind: "own", text: `” ${reason(code)}` },
  ]);
}

function reason(code: string): string {
  return REASONS[code] ?? "can't be read just now. Check the disk and try again.";
}
