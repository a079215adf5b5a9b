import { hasLinks, wantsColour, widthOf } from "../../../src/platforms/terminal/look.ts";

describe("wantsColour", () => {
  it.each([
    [{}, true, true],
    [{}, false, false],
    [{ NO_COLOR: "1" }, true, false],
    [{ NO_COLOR: "" }, true, true],
    [{ FORCE_COLOR: "1" }, false, true],
    [{ FORCE_COLOR: "0" }, true, false],
    [{ FORCE_COLOR: "" }, false, false],
    [{ NO_COLOR: "1", FORCE_COLOR: "1" }, true, false],
    [{ TERM: "dumb" }, true, false],
    [{ TERM: "dumb", FORCE_COLOR: "1" }, true, true],
  ])("with %j on a screen (%j) is %j", (env, isScreen, wanted) => {
    expect(wantsColour(env, isScreen)).toBe(wanted);
  });
});

it("takes the width from the screen, else from the environment, else 80 columns", () => {
  expect(widthOf({ columns: 132 }, { COLUMNS: "40" })).toBe(132);
  expect(widthOf({ columns: 0 }, { COLUMNS: "40" })).toBe(40);
  expect(widthOf({}, { COLUMNS: "wide" })).toBe(80);
  expect(widthOf({}, {})).toBe(80);
});

it("links nothing where the sequences would be printed", () => {
  expect(hasLinks({ TERM: "xterm-256color" })).toBe(true);
  expect(hasLinks({ TERM: "linux" })).toBe(false);
  expect(hasLinks({ TERM: "dumb" })).toBe(false);
});
