/** What Slack would not have of a message or a view. */
export function problemsOf(_payload: object): readonly string[] {
  return [];
}

export function isTooLong(problem: string): boolean {
  return problem.startsWith("[ERROR] too long");
}
