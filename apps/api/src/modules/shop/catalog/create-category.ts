import type { Ctx } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import { recordAudit } from "#platform/audit";
import { categories } from "./tables.js";

export interface CategoryDraft {
  name: string;
  nameEn: string;
  /** Among its siblings, ascending. */
  position: number;
  parentId?: Id<"cat">;
}

export async function createCategory(tx: Tx, ctx: Ctx, draft: CategoryDraft): Promise<Id<"cat">> {
  const categoryId = newId("cat");
  await tx.insert(categories).values({ ...draft, id: categoryId });
  await recordAudit(tx, ctx, { action: "shop/catalog.createCategory", entity: categoryId });
  return categoryId;
}
