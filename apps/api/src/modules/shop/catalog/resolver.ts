import { Arg, Args, Ctx, ID, Query, Resolver } from "type-graphql";
import { ForAnyone } from "#kernel/access";
import type { Ctx as Context } from "#kernel/context";
import type { Id } from "#kernel/id";
import { readCategories, readProduct, readProducts } from "./browse.js";
import { Category, Product, ProductPage, ProductsArgs } from "./types.js";

@Resolver()
export class CatalogResolver {
  @ForAnyone()
  @Query(() => [Category], { description: "All categories, siblings in their order. Needs no sign-in." })
  categories(@Ctx() ctx: Context) {
    return readCategories(ctx);
  }

  @ForAnyone()
  @Query(() => ProductPage, { description: "Products on sale: a category, a keyword, both or all. Needs no sign-in." })
  products(@Ctx() ctx: Context, @Args(() => ProductsArgs) args: ProductsArgs) {
    return readProducts(ctx, args);
  }

  @ForAnyone()
  @Query(() => Product, { nullable: true, description: "Null when there is no such product to be seen." })
  product(@Ctx() ctx: Context, @Arg("id", () => ID) id: Id<"prd">) {
    return readProduct(ctx, id);
  }
}
