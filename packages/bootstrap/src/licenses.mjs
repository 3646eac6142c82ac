import { spawnSync } from "node:child_process";
import { settleDocs, UPDATE_COMMAND, wantsUpdate } from "./generated-docs.mjs";
import { projectRoot } from "./ground/data-folder.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { isAcceptable, readDependencies, renderNotices } from "./licenses/rules.mjs";

/** The list quotes every package's home page and author. */
const MOST_BYTES = 64 * 1024 * 1024;

/**
 * One suite of `npm test`: every production dependency comes under a license that we may ship, and the notices name it.
 */
await runProgram(async () => {
  const dependencies = readDependencies(askPnpm());
  const refused = dependencies.filter((dependency) => !isAcceptable(dependency));
  if (refused.length > 0) {
    const names = refused.map(({ name, version, license }) => `  ${name} ${version}: ${license}`);
    throw new Obstacle(
      `May these be shipped? Their licenses are not on the list in licenses/rules.mjs.\n${names.join("\n")}`,
    );
  }
  const notices = { path: "docs/third-party-notices.md", text: renderNotices(dependencies) };
  const stale = settleDocs([notices], { update: wantsUpdate() });
  if (stale.length > 0) throw new Obstacle(`${stale} is out of date: ${UPDATE_COMMAND}`);
  console.log(`${dependencies.length} packages, each under an accepted license`);
});

function askPnpm() {
  const listed = spawnSync("pnpm", ["-r", "licenses", "list", "--prod", "--json"], {
    cwd: projectRoot,
    encoding: "utf8",
    maxBuffer: MOST_BYTES,
  });
  if (listed.status !== 0) throw new Obstacle(`pnpm could not list the licenses.\n${listed.stdout}${listed.stderr}`);
  return JSON.parse(listed.stdout);
}
