import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { returnStock } from "#shop/stock";
import { decideRefundForm } from "./case-forms.js";
import { conditions } from "./enums.js";
import { keepPictures, pictures } from "./evidence.js";
import type { AcceptReturnInput } from "./inputs.js";
import { onCase } from "./move-case.js";
import { notAsSeen } from "./preview.js";
import { piecesOf, startRefund } from "./refund.js";
import type { CaseRow } from "./tables.js";

const form = decideRefundForm.extend({ condition: z.enum(conditions), photoIds: pictures });

/** The goods are what was sent: the money goes back, and what can be sold again stands on the shelf. Commerce step C14. */
export async function acceptReturn(ctx: StaffContext, input: AcceptReturnInput): Promise<CaseRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const { caseId, condition, photoIds, previewHash } = given;
  return onCase<CaseRow>(ctx, caseId, ["INSPECTING"], async (tx, locked) => {
    const changed = await notAsSeen(tx, locked, previewHash);
    if (changed) return changed;
    const refused = await keepPictures(tx, ctx, locked.row, "AFTER_SALES_INSPECTION", {
      fileIds: photoIds,
      field: "photoIds",
    });
    if (refused) return refused;
    await returnStock(tx, ctx, locked.order.id, piecesOf(locked), condition, caseId);
    return startRefund(tx, ctx, locked, { action: "care/after-sales.acceptReturn", facts: { condition } });
  });
}
