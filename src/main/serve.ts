import { EXIT } from "../exit.ts";
import type { Log } from "../log.ts";
import type { Platform } from "../platforms/platform.ts";

/** Runs the platforms until the process is told to stop; one that can't start leaves the others running. */
export async function serve(platforms: readonly Platform[], log: Log, close: () => Promise<void>): Promise<void> {
  const stop = async (signal: NodeJS.Signals) => {
    log.info({ signal }, "stopping: the answers in flight are finished");
    await Promise.all(platforms.map((platform) => platform.stop()));
    await close();
    // discord.js may be waiting to connect again, which nothing else ends.
    process.exit(0);
  };
  process.on("unhandledRejection", (err) => log.error({ err }, "defect: a rejection that nothing handled"));
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void stop(signal));
  await Promise.all(
    platforms.map(async (platform) => {
      try {
        await platform.start();
      } catch (error) {
        process.exitCode = EXIT.problem;
        log.error(`${platform.name}: ${error instanceof Error ? error.message : String(error)}`);
      }
    }),
  );
}
