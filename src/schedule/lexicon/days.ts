const DAYS = ["sunday", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday"];
const SHORT = ["sun", "mon", "tue tues", "wed weds", "thu thur thurs", "fri", "sat"];

const NAMES: readonly (readonly [string, readonly number[]])[] = [
  ...DAYS.flatMap((day, index) =>
    [day, `${day}s`, ...(SHORT[index] as string).split(" ")].map((word): [string, number[]] => [word, [index]]),
  ),
  ...["weekday", "weekdays", "workday", "workdays"].map((word): [string, number[]] => [word, [1, 2, 3, 4, 5]]),
  ...["weekend", "weekends"].map((word): [string, number[]] => [word, [0, 6]]),
];

/** Weekdays by what people call them, from 0, Sunday. */
export const WEEKDAYS: ReadonlyMap<string, readonly number[]> = new Map(NAMES);

/** How a weekday is written in what is said back: “Mondays”. */
export function dayName(weekday: number): string {
  const name = DAYS[weekday % 7] as string;
  return `${name.slice(0, 1).toUpperCase()}${name.slice(1)}s`;
}

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ").map((word, index) => [word, index + 1]),
);
