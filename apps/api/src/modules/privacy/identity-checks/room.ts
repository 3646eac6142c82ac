import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { IdentityResolver } from "./resolver.js";
import { SEND_CODE, sendVerificationCode } from "./send-verification-code.js";
import { closeExpiredAsks, forgetOldCodes } from "./sweeps.js";

export const identityChecksRoom: Room = {
  name: "privacy/identity-checks",
  card: personalData,
  resolvers: [IdentityResolver],
  effects: { [SEND_CODE]: sendVerificationCode },
  sweeps: [closeExpiredAsks, forgetOldCodes],
};
