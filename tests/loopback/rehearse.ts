import { rehearseDiscord } from "./discord/rehearsal.ts";
import { rehearse } from "./rehearsal.ts";
import { rehearseSlack } from "./slack/rehearsal.ts";

const [where = "discord", ...flags] = process.argv.slice(2);

switch (where) {
  case "discord":
    await rehearse(await rehearseDiscord());
    break;
  case "slack":
    await rehearse(await rehearseSlack({ http: flags.includes("--http") }));
    break;
  default:
    process.stderr.write("npm run rehearse, npm run rehearse -- slack, or npm run rehearse -- slack --http\n");
    process.exitCode = 2;
}
