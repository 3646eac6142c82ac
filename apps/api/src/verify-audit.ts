import "reflect-metadata";
import { systemContext } from "#kernel/context";
import { verifyChain } from "#platform/audit";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/** `pnpm audit:verify`: walks the chain and its anchors; exit code 1 with the first break named. */
const world = openWorld(readEnv());
const report = await verifyChain(systemContext(world, "verify-audit"));
console.log(`${report.sealed} entries sealed, ${report.anchorsChecked} anchors compared.`);
for (const finding of report.findings.slice(0, 20)) console.log(`${finding.kind} at number ${finding.seq ?? "—"}`);
await world.close();
process.exitCode = report.findings.length === 0 ? 0 : 1;
