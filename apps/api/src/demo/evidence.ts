import type { ShopperContext, StaffContext } from "#kernel/context";
import type { Id } from "#kernel/id";
import { stageFile } from "../modules/platform/files/stage-file.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import { type Flaw, photo } from "./photo.js";

/** Pictures as people upload them before they send their form. */
export async function stagedPhotos(ctx: ShopperContext | StaffContext, flaws: readonly Flaw[]): Promise<Id<"fil">[]> {
  const purpose = ctx.actor.kind === "STAFF" ? "AFTER_SALES_INSPECTION" : "AFTER_SALES_EVIDENCE";
  const ids: Id<"fil">[] = [];
  for (const [at, flaw] of flaws.entries()) {
    const { id } = granted(await stageFile(ctx, { purpose, name: `照片${at + 1}.png`, bytes: photo(flaw) }));
    ids.push(id);
  }
  return ids;
}
