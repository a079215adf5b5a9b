import { openLog } from "../src/log.ts";

describe("the log", () => {
  const written: string[] = [];
  beforeEach(() => {
    written.length = 0;
    jest.spyOn(process.stderr, "write").mockImplementation((entry) => {
      written.push(String(entry));
      return true;
    });
  });
  afterEach(() => jest.restoreAllMocks());

  it("never holds a secret, nor the token of an interaction", () => {
    const log = openLog("info", ["s3cret", ""]);
    log.error(
      { err: new Error("401 for s3cret at https://discord.com/api/v10/webhooks/123/aW50ZXJhY3Rpb24/messages") },
      "with s3cret",
    );
    expect(written.join("")).toContain("[secret]");
    expect(written.join("")).not.toMatch(/s3cret|aW50ZXJhY3Rpb24/);
  });

  it("keeps what was asked of it off standard output and below its level", () => {
    openLog("error", []).info("too small");
    expect(written).toEqual([]);
  });
});
