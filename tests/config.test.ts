import { ConfigProblem, readConfig } from "../src/config.ts";

function problem(env: Record<string, string>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigProblem) return error.message;
    throw error;
  }
  throw new Error("the settings were taken");
}

describe("the settings", () => {
  it("needs none", () => {
    expect(readConfig({})).toMatchObject({ DATA_DIR: "data", DISCORD_REGISTER: false });
  });

  it("takes a setting that is set to nothing as not set", () => {
    expect(readConfig({ DISCORD_TOKEN: "  ", DATA_DIR: "" })).toEqual(readConfig({}));
  });

  it("takes a range of shards with their count, and neither without the other", () => {
    expect(readConfig({ DISCORD_SHARDS: "0-3", DISCORD_SHARD_COUNT: "8" })).toMatchObject({
      DISCORD_SHARDS: [0, 3],
      DISCORD_SHARD_COUNT: 8,
    });
    expect(problem({ DISCORD_SHARDS: "0-3" })).toMatch(/both or neither/);
    expect(problem({ DISCORD_SHARD_COUNT: "3" })).toMatch(/both or neither/);
    expect(problem({ DISCORD_SHARDS: "4-8", DISCORD_SHARD_COUNT: "8" })).toMatch(/below/);
    expect(problem({ DISCORD_SHARDS: "3-1", DISCORD_SHARD_COUNT: "8" })).toMatch(/lower shard first/);
  });

  it("says all that is wrong at once and where to mend it, and shows no value", () => {
    const told = problem({ DISCORD_TOKEN: "s3cret value", LOG_LEVEL: "loud", DISCORD_GUILD_ID: "home" });
    expect(told).toMatch(/\.env/);
    for (const name of ["DISCORD_TOKEN", "LOG_LEVEL", "DISCORD_GUILD_ID"]) expect(told).toContain(name);
    for (const value of ["s3cret value", "loud", "home"]) expect(told).not.toContain(value);
  });
});
