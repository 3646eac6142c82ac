import { Arg, Ctx, Query, Resolver } from "type-graphql";
import { ForAnyone } from "#kernel/access";
import type { Ctx as Context } from "#kernel/context";
import { regionsBelow } from "./queries.js";
import { Region } from "./types.js";

@Resolver()
export class RegionResolver {
  @ForAnyone()
  @Query(() => [Region], { description: "The regions right below `parent`; without it the provinces." })
  regions(@Ctx() { db }: Context, @Arg("parent", () => String, { nullable: true }) parent?: string) {
    return regionsBelow(db, parent ?? undefined);
  }
}
