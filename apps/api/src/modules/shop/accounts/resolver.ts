import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForShopper, PersonalField } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import { bindPhone } from "./bind-phone.js";
import { openNickname, openPhoneNumber } from "./open-account.js";
import { type AccountRow, accountById } from "./queries.js";
import { refreshSession } from "./refresh-session.js";
import {
  BindPhoneInput,
  BindPhoneResult,
  RefreshSessionInput,
  RefreshSessionResult,
  SignInWithWeChatInput,
  SignInWithWeChatResult,
  UpdateNicknameInput,
  UpdateNicknameResult,
} from "./results.js";
import { signInWithWeChat } from "./sign-in-with-wechat.js";
import { signOut } from "./sign-out.js";
import { signOutEverywhere } from "./sign-out-everywhere.js";
import { Account } from "./types.js";
import { updateNickname } from "./update-nickname.js";

@Resolver(() => Account)
export class AccountResolver {
  @ForShopper()
  @Query(() => Account, { description: "The signed-in shopper's own account." })
  me(@Ctx() { db, actor }: ShopperContext) {
    return accountById(db, actor.accountId);
  }

  @PersonalField({ mask: "NAME", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { description: "The chosen nickname, or the account name." })
  nickname(@Root() account: AccountRow, @Ctx() ctx: Context) {
    return openNickname(ctx, account);
  }

  @PersonalField({ mask: "PHONE", shopper: "VALUE", staff: {} })
  @FieldResolver(() => String, { nullable: true, description: "E.164, e.g. `+8613812345678`." })
  phoneNumber(@Root() account: AccountRow, @Ctx() ctx: Context) {
    return openPhoneNumber(ctx, account);
  }

  @FieldResolver(() => Boolean, { description: "An order asks for a bound phone number." })
  hasPhone(@Root() { phoneIndex }: AccountRow) {
    return phoneIndex !== null;
  }

  @ForAnyone()
  @Mutation(() => SignInWithWeChatResult)
  signInWithWeChat(@Ctx() ctx: Context, @Arg("input", () => SignInWithWeChatInput) input: SignInWithWeChatInput) {
    return signInWithWeChat(ctx, input);
  }

  @ForAnyone()
  @Mutation(() => RefreshSessionResult)
  refreshSession(@Ctx() ctx: Context, @Arg("input", () => RefreshSessionInput) input: RefreshSessionInput) {
    return refreshSession(ctx, input);
  }

  @ForShopper()
  @Mutation(() => Boolean, { description: "Ends this session at once." })
  signOut(@Ctx() ctx: ShopperContext) {
    return signOut(ctx);
  }

  @ForShopper()
  @Mutation(() => Int, { description: "Ends every session of the caller at once; answers how many." })
  signOutEverywhere(@Ctx() ctx: ShopperContext) {
    return signOutEverywhere(ctx);
  }

  @ForShopper()
  @Mutation(() => BindPhoneResult)
  bindPhone(@Ctx() ctx: ShopperContext, @Arg("input", () => BindPhoneInput) input: BindPhoneInput) {
    return bindPhone(ctx, input);
  }

  @ForShopper()
  @Mutation(() => UpdateNicknameResult)
  updateNickname(@Ctx() ctx: ShopperContext, @Arg("input", () => UpdateNicknameInput) input: UpdateNicknameInput) {
    return updateNickname(ctx, input);
  }
}
