import { Arg, Ctx, Mutation, Query, Resolver } from "type-graphql";
import { ForAnyone } from "#kernel/access";
import type { Ctx as Context } from "#kernel/context";
import { localeOf, localized } from "#kernel/locale";
import { operator } from "./operator.js";
import { listPolicies, readPolicy } from "./queries.js";
import { recordPolicyView } from "./record-policy-view.js";
import { Operator, PolicyVersion, RecordPolicyViewInput, RecordPolicyViewResult } from "./types.js";

@Resolver()
export class PolicyResolver {
  @ForAnyone()
  @Query(() => PolicyVersion, {
    nullable: true,
    description: "A version of the privacy policy, by default the one in force; null when there is no such version.",
  })
  privacyPolicy(
    @Ctx() { db, clock, locale }: Context,
    @Arg("version", () => String, { nullable: true }) version?: string,
    @Arg("locale", () => String, { nullable: true, description: "`zh` or `en`; by default the request's language." })
    wanted?: string,
  ) {
    return readPolicy(db, clock.now(), wanted ? localeOf(wanted) : locale, version ?? undefined);
  }

  @ForAnyone()
  @Query(() => [PolicyVersion], { description: "Every published version, newest first." })
  privacyPolicyVersions(@Ctx() { db, clock, locale }: Context) {
    return listPolicies(db, clock.now(), locale);
  }

  @ForAnyone()
  @Query(() => Operator, { description: "Whom a person deals with. Policy, introduction and 9.1.2." })
  operator(@Ctx() { locale }: Context): Operator {
    const { company, product, hotline } = operator;
    return { company: localized(company, locale), product: localized(product, locale), hotline };
  }

  @ForAnyone()
  @Mutation(() => RecordPolicyViewResult, {
    description: "Counts one opening of a version, and nothing about by whom.",
  })
  recordPolicyView(@Ctx() ctx: Context, @Arg("input", () => RecordPolicyViewInput) input: RecordPolicyViewInput) {
    return recordPolicyView(ctx, input);
  }
}
