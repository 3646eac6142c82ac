import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { pageOf } from "#kernel/page";
import { type StaffGrantStatus, type StaffStatus, staffGrantTransitions, staffTransitions } from "./status.js";
import type { InvitationPurpose } from "./tables.js";

const enumOf = <W extends string>(words: readonly W[], name: string, description: string) => {
  const values = Object.fromEntries(words.map((word) => [word, word])) as Record<W, W>;
  registerEnumType(values, { name, description });
  return values;
};

const StaffStatusEnum = enumOf(
  Object.keys(staffTransitions) as StaffStatus[],
  "StaffStatus",
  "Invited people cannot sign in yet; who has left never returns.",
);
const GrantStatusEnum = enumOf(
  Object.keys(staffGrantTransitions) as StaffGrantStatus[],
  "StaffGrantStatus",
  "Proposed by one, decided by another; RENEWED gave way to a longer one.",
);
const PurposeEnum = enumOf(
  ["BEGIN", "ENROLL_ANEW", "START_OVER"] as const satisfies readonly InvitationPurpose[],
  "StaffInvitationPurpose",
  "ENROLL_ANEW keeps the password, the others set one.",
);

/** Staff read each other's names; nobody else reaches this type. E-mails are for administrators only. */
@ObjectType({ description: "A colleague, by name." })
export class Colleague {
  @Field(() => ID)
  id!: Id<"stf">;
}

@ObjectType({ description: "A role or a personal permission of somebody: who proposed it, who agreed, until when." })
export class StaffGrant {
  @Field(() => ID)
  id!: Id<"sgr">;

  @Field(() => String, { description: "A StaffRole or a permission." })
  name!: string;

  @Field(() => GrantStatusEnum)
  status!: StaffGrantStatus;

  @Field(() => Int)
  months!: number;

  @Field(() => GraphQLDateTimeISO)
  proposedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  decidedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  expiresAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  endedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "An open session." })
export class StaffSessionInfo {
  @Field(() => ID)
  id!: Id<"sts">;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { description: "To the minute." })
  lastSeenAt!: Date;

  @Field(() => GraphQLDateTimeISO)
  expiresAt!: Date;

  @Field(() => Boolean, { description: "The one that asks." })
  isCurrent!: boolean;
}

@ObjectType({
  simpleResolvers: true,
  description: "A link that waits to be used. The link itself is only in the mail.",
})
export class OpenStaffInvitation {
  @Field(() => PurposeEnum)
  purpose!: InvitationPurpose;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When the mail server took it." })
  sentAt!: Date | null;

  @Field(() => GraphQLDateTimeISO)
  expiresAt!: Date;
}

@ObjectType({ description: "A request to end a lost second factor; another administrator decides." })
export class StaffReset {
  @Field(() => ID)
  id!: Id<"srs">;

  @Field(() => Boolean)
  passwordToo!: boolean;

  @Field(() => GraphQLDateTimeISO)
  requestedAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "Something that was done with the person's account." })
export class StaffEvent {
  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { description: "`wing/room.deed`" })
  action!: string;

  @Field(() => String, { description: "STAFF, SYSTEM or ANYONE." })
  actorKind!: string;

  @Field(() => Colleague, { nullable: true })
  actor!: Pick<Colleague, "id"> | null;

  @Field(() => String, { nullable: true })
  fromStatus!: string | null;

  @Field(() => String, { nullable: true })
  toStatus!: string | null;

  @Field(() => String, { nullable: true, description: "The role or permission that it was about." })
  subject!: string | null;
}

@ObjectType({ description: "Somebody who works here, was invited or has left; for administrators." })
export class StaffRecord {
  @Field(() => ID)
  id!: Id<"stf">;

  @Field(() => StaffStatusEnum)
  status!: StaffStatus;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  lastSignInAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  leftAt!: Date | null;
}

export const StaffRecordPage = pageOf("StaffRecordPage", StaffRecord);

@ObjectType({ simpleResolvers: true, description: "How many people each view of the staff list holds." })
export class StaffCounts {
  @Field(() => Int)
  active!: number;

  @Field(() => Int)
  invited!: number;

  @Field(() => Int)
  left!: number;

  @Field(() => Int)
  withoutSecondFactor!: number;

  @Field(() => Int, { description: "Not signed in for 60 days." })
  stale!: number;

  @Field(() => Int, { description: "With a proposed role or a requested reset." })
  waitingForApproval!: number;

  @Field(() => Int, { description: "With a role that ends within 60 days." })
  ending!: number;
}

@ObjectType({ simpleResolvers: true, description: "What may be granted to a person." })
export class Grantable {
  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "A role; else a permission of the person's own." })
  isRole!: boolean;

  @Field(() => [String], { description: "Duties that the same person may not hold." })
  apartFrom!: string[];
}

@ObjectType({
  simpleResolvers: true,
  description: "What the owner of a link sees: the secret is shown until it is used.",
})
export class StaffInvitation {
  @Field(() => String)
  displayName!: string;

  @Field(() => String, { description: "Masked." })
  email!: string;

  @Field(() => PurposeEnum)
  purpose!: InvitationPurpose;

  @Field(() => GraphQLDateTimeISO)
  expiresAt!: Date;

  @Field(() => String, { description: "Base32, to type into an authenticator app." })
  totpSecret!: string;

  @Field(() => String, { description: "`otpauth://…`, to draw as a QR code." })
  totpUri!: string;
}
