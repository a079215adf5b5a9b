// Who may import whom (ARCHITECTURE.md, "Rooms"). What is not listed here is refused.
const node =
  "^node:|^(fs|path|url|crypto|events|stream|readline|zlib|util|child_process|http|net|os|timers|tty|v8|perf_hooks|buffer|string_decoder|querystring|worker_threads|async_hooks|process)(/|$)";
const packaged = (...names) => `^node_modules/(${names.join("|")})/`;
const allow = (from, ...to) => to.map((path) => ({ from: { path: from }, to: { path } }));
// What every platform needs and none of them owns.
const platformFree = "^src/platforms/(platform|clock|keep-trying|log|operator-problem|pressing|within)\\.ts$";

module.exports = {
  forbidden: [{ name: "no-cycles", severity: "error", from: {}, to: { circular: true } }],
  allowedSeverity: "error",
  allowed: [
    ...allow("^commands/", "^commands/", "^src/domain/"),
    ...allow("^src/domain/", "^src/domain/"),
    ...allow("^src/load/", "^src/load/", "^src/domain/", node),
    ...allow("^src/extract/", "^src/extract/", "^src/domain/"),
    ...allow("^src/summarize/", "^src/summarize/", "^src/domain/"),
    ...allow("^src/store/", "^src/store/", "^src/domain/", node, packaged("kysely", "libsql", "pg", "zod")),
    ...allow("^src/ask/", "^src/ask/", "^src/domain/", node),
    ...allow("^src/render/(whole|plain-text)", "^src/render/(whole|plain-text)", "^src/domain/"),
    ...allow(
      "^src/render/terminal",
      "^src/render/(whole|plain-text|terminal)",
      "^src/domain/",
      packaged("string-width", "picocolors"),
    ),
    ...allow("^src/render/facts-json", "^src/domain/"),
    ...allow(
      "^src/render/discord",
      "^src/render/(whole|plain-text|pressed|discord)",
      "^src/domain/",
      packaged("discord-api-types"),
    ),
    ...allow(
      "^src/render/slack",
      "^src/render/(whole|plain-text|pressed|slack)",
      "^src/domain/",
      packaged("@slack/types"),
    ),
    ...allow("^src/render/pressed", "^src/domain/"),
    ...allow(platformFree, "^src/domain/", platformFree),
    ...allow("^src/platforms/pressing\\.ts$", "^src/render/pressed"),
    ...allow(
      "^src/platforms/terminal",
      "^src/platforms/(platform\\.ts$|terminal)",
      "^src/render/terminal",
      "^src/render/plain-text",
      "^src/domain/",
      node,
    ),
    ...allow(
      "^src/platforms/discord",
      platformFree,
      "^src/platforms/discord",
      "^src/render/(pressed|discord)",
      "^src/domain/",
      node,
      packaged("discord\\.js", "discord-api-types", "@discordjs/[a-z]+"),
    ),
    ...allow(
      "^src/platforms/slack",
      platformFree,
      "^src/platforms/slack",
      "^src/render/(pressed|slack)",
      "^src/domain/",
      node,
      packaged("@slack/(bolt|oauth|socket-mode|types|web-api)"),
    ),
    ...allow("^src/schedule/", "^src/(domain|schedule)/", platformFree, packaged("croner", "node-cron"), node),
    ...allow("^src/story/", "^src/(domain|story)/"),
    ...allow("^src/welcome\\.ts$", "^src/domain/"),
    ...allow("^src/desk\\.ts$", "^src/(domain|load|extract|summarize|story)/"),
    ...allow("^src/config", "^src/config/", packaged("zod")),
    ...allow("^src/log\\.ts$", packaged("pino")),
    ...allow("^src/json-lines\\.ts$", node, packaged("zod")),
    ...allow("^src/(main|cli)", "^src/", "^commands/index\\.ts$", node, packaged("dotenv", "commander", "yaml")),
    ...allow("^(tests|bench)/", "^(tests|bench|src|commands)/", node, "^node_modules/"),
  ],
  options: {
    parser: "swc",
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^(dist|node_modules/.*/node_modules)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tests/tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      extensions: [".ts", ".js", ".json"],
      conditionNames: ["import", "node", "default", "types"],
    },
  },
};
