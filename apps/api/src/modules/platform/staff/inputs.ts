import { Field, ID, InputType, Int, registerEnumType } from "type-graphql";
import type { StaffFilterWord } from "./list-staff.js";

export const StaffViewEnum = {
  ACTIVE: "ACTIVE",
  INVITED: "INVITED",
  LEFT: "LEFT",
  WITHOUT_SECOND_FACTOR: "WITHOUT_SECOND_FACTOR",
  STALE: "STALE",
  WAITING_FOR_APPROVAL: "WAITING_FOR_APPROVAL",
  ENDING: "ENDING",
} as const satisfies Record<StaffFilterWord, StaffFilterWord>;
registerEnumType(StaffViewEnum, {
  name: "StaffView",
  description:
    "Which part of the staff: STALE has not signed in for 60 days, ENDING has a role that ends within 60, WAITING_FOR_APPROVAL a proposal or a reset.",
});

@InputType()
export class StaffListFilter {
  @Field(() => StaffViewEnum, { nullable: true })
  view?: StaffFilterWord | null;

  @Field(() => String, { nullable: true, description: "A whole work e-mail." })
  email?: string | null;
}

@InputType()
export class InviteStaffMemberInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  displayName!: string;

  @Field(() => [String], { description: "Roles, or personal permissions such as `finance:approve`; see `grantables`." })
  grants!: string[];

  @Field(() => Int, { defaultValue: 12, description: "How long they last, 1 to 12." })
  months!: number;

  @Field(() => String, { description: "Why; at least four characters." })
  reason!: string;
}

@InputType()
export class ProposeGrantInput {
  @Field(() => ID)
  staffId!: string;

  @Field(() => String, { description: "A role, or a personal permission; see `grantables`." })
  name!: string;

  @Field(() => Int, { defaultValue: 12, description: "How long it lasts, 1 to 12 months." })
  months!: number;

  @Field(() => String, { description: "Why; at least four characters." })
  reason!: string;
}

@InputType()
export class GrantInput {
  @Field(() => ID)
  grantId!: string;
}

@InputType()
export class MemberInput {
  @Field(() => ID)
  staffId!: string;
}

@InputType()
export class RequestSecondFactorResetInput extends MemberInput {
  @Field(() => Boolean, { defaultValue: false, description: "The password is lost as well." })
  passwordToo!: boolean;

  @Field(() => String, { description: "How you made sure that it is the colleague who asks." })
  reason!: string;
}

@InputType()
export class ResetInput {
  @Field(() => ID)
  resetId!: string;
}

@InputType()
export class AcceptStaffInvitationInput {
  @Field(() => String, { description: "From the link." })
  token!: string;

  @Field(() => String, { description: "A new one of at least 12 characters; the present one where it is kept." })
  password!: string;

  @Field(() => String, { description: "Six digits that the authenticator app shows after adding the secret." })
  totp!: string;
}

@InputType()
export class RevokeMySessionInput {
  @Field(() => ID)
  sessionId!: string;
}

@InputType()
export class ChangePasswordInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String, { description: "At least 12 characters." })
  newPassword!: string;

  @Field(() => String, { description: "Six digits from the authenticator app; each code works once." })
  totp!: string;
}
