import { eq } from "drizzle-orm";
import { z } from "zod";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, type Refusal } from "#kernel/refusal";
import { settleApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import { hashOf, noticeElements, textsOf } from "./notice-elements.js";
import { currentNotice, noticesOf } from "./notice-queries.js";
import { beingHandled, incidentForm, onIncident } from "./on-incident.js";
import type { PrepareIncidentNoticeInput } from "./paper-inputs.js";
import { StaleNotice } from "./refusals.js";
import { type IncidentRow, incidentNotices, type NoticeRow } from "./tables.js";

/** A draft may have gaps; what is too long to be ever sent is refused at once. */
const element = z
  .string()
  .transform((text) => text.normalize("NFC").replaceAll("\r\n", "\n").trim())
  .pipe(z.string().max(800, "TOO_LONG"));
const elements = z.object(Object.fromEntries(noticeElements.map((name) => [name, element])) as ElementForms);
type ElementForms = Record<(typeof noticeElements)[number], typeof element>;

const form = incidentForm.extend({
  /** The version the writer saw; 0 when there was none. */
  basedOn: z.int().min(0),
  zh: elements,
  en: elements.nullish(),
});

/**
 * Writes the next version of what people are told. It takes the place of the one before, whatever had been approved of
 * that; two who write at once do not overwrite each other.
 */
export async function prepareIncidentNotice(
  ctx: StaffContext,
  input: PrepareIncidentNoticeInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, { row }) => {
    const [newest] = await noticesOf(tx, row.id);
    if ((newest?.version ?? 0) !== given.basedOn) return new StaleNotice(newest?.version ?? 0);
    const current = await currentNotice(tx, row.id);
    if (current) await supersede(tx, ctx, current);
    const texts = textsOf(given.zh, given.en);
    const version = given.basedOn + 1;
    await tx.insert(incidentNotices).values({
      id: newId("inn"),
      incidentId: row.id,
      version,
      status: "DRAFT",
      texts,
      textHash: hashOf(texts),
      preparedBy: ctx.actor.staffId,
      preparedAt: ctx.clock.now(),
      currentOf: row.id,
    });
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.prepareIncidentNotice",
      entity: row.id,
      detail: { version },
    });
    return row;
  });
}

async function supersede(tx: Tx, ctx: Ctx, notice: NoticeRow): Promise<void> {
  await tx
    .update(incidentNotices)
    .set({ status: "SUPERSEDED", currentOf: null })
    .where(eq(incidentNotices.id, notice.id));
  if (notice.status === "SUBMITTED") {
    await settleApproval(tx, ctx, { entity: notice.incidentId, kind: "INCIDENT_NOTICE" }, "LAPSED");
  }
}
