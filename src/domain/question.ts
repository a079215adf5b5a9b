/** A question as data: what a button, a completion or a reference carries. */
export interface Question {
  readonly command: string;
  readonly options: Readonly<Record<string, string | number | boolean>>;
}

// Options that are the first wherever they are taken: without its name, any other value would be read as theirs.
const BARE: ReadonlySet<string> = new Set(["outcome", "section", "name", "number", "command", "id"]);

/** The question as a person would type it; `name` is what the command is called where it will be read. Parses back to the same question. */
export function typed(question: Question, name = question.command): string {
  const options = Object.entries(question.options);
  const [first] = options;
  const only = options.length === 1 && first && BARE.has(first[0]) ? String(first[1]) : null;
  if (only !== null && /^[^\s:"\\/]+(?: [^\s:"\\/]+)*$/.test(only)) return `/${name} ${only}`;
  return [`/${name}`, ...options.map(([option, value]) => `${option}:${quoted(String(value))}`)].join(" ");
}

function quoted(value: string): string {
  return /^[^\s"\\]+$/.test(value) ? value : `"${value.replaceAll(/["\\]/g, "\\$&")}"`;
}
