import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForShopper, ForStaff } from "#kernel/access";
import type { Ctx as Context, ShopperContext, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { localized } from "#kernel/locale";
import { PageArgs } from "#kernel/page";
import { agreeToPolicy } from "./agree-to-policy.js";
import type { ConsentEvent } from "./chain.js";
import { recipientDeclaration } from "./declaration.js";
import { consentsOf, firstBreakOf, ledgerOf, receiptOf } from "./queries.js";
import { howToWithdraw, purposeTitle, receiptJson, receiptText } from "./receipt.js";
import {
  AgreeToPolicyInput,
  AgreeToPolicyResult,
  Consent,
  ConsentReceipt,
  ConsentReceiptPage,
  RecipientDeclaration,
} from "./types.js";

@Resolver(() => Consent)
export class ConsentResolver {
  @ForShopper()
  @Query(() => [Consent], { description: "Every purpose and the caller's decision about it; most are NOT_ASKED." })
  myConsents(@Ctx() { db, actor }: ShopperContext) {
    return consentsOf(db, actor.accountId);
  }

  @ForShopper()
  @Mutation(() => AgreeToPolicyResult, { description: "Agrees to the policy in force; to the basic functions only." })
  agreeToPolicy(@Ctx() ctx: ShopperContext, @Arg("input", () => AgreeToPolicyInput) input: AgreeToPolicyInput) {
    return agreeToPolicy(ctx, input);
  }

  @ForAnyone()
  @Query(() => RecipientDeclaration, { description: "What to declare when ordering for somebody else. Policy 2.2.1." })
  recipientDeclaration(@Ctx() { locale }: Context) {
    return { version: recipientDeclaration.version, text: localized(recipientDeclaration.text, locale) };
  }

  @FieldResolver(() => String)
  title(@Root() { purpose }: Consent, @Ctx() { locale }: Context) {
    return localized(purposeTitle(purpose), locale);
  }
}

@Resolver(() => ConsentReceipt)
export class ConsentReceiptResolver {
  @ForShopper()
  @Query(() => ConsentReceiptPage, { description: "The caller's decisions, newest first." })
  myConsentReceipts(@Ctx() { db, actor }: ShopperContext, @Args(() => PageArgs) page: PageArgs) {
    return ledgerOf(db, actor.accountId, page);
  }

  @ForShopper()
  @Query(() => ConsentReceipt, { nullable: true })
  myConsentReceipt(@Ctx() { db, actor }: ShopperContext, @Arg("receiptNumber", () => String) receiptNumber: string) {
    return receiptOf(db, actor.accountId, receiptNumber);
  }

  @ForStaff("consent:read")
  @Query(() => ConsentReceiptPage, { description: "An account's decisions, newest first, for officer and auditor." })
  consentLedger(
    @Ctx() { db }: StaffContext,
    @Arg("accountId", () => ID) accountId: Id<"acc">,
    @Args(() => PageArgs) page: PageArgs,
  ) {
    return ledgerOf(db, accountId, page);
  }

  @ForStaff("consent:read")
  @Query(() => Int, {
    nullable: true,
    description: "Reads an account's chain: null when it holds, else the position of the first line that does not fit.",
  })
  consentLedgerBreak(@Ctx() { db }: StaffContext, @Arg("accountId", () => ID) accountId: Id<"acc">) {
    return firstBreakOf(db, accountId);
  }

  @FieldResolver(() => String, { description: "SHA-256 of the words that were shown, hex." })
  textHash(@Root() event: ConsentEvent) {
    return event.textHash.toString("hex");
  }

  @FieldResolver(() => String, { description: "SHA-256 over this line and the one before, hex." })
  hash(@Root() event: ConsentEvent) {
    return event.hash.toString("hex");
  }

  @FieldResolver(() => String, { description: "The receipt as a sentence, in the language of the request." })
  text(@Root() event: ConsentEvent, @Ctx() { locale }: Context) {
    return receiptText(event, locale);
  }

  @FieldResolver(() => String, { description: "The receipt as JSON, with all that the hash covers." })
  json(@Root() event: ConsentEvent) {
    return receiptJson(event);
  }

  @FieldResolver(() => String)
  howToWithdraw(@Root() event: ConsentEvent, @Ctx() { locale }: Context) {
    return localized(howToWithdraw(event.purpose), locale);
  }
}
