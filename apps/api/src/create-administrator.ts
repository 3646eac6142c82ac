import "reflect-metadata";
import { parseArgs } from "node:util";
import { systemContext } from "#kernel/context";
import { InvalidInput, Refusal } from "#kernel/refusal";
import { createFirstAdministrator } from "#platform/staff";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/** `pnpm admin:create --email you@example.com --name "Your Name"`: the first administrator, without demo data. */
const { values } = parseArgs({ options: { email: { type: "string" }, name: { type: "string" } } });
const { email = "", name = "Administrator" } = values;
const world = openWorld(readEnv());
try {
  const made = await createFirstAdministrator(systemContext(world, "create-administrator"), {
    email,
    displayName: name,
  });
  if (made instanceof Refusal) {
    console.error(
      made instanceof InvalidInput
        ? made.fields.map(({ path, text }) => `${path}: ${text.en}`).join("\n")
        : made.text.en,
    );
    process.exitCode = 1;
  } else {
    console.log(`The first administrator can sign in. This is shown once; keep it in a password manager:
  e-mail         ${email}
  password       ${made.password}
  TOTP secret    ${made.totpSecret}
  for QR codes   ${made.totpUri}`);
  }
} finally {
  await world.close();
}
