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

  it("says all that is wrong at once and where to mend it, and shows no value", () => {
    const told = problem({ DISCORD_TOKEN: "s3cret-value", LOG_LEVEL: "loud", DISCORD_GUILD_ID: "home" });
    expect(told).toMatch(/\.env/);
    for (const name of ["DISCORD_TOKEN", "LOG_LEVEL", "DISCORD_GUILD_ID"]) expect(told).toContain(name);
    for (const value of ["s3cret-value", "loud", "home"]) expect(told).not.toContain(value);
  });
});
