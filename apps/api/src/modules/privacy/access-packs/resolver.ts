import { Arg, Ctx, FieldResolver, Mutation, Resolver, Root } from "type-graphql";
import { ForShopper } from "#kernel/access";
import type { Ctx as Context, ShopperContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { DataSubjectRequest, StaffDataSubjectRequest } from "#privacy/data-subject-requests";
import { fetchAccessPack } from "./fetch-access-pack.js";
import { packOfEach } from "./queries.js";
import { FetchAccessPackResult } from "./refusals.js";
import { AccessPack, FetchAccessPackInput } from "./types.js";

const packOf = async ({ id }: { id: Id<"dsr"> }, ctx: Context) => (await packOfEach(ctx).load(id)) ?? null;

@Resolver(() => DataSubjectRequest)
export class PackOfRequestResolver {
  @ForShopper()
  @Mutation(() => FetchAccessPackResult, {
    description: "For the person alone, after a code to the bound phone; three times within a week. Policy 6.1.",
  })
  fetchAccessPack(@Arg("input", () => FetchAccessPackInput) input: FetchAccessPackInput, @Ctx() ctx: ShopperContext) {
    return fetchAccessPack(ctx, input);
  }

  @FieldResolver(() => AccessPack, { nullable: true, description: "Once it is being made." })
  accessPack(@Root() row: { id: Id<"dsr"> }, @Ctx() ctx: Context) {
    return packOf(row, ctx);
  }
}

@Resolver(() => StaffDataSubjectRequest)
export class PackOfStaffRequestResolver {
  @FieldResolver(() => AccessPack, { nullable: true, description: "How it stands. No colleague ever opens it." })
  accessPack(@Root() row: { id: Id<"dsr"> }, @Ctx() ctx: Context) {
    return packOf(row, ctx);
  }
}
