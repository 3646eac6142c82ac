import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { listProducts } from "./list-products.js";
import { fold } from "./search-terms.js";
import { type NoReasonReturn, type ProductStatus, products, type SpecPart, skus } from "./tables.js";

export interface SkuDraft {
  spec: SpecPart[];
  priceFen: number;
  /** `true` when left out. */
  onSale?: boolean;
}

export interface ProductDraft {
  categoryId: Id<"cat">;
  title: string;
  titleEn: string;
  description: string;
  descriptionEn: string;
  status: ProductStatus;
  noReasonReturn: NoReasonReturn;
  /** Stored file names, the cover first: see `storePicture`. */
  pictures: readonly [string, ...string[]];
  skus: readonly [SkuDraft, ...SkuDraft[]];
  /** Now, when left out. */
  createdAt?: Date;
  /** Units sold before this mall kept the ledger. */
  salesBefore?: number;
}

export interface CreatedProduct {
  productId: Id<"prd">;
  /** In the order of the draft. */
  skuIds: Id<"sku">[];
}

export async function createProduct(tx: Tx, ctx: Ctx, draft: ProductDraft): Promise<CreatedProduct> {
  const [created] = await createProducts(tx, ctx, [draft]);
  await recordAudit(tx, ctx, { action: "shop/catalog.createProduct", entity: created!.productId, to: draft.status });
  return created!;
}

/** A whole catalog in a few statements; what is on sale can be listed and found when the transaction commits. */
export async function createProducts(tx: Tx, ctx: Ctx, drafts: readonly ProductDraft[]): Promise<CreatedProduct[]> {
  if (drafts.length === 0) return [];
  const made = drafts.map((draft) => ({ draft, productId: newId("prd"), skuIds: draft.skus.map(() => newId("sku")) }));
  await tx.insert(products).values(made.map(({ productId, draft }) => productRow(ctx, productId, draft)));
  await tx.insert(skus).values(
    made.flatMap(({ productId, skuIds, draft }) =>
      draft.skus.map((sku, position) => ({
        ...sku,
        id: skuIds[position]!,
        productId,
        position,
        onSale: sku.onSale ?? true,
      })),
    ),
  );
  const ids = made.map(({ productId }) => productId);
  await listProducts(tx, ids);
  return made.map(({ productId, skuIds }) => ({ productId, skuIds }));
}

function productRow({ clock }: Ctx, id: Id<"prd">, draft: ProductDraft): typeof products.$inferInsert {
  const { pictures, skus: _, ...columns } = draft;
  const [cover, ...morePictures] = pictures;
  const salesBefore = draft.salesBefore ?? 0;
  return {
    ...columns,
    id,
    cover,
    morePictures,
    minPriceFen: cheapest(draft.skus),
    salesBefore,
    salesCount: salesBefore,
    createdAt: draft.createdAt ?? clock.now(),
    searchText: fold(`${draft.title} ${draft.titleEn}`),
  };
}

function cheapest(drafts: readonly SkuDraft[]): number {
  const onSale = drafts.filter((sku) => sku.onSale ?? true);
  return Math.min(...(onSale.length > 0 ? onSale : drafts).map((sku) => sku.priceFen));
}
