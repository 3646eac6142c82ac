import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { CertificateResolver, ClosureOfRequestResolver, ClosureResolver } from "./resolver.js";
import { eraseAccount } from "./run-closure.js";
import { endRetention, finishClosures } from "./sweeps.js";

export const erasureRoom: Room = {
  name: "privacy/erasure",
  card: personalData,
  resolvers: [ClosureResolver, CertificateResolver, ClosureOfRequestResolver],
  jobs: { "privacy/erasure.eraseAccount": eraseAccount },
  sweeps: [finishClosures, endRetention],
};
