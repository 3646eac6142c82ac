import type { Room } from "#kernel/room";
import { StaffAdministrationResolver } from "./administration-resolver.js";
import { endExpiredGrants } from "./end-expired-grants.js";
import { SEND_INVITATION } from "./invitations.js";
import { personalData } from "./personal-data.js";
import { recipients } from "./recipients.js";
import { ColleagueResolver, StaffGrantResolver, StaffRecordResolver, StaffResetResolver } from "./record-resolver.js";
import { StaffResolver } from "./resolver.js";
import { sendInvitation } from "./send-invitation.js";
import { forgetStaleSignIns } from "./sweeps.js";

export const staffRoom: Room = {
  name: "platform/staff",
  card: personalData,
  recipients,
  resolvers: [
    StaffResolver,
    StaffAdministrationResolver,
    StaffRecordResolver,
    StaffGrantResolver,
    StaffResetResolver,
    ColleagueResolver,
  ],
  effects: { [SEND_INVITATION]: sendInvitation },
  sweeps: [endExpiredGrants, forgetStaleSignIns],
};
