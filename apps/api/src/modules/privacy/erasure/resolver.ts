import { Arg, Ctx, FieldResolver, Int, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForAnyone, ForShopper } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { localized } from "#kernel/locale";
import { NotFound } from "#kernel/refusal";
import { mapOf } from "#privacy/data-map";
import { isOpenRequest, type RequestRow, StaffDataSubjectRequest } from "#privacy/data-subject-requests";
import { certificateFor, closureOfRequest, isValid, itemsOf } from "./certificate.js";
import { closeAccount } from "./close-account.js";
import { keysDestroyed } from "./keys-destroyed.js";
import { laws } from "./laws.js";
import { type PlanItem, planOf } from "./plan.js";
import { CloseAccountResult, ClosureCertificateResult } from "./refusals.js";
import { stepsOf } from "./steps.js";
import type { ClosureRow } from "./tables.js";
import { CloseAccountInput, ClosureCertificate, ClosureItem, ClosurePlan, ClosureStep } from "./types.js";

/** Items with the words of their tables' cards. */
function inWords({ holdings, locale }: Context, items: readonly PlanItem[]): ClosureItem[] {
  const cards = new Map(mapOf(holdings).map(({ name, card }) => [name, card]));
  return items.map((item) => {
    const card = cards.get(item.name);
    const first = card && Object.values(card.columns).find((column) => typeof column !== "string");
    const label = card?.rules.label ?? (typeof first === "object" ? first.label : undefined);
    const law = item.outcome === "DELETED" ? null : localized(laws[item.outcome], locale);
    return { ...item, law, label: label ? localized(label, locale) : item.name };
  });
}

async function planInWords(ctx: Context, accountId: Id<"acc">): Promise<ClosurePlan> {
  const { hash, items } = await planOf(ctx.db, ctx.holdings, accountId);
  return { hash, items: inWords(ctx, items) };
}

@Resolver()
export class ClosureResolver {
  @ForShopper()
  @Query(() => ClosurePlan, {
    description: "What closing the account would delete, and what the law keeps until when.",
  })
  closurePlan(@Ctx() ctx: ShopperContext): Promise<ClosurePlan> {
    return planInWords(ctx, ctx.actor.accountId);
  }

  @ForShopper()
  @Mutation(() => CloseAccountResult, { description: "For good. Sign-in ends at once. Policy 6.6." })
  closeAccount(@Arg("input", () => CloseAccountInput) input: CloseAccountInput, @Ctx() ctx: ShopperContext) {
    return closeAccount(ctx, input);
  }

  @ForAnyone()
  @Query(() => ClosureCertificateResult, { description: "The person's own copy, by number and code." })
  async closureCertificate(
    @Arg("number", () => String) number: string,
    @Arg("code", () => String) code: string,
    @Ctx() { db }: Context,
  ) {
    return (await certificateFor(db, number, code)) ?? new NotFound();
  }

  @ForAnyone()
  @Query(() => Boolean, { description: "Whether a certificate of this number is ours and unaltered; nothing else." })
  closureCertificateValid(@Arg("number", () => String) number: string, @Ctx() ctx: Context) {
    return isValid(ctx, number);
  }
}

@Resolver(() => ClosureCertificate)
export class CertificateResolver {
  @FieldResolver(() => [ClosureItem])
  async items(@Root() { id }: ClosureRow, @Ctx() ctx: Context) {
    return inWords(ctx, await itemsOf(ctx.db, id));
  }

  @FieldResolver(() => Int, { description: "Keys destroyed: what they had sealed opens for nobody, in no backup." })
  keysDestroyed(@Root() { id }: ClosureRow, @Ctx() { db }: Context) {
    return keysDestroyed(db, id);
  }

  @FieldResolver(() => [ClosureStep], { description: "How far it is." })
  steps(@Root() row: ClosureRow, @Ctx() { db }: Context) {
    return stepsOf(db, row);
  }

  @FieldResolver(() => String, { nullable: true, description: "Hexadecimal, over all of the above." })
  seal(@Root() { seal }: ClosureRow) {
    return seal?.toString("hex") ?? null;
  }
}

@Resolver(() => StaffDataSubjectRequest)
export class ClosureOfRequestResolver {
  @FieldResolver(() => ClosureCertificate, { nullable: true, description: "Once the account is closed by it." })
  async closure(@Root() { id }: { id: ClosureRow["requestId"] }, @Ctx() { db }: Context) {
    return (await closureOfRequest(db, id)) ?? null;
  }

  @FieldResolver(() => ClosurePlan, {
    nullable: true,
    description: "While the account is to be closed by it: what would go and what would stay, in numbers.",
  })
  async closurePlan(@Root() { kind, status, accountId }: RequestRow, @Ctx() ctx: Context) {
    if (kind !== "CANCEL_ACCOUNT" || !accountId || !isOpenRequest(status)) return null;
    return planInWords(ctx, accountId);
  }
}
