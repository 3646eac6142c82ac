import { Ctx, FieldResolver, Resolver, Root } from "type-graphql";
import type { Ctx as AnyContext } from "#kernel/context";
import { readLink } from "./links.js";
import type { StoredFileRow } from "./tables.js";
import { StoredFile } from "./types.js";

@Resolver(() => StoredFile)
export class StoredFileResolver {
  @FieldResolver(() => String, {
    nullable: true,
    description: "For this session and a quarter of an hour; each reading is logged. Never store it.",
  })
  href(@Root() row: StoredFileRow, @Ctx() ctx: AnyContext) {
    return readLink(ctx, row);
  }
}
