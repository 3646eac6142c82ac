import { GraphQLDateTimeISO } from "graphql-scalars";
import { ArgsType, Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { Id } from "#kernel/id";
import { type Fen, FenScalar } from "#kernel/money";
import { PageArgs, pageOf } from "#kernel/page";
import type { ProductSort } from "./find-products.js";
import type { NoReasonReturn, ProductStatus } from "./tables.js";

// GraphQL enums by name: the values are their own words.
export const ProductSortEnum = {
  PRICE_ASC: "PRICE_ASC",
  PRICE_DESC: "PRICE_DESC",
  SALES: "SALES",
  NEWEST: "NEWEST",
} as const satisfies Record<ProductSort, ProductSort>;
registerEnumType(ProductSortEnum, {
  name: "ProductSort",
  description: "The same for everybody: no order depends on who asks. Equal keys are ordered by id.",
});

export const ProductStatusEnum = { DRAFT: "DRAFT", ON_SALE: "ON_SALE", OFF_SALE: "OFF_SALE" } as const satisfies Record<
  ProductStatus,
  ProductStatus
>;
registerEnumType(ProductStatusEnum, { name: "ProductStatus" });

export const NoReasonReturnEnum = {
  YES: "YES",
  NO_BY_LAW: "NO_BY_LAW",
  NO_WITH_CONFIRM: "NO_WITH_CONFIRM",
} as const satisfies Record<NoReasonReturn, NoReasonReturn>;
registerEnumType(NoReasonReturnEnum, {
  name: "NoReasonReturn",
  description: "May the goods go back within seven days without a reason?",
  valuesConfig: {
    NO_BY_LAW: { description: "Goods the law excludes, such as custom-made or fresh ones." },
    NO_WITH_CONFIRM: { description: "Excluded if the buyer confirms so before ordering." },
  },
});

@ObjectType({ simpleResolvers: true, description: "Categories form a tree; a client builds it from `parentId`." })
export class Category {
  @Field(() => ID)
  id!: Id<"cat">;

  @Field(() => ID, { nullable: true })
  parentId!: Id<"cat"> | null;

  @Field(() => String, { description: "In the language of the request." })
  name!: string;

  @Field(() => Int, { description: "Among its siblings, ascending." })
  position!: number;
}

@ObjectType({ simpleResolvers: true, description: "A product as lists show it; `product(id)` tells the rest." })
export class ProductCard {
  @Field(() => ID)
  id!: Id<"prd">;

  @Field(() => String, { description: "In the language of the request." })
  title!: string;

  @Field(() => String)
  coverUrl!: string;

  @Field(() => FenScalar, { description: "Of the cheapest SKU." })
  minPriceFen!: Fen;

  @Field(() => Int, { description: "Units paid minus units refunded, since the product exists." })
  salesCount!: number;

  @Field(() => NoReasonReturnEnum)
  noReasonReturn!: NoReasonReturn;
}

export const ProductPage = pageOf("ProductPage", ProductCard);

@ObjectType({ simpleResolvers: true })
export class SkuSpec {
  @Field(() => String)
  name!: string;

  @Field(() => String)
  value!: string;
}

@ObjectType({ simpleResolvers: true, description: "What is really ordered: one variant of a product." })
export class Sku {
  @Field(() => ID)
  id!: Id<"sku">;

  @Field(() => [SkuSpec], { description: "What makes it differ from its siblings; empty for an only SKU." })
  spec!: readonly SkuSpec[];

  @Field(() => String, { description: "The values of `spec` in one line." })
  specLabel!: string;

  @Field(() => FenScalar)
  priceFen!: Fen;

  @Field(() => Boolean, { description: "Can be put into the cart." })
  onSale!: boolean;

  @Field(() => Int, { description: "Pieces that can be ordered now." })
  available!: number;
}

@ObjectType({ simpleResolvers: true })
export class Product {
  @Field(() => ID)
  id!: Id<"prd">;

  @Field(() => ID)
  categoryId!: Id<"cat">;

  @Field(() => String, { description: "In the language of the request." })
  title!: string;

  @Field(() => String, { description: "In the language of the request." })
  description!: string;

  @Field(() => ProductStatusEnum)
  status!: ProductStatus;

  @Field(() => NoReasonReturnEnum)
  noReasonReturn!: NoReasonReturn;

  @Field(() => [String], { description: "The cover first." })
  pictureUrls!: string[];

  @Field(() => FenScalar, { description: "Of the cheapest SKU." })
  minPriceFen!: Fen;

  @Field(() => Int, { description: "Units paid minus units refunded, since the product exists." })
  salesCount!: number;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;

  @Field(() => [Sku])
  skus!: Sku[];
}

@InputType()
export class ProductFilter {
  @Field(() => ID, { nullable: true, description: "With everything below it in the tree." })
  categoryId?: Id<"cat">;

  @Field(() => String, {
    nullable: true,
    description:
      "Chinese of any length, words and digits; every part must occur in a title. Only the first four parts count.",
  })
  keyword?: string;
}

@ArgsType()
export class ProductsArgs extends PageArgs {
  @Field(() => ProductFilter, { nullable: true })
  filter?: ProductFilter;

  @Field(() => ProductSortEnum, { defaultValue: "SALES" })
  sort!: ProductSort;
}
