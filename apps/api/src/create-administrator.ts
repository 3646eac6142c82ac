import { randomBytes } from "node:crypto";
import { parseArgs } from "node:util";
import { systemContext, type World } from "#kernel/context";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { createStaffMember, holdersOf } from "#platform/staff";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/**
 * Makes the first administrator, without demo data:
 * `pnpm administrator --email you@example.com --name "Your Name"`. Everybody else is taken on in the portal.
 */
async function createAdministrator(world: World, { email, name }: { email: string; name: string }): Promise<string> {
  const ctx = systemContext(world, "create-administrator");
  if ((await holdersOf(world.db, "ADMINISTRATOR")) > 0) {
    throw new Error("There is an administrator already: further staff are taken on in the portal.");
  }
  const password = randomBytes(15).toString("base64url");
  const made = await createStaffMember(ctx, { email, displayName: name, password, roles: ["ADMINISTRATOR"] });
  if (made instanceof InvalidInput)
    throw new Error(made.fields.map(({ path, text }) => `${path}: ${text.en}`).join("\n"));
  if (made instanceof Refusal) throw new Error(made.text.en);
  return [
    "The first administrator can sign in. This is shown once; keep it in a password manager:",
    `  e-mail         ${email}`,
    `  password       ${password}`,
    `  TOTP secret    ${made.totpSecret}`,
    `  for QR codes   ${made.totpUri}`,
  ].join("\n");
}

const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });
const world = openWorld(readEnv());
try {
  const { email = "", name = "Administrator" } = values;
  console.log(await createAdministrator(world, { email, name }));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await world.close();
}
