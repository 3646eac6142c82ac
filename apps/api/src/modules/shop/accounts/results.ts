import { Field, ID, InputType } from "type-graphql";
import { InvalidInput, NotFound, resultOf } from "#kernel/refusal";
import { PolicyAgreementRequired, PolicyChanged } from "#privacy/consent";
import {
  AddressLimitReached,
  PhoneTaken,
  SessionEnded,
  TextRefused,
  WeChatCodeRefused,
  WeChatUnavailable,
  WeChatUserBlocked,
} from "./refusals.js";
import { Account, DeliveryAddress, ShopperSession } from "./types.js";

@InputType({ description: "The policy that was shown and agreed to." })
export class PolicyReferenceInput {
  @Field(() => String)
  version!: string;

  @Field(() => String)
  textHash!: string;
}

@InputType()
export class SignInWithWeChatInput {
  @Field(() => String, { description: "From `wx.login`: works once, for five minutes." })
  code!: string;

  @Field(() => PolicyReferenceInput, { nullable: true, description: "Without it nothing is asked and nothing stored." })
  policy?: PolicyReferenceInput | null;
}

@InputType()
export class RefreshSessionInput {
  @Field(() => String)
  refreshToken!: string;
}

@InputType()
export class BindPhoneInput {
  @Field(() => String, { description: "From the getPhoneNumber button: works once, for five minutes." })
  code!: string;
}

@InputType()
export class UpdateNicknameInput {
  @Field(() => String, { description: "1 to 20 characters; seen by others, so it passes the content check." })
  nickname!: string;
}

@InputType()
export class CreateAddressInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "Mainland mobile number." })
  phoneNumber!: string;

  @Field(() => String, { description: "Code of a district, see `regions`." })
  regionCode!: string;

  @Field(() => String)
  street!: string;

  @Field(() => Boolean, { nullable: true, description: "The first address becomes the default in any case." })
  isDefault?: boolean | null;
}

@InputType()
export class UpdateAddressInput {
  @Field(() => ID)
  addressId!: string;

  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "Mainland mobile number." })
  phoneNumber!: string;

  @Field(() => String, { description: "Code of a district, see `regions`." })
  regionCode!: string;

  @Field(() => String)
  street!: string;
}

@InputType()
export class AddressInput {
  @Field(() => ID)
  addressId!: string;
}

export const SignInWithWeChatResult = resultOf(
  "SignInWithWeChatResult",
  ShopperSession,
  PolicyAgreementRequired,
  PolicyChanged,
  WeChatCodeRefused,
  WeChatUserBlocked,
  WeChatUnavailable,
  InvalidInput,
);
export const RefreshSessionResult = resultOf("RefreshSessionResult", ShopperSession, SessionEnded);
export const BindPhoneResult = resultOf(
  "BindPhoneResult",
  Account,
  PhoneTaken,
  WeChatCodeRefused,
  WeChatUserBlocked,
  WeChatUnavailable,
  InvalidInput,
);
export const UpdateNicknameResult = resultOf(
  "UpdateNicknameResult",
  Account,
  TextRefused,
  WeChatUnavailable,
  InvalidInput,
);
export const CreateAddressResult = resultOf("CreateAddressResult", DeliveryAddress, AddressLimitReached, InvalidInput);
export const UpdateAddressResult = resultOf("UpdateAddressResult", DeliveryAddress, NotFound, InvalidInput);
export const SetDefaultAddressResult = resultOf("SetDefaultAddressResult", DeliveryAddress, NotFound);
export const DeleteAddressResult = resultOf("DeleteAddressResult", DeliveryAddress, NotFound);
