import { readMoment } from "../../src/load/moment.ts";

test.each([
  ["Published: 06:31 PM, 6 Jan, 2022", "2022-01-06T18:31"],
  ["Jan. 6, 2022, 4:05 p.m. ET", "2022-01-06T16:05"],
  ["6 January 2022 18:31 GMT", "2022-01-06T18:31Z"],
  ["2022-01-06T18:31:00+06:00", "2022-01-06T18:31:00+06:00"],
  ["2022-01-06T18:31:00.000Z", "2022-01-06T18:31:00Z"],
  ["2022-01-06 18:31", "2022-01-06T18:31"],
  ["Thursday 6 January 2022", "2022-01-06"],
  ["Thu, 6 Jan 2022 18:31:00 +0600", "2022-01-06T18:31:00+06:00"],
  ["Thu 6 Jan 2022 12.31 GMT", "2022-01-06T12:31Z"],
  ["Published Jan 6, 2022 at 6:31 pm IST | Updated Jan 7, 2022", "2022-01-06T18:31"],
  ["January 6th, 2022", "2022-01-06"],
  ["06-Jan-2022", "2022-01-06"],
  ["13/04/2022", "2022-04-13"],
  ["04/13/2022 5pm", "2022-04-13T17:00"],
  ["12:05 AM, 6 Jan 2022", "2022-01-06T00:05"],
  ["12:05 PM, 6 Jan 2022", "2022-01-06T12:05"],
  ["6 Jan 2022 (1331 GMT)", "2022-01-06T13:31Z"],
  ["March 9, 2023 GMT", "2023-03-09"],
  ["11 Jan 2022 at 3pm (GMT+6)", "2022-01-11T15:00+06:00"],
])("reads %s", (line, iso) => {
  expect(readMoment(line)?.published).toBe(iso);
});

test.each(["Updated 3 hours ago", "03/04/2022", "6 Jan", "31 February 2022", "5:00 PM", "May 2022"])(
  "is sure of no day in %s",
  (line) => {
    expect(readMoment(line)).toMatchObject({ published: null, updated: null });
  },
);

test.each([
  "Thursday 6 January 2022 was a cold day",
  "12",
  "2022",
  "May",
  "Second of the month",
  "",
  "6 January 2022: the day it began",
])("takes %j for no line of time", (line) => {
  expect(readMoment(line)).toBeNull();
});

test("tells an update from publication", () => {
  expect(readMoment("Last updated: 7 January 2022")).toEqual({
    published: null,
    updated: "2022-01-07",
    labelled: false,
  });
});
