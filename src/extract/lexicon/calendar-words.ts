/** Months and days of the week, whole and cut short, and the feasts that news writes like them. */
export const CALENDAR_WORDS: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
spring summer autumn winter today yesterday tomorrow tonight easter christmas ramadan eid diwali hanukkah passover thanksgiving gmt est edt utc pst`.split(
    /\s+/,
  ),
);
