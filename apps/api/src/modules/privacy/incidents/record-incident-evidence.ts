import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { newId } from "#kernel/id";
import { read } from "#kernel/input";
import { FieldProblem, InvalidInput, type Refusal } from "#kernel/refusal";
import { recordAudit } from "#platform/audit";
import type { RecordIncidentEvidenceInput } from "./inputs.js";
import { beingHandled, incidentForm, onIncident, words } from "./on-incident.js";
import { evidenceOf } from "./queries.js";
import { notYet } from "./report-incident.js";
import { type IncidentRow, incidentEvidence } from "./tables.js";
import { sealWords } from "./texts.js";

const form = incidentForm.extend({
  sha256: z
    .string()
    .transform((text) => text.normalize("NFKC").trim().toLowerCase())
    .pipe(z.string().regex(/^[0-9a-f]{64}$/, "NOT_A_DIGEST")),
  collectedAt: z.date().nullish(),
  text: words,
});

const texts = {
  NOT_A_DIGEST: { zh: "请填写 64 位十六进制 SHA-256 值。", en: "Enter a SHA-256 of 64 hexadecimal digits." },
};

/** Secured by its digest; whoever changes the thing afterwards is found out. Policy 5.7. */
export async function recordIncidentEvidence(
  ctx: StaffContext,
  input: RecordIncidentEvidenceInput,
): Promise<IncidentRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const now = ctx.clock.now();
  const collectedAt = given.collectedAt ?? now;
  if (collectedAt > now) return new InvalidInput([notYet("collectedAt")]);
  return onIncident(ctx, given.incidentId, beingHandled, async (tx, { row, key }) => {
    const sha256 = Buffer.from(given.sha256, "hex");
    if ((await evidenceOf(tx, row.id)).some((known) => known.sha256.equals(sha256))) {
      return new InvalidInput([knownAlready]);
    }
    const id = newId("evd");
    await tx.insert(incidentEvidence).values({
      id,
      incidentId: row.id,
      sha256,
      collectedAt,
      recordedAt: now,
      staffId: ctx.actor.staffId,
      text: sealWords(key, "evidence", id, given.text),
    });
    await recordAudit(tx, ctx, {
      action: "privacy/incidents.recordIncidentEvidence",
      entity: row.id,
      detail: { evidence: id, sha256: given.sha256 },
    });
    return row;
  });
}

const knownAlready = new FieldProblem("sha256", "KNOWN_ALREADY", {
  zh: "该证据已登记。",
  en: "This piece of evidence has been recorded already.",
});
