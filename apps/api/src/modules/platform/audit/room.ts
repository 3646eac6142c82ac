import { SECOND } from "#kernel/clock";
import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { sealEntries } from "./seal-entries.js";

export const auditRoom: Room = {
  name: "platform/audit",
  card: personalData,
  // A committed entry is in the chain within 10 s; after a minute outside it is a finding.
  sweeps: [{ name: "platform/audit.sealEntries", everyMs: 2 * SECOND, run: sealEntries }],
};
