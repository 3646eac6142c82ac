import { existsSync, readdirSync, rmSync } from "node:fs";
import { readGivenVariables } from "./environment.mjs";
import { chooseDataFolder, claimDataFolder, isOurs } from "./ground/data-folder.mjs";
import { takeLock } from "./ground/lock.mjs";
import { Obstacle, runProgram } from "./ground/obstacle.mjs";
import { childRegister } from "./supervision/leftovers.mjs";

/** `npm run reset`: back to nothing. It removes the data folder, and only one that is ours and not in use. */
await runProgram(async () => {
  const dataDir = chooseDataFolder(readGivenVariables());
  if (!existsSync(dataDir)) return console.log(`Nothing to remove: ${dataDir} does not exist.`);
  if (!isOurs(dataDir)) {
    throw new Obstacle(
      `${dataDir} was not made by this project, so it is left untouched. Remove it yourself if it is yours.`,
    );
  }
  const paths = claimDataFolder(dataDir);
  await takeLock(dataDir, "npm run reset");
  await childRegister(paths).endLeftovers();
  console.log(`Removes ${dataDir} with its databases, secrets, pictures, audit anchors and logs:`);
  console.log(`  ${readdirSync(dataDir).join(", ")}`);
  rmSync(dataDir, { recursive: true, force: true });
  console.log("Done. The next npm start begins from nothing.");
});
