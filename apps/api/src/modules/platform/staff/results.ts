import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { StaffGrant, StaffInvitation, StaffRecord, StaffReset } from "./record-types.js";
import {
  CredentialsRefused,
  DutiesMustBeSeparate,
  EmailTaken,
  GrantExists,
  InvitationOver,
  LastAdministrator,
  SecondPersonNeeded,
} from "./refusals.js";
import { InvitationAccepted, PasswordChanged, SessionRevoked } from "./types.js";

export const StaffRecordResult = resultOf("StaffRecordResult", StaffRecord, NotFound);
export const StaffInvitationResult = resultOf("StaffInvitationResult", StaffInvitation, InvitationOver);

export const InviteStaffMemberResult = resultOf(
  "InviteStaffMemberResult",
  StaffRecord,
  DutiesMustBeSeparate,
  EmailTaken,
  GrantExists,
  StateConflict,
  InvalidInput,
);
export const ResendStaffInvitationResult = resultOf(
  "ResendStaffInvitationResult",
  StaffRecord,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const RevokeStaffSessionsResult = resultOf("RevokeStaffSessionsResult", StaffRecord, NotFound, InvalidInput);
export const EndEmploymentResult = resultOf(
  "EndEmploymentResult",
  StaffRecord,
  SecondPersonNeeded,
  LastAdministrator,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ProposeGrantResult = resultOf(
  "ProposeGrantResult",
  StaffGrant,
  DutiesMustBeSeparate,
  GrantExists,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const ApproveGrantResult = resultOf(
  "ApproveGrantResult",
  StaffGrant,
  SecondPersonNeeded,
  DutiesMustBeSeparate,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const RefuseGrantResult = resultOf(
  "RefuseGrantResult",
  StaffGrant,
  SecondPersonNeeded,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const WithdrawGrantResult = resultOf("WithdrawGrantResult", StaffGrant, StateConflict, NotFound, InvalidInput);
export const RevokeGrantResult = resultOf(
  "RevokeGrantResult",
  StaffGrant,
  LastAdministrator,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const RequestSecondFactorResetResult = resultOf(
  "RequestSecondFactorResetResult",
  StaffReset,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const DecideSecondFactorResetResult = resultOf(
  "DecideSecondFactorResetResult",
  StaffReset,
  SecondPersonNeeded,
  StateConflict,
  NotFound,
  InvalidInput,
);
export const AcceptStaffInvitationResult = resultOf(
  "AcceptStaffInvitationResult",
  InvitationAccepted,
  InvitationOver,
  CredentialsRefused,
  InvalidInput,
);
export const RevokeMySessionResult = resultOf("RevokeMySessionResult", SessionRevoked, NotFound, InvalidInput);
export const ChangePasswordResult = resultOf("ChangePasswordResult", PasswordChanged, CredentialsRefused, InvalidInput);
