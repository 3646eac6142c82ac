import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { type StaffRole, staffRoles } from "#kernel/permissions";
import { InvalidInput, Refusal, resultOf } from "#kernel/refusal";

const roleEnum = Object.fromEntries(staffRoles.map((role) => [role, role]));
registerEnumType(roleEnum, { name: "StaffRole" });

/** Only ever the signed-in person: nobody reads a colleague's e-mail through this type, so its fields carry no mask. */
@ObjectType({ simpleResolvers: true, description: "The signed-in member of staff." })
export class StaffMember {
  @Field(() => ID)
  id!: Id<"stf">;

  @Field(() => String)
  displayName!: string;

  @Field(() => String)
  email!: string;

  @Field(() => [roleEnum])
  roles!: readonly StaffRole[];

  @Field(() => [String], { description: "What the API will let this person do, e.g. `shipment:create`." })
  permissions!: readonly string[];
}

@ObjectType({ simpleResolvers: true, description: "An open session: send the token as `Authorization: Bearer …`." })
export class StaffSession {
  @Field(() => String, { description: "Shown once; the API keeps only its digest." })
  token!: string;

  @Field(() => GraphQLDateTimeISO, { description: "Eight hours after signing in; 30 idle minutes end it earlier." })
  expiresAt!: Date;

  @Field(() => StaffMember)
  staffMember!: StaffMember;
}

@ObjectType({
  implements: Refusal,
  description: "Not signed in. The same answer for an unknown e-mail, a wrong or used code and too many tries.",
})
export class SignInRefused extends Refusal {
  readonly code = "SIGN_IN_REFUSED";
  readonly text = {
    zh: "登录未成功：请核对邮箱、密码和动态验证码。多次失败后需等待 15 分钟以上再试。",
    en: "Not signed in: check e-mail, password and code. After several failures, wait at least 15 minutes.",
  };
}

@InputType()
export class SignInStaffInput {
  @Field(() => String)
  email!: string;

  @Field(() => String)
  password!: string;

  @Field(() => String, { description: "Six digits from the authenticator app; each code works once." })
  totp!: string;
}

export const SignInStaffResult = resultOf("SignInStaffResult", StaffSession, SignInRefused, InvalidInput);
