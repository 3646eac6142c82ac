import { eq } from "drizzle-orm";
import { shanghaiDate } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, isId } from "#kernel/id";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, Refusal, StateConflict } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { recordAttempt } from "#platform/audit";
import { eraseFiles, storeFile } from "#platform/files";
import { recordAccess } from "#privacy/access-log";
import { openText, sealText } from "./case-file.js";
import { askLead } from "./decide-scope.js";
import { keyOf } from "./file-key.js";
import { type FoundRow, findRows } from "./find-rows.js";
import { requestForm, texts } from "./forms.js";
import { hashOfGrant } from "./grant-scope.js";
import type { DisclosureInput } from "./inputs.js";
import { moveRequest, onRequest } from "./on-request.js";
import { openRows } from "./open-row.js";
import { type SealedPackage, sealPackage } from "./package-file.js";
import { instrumentOf, packageOf, scopeOf } from "./queries.js";
import { AboveApprovedCount } from "./refusals.js";
import { stillGood } from "./still-good.js";
import { disclosurePackages, type GrantedExtent, type RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.collectDisclosure";
const FROM = ["APPROVED", "COLLECTING", "SEALED"] as const;
/** Looked at beyond the approved number, to tell the lead how far off it is. */
const COUNTED_BEYOND = 1_000;

/**
 * Runs the approved query and seals what it finds; nobody sees it in between. Under an instrument that is out of date
 * today, or when more is found than was approved, nothing is packed. A package whose passphrase was shown and lost is
 * void: it is erased, and another is made in its place. Scenarios D2, D5 and D8.
 */
export async function collectDisclosure(ctx: StaffContext, input: DisclosureInput): Promise<RequestRow | Refusal> {
  const given = read(requestForm, input, texts);
  if (given instanceof InvalidInput) return given;
  const { requestId } = given;
  const key = await keyOf(ctx, requestId);
  if (!key) return new NotFound();
  // A collection that was cut off is taken up where it began: until it is sealed nothing has left.
  const step = { requestId, action: ACTION, from: FROM, hand: "COLLECT" } as const;
  const begun = await onRequest<RequestRow>(ctx, step, async (tx, row) => {
    const bad = await stillGood(tx, row, shanghaiDate(ctx.clock.now()));
    if (bad) return bad;
    if (row.status === "SEALED" && !(await dropLost(tx, ctx, row))) return new StateConflict();
    return row.status === "COLLECTING" ? row : moveRequest(tx, ctx, row, { to: "COLLECTING", action: ACTION });
  });
  if (begun instanceof Refusal) return begun;
  const granted = await grantOf(ctx, begun);
  const found = await findRows(ctx, granted, granted.expectedCount + COUNTED_BEYOND);
  return found.length > granted.expectedCount
    ? stop(ctx, begun, granted.expectedCount, found.length)
    : pack(ctx, key, begun, granted, found);
}

/** Answers whether the package is lost: as long as nobody has seen its passphrase, nobody can have lost it. */
async function dropLost(tx: Tx, ctx: StaffContext, { id }: RequestRow): Promise<boolean> {
  const made = await packageOf(tx, id);
  if (!made?.passphraseShownAt) return false;
  await tx.delete(disclosurePackages).where(eq(disclosurePackages.requestId, id));
  await eraseFiles(tx, ctx, [made.fileId]);
  return true;
}

async function grantOf(ctx: StaffContext, row: RequestRow): Promise<GrantedExtent> {
  const scope = await scopeOf(ctx.db, row.id, row.scopeVersion);
  if (!scope?.granted || !scope.grantedHash?.equals(hashOfGrant(scope.granted))) {
    throw new Error(`the query of ${row.id} is not the one that was approved`);
  }
  return scope.granted;
}

async function stop(ctx: StaffContext, begun: RequestRow, approved: number, found: number): Promise<Refusal> {
  await ctx.db.transact(async (tx) => {
    const row = await moveRequest(tx, ctx, begun, {
      to: "APPROVED",
      action: ACTION,
      facts: { foundCount: found },
      detail: { approved, found },
    });
    await askLead(tx, ctx, row);
  });
  const refusal = new AboveApprovedCount(approved, found);
  await recordAttempt(ctx, { action: ACTION, entity: begun.id, detail: { approved, found } }, refusal);
  return refusal;
}

async function pack(
  ctx: StaffContext,
  key: DataKey,
  begun: RequestRow,
  granted: GrantedExtent,
  found: readonly FoundRow[],
): Promise<RequestRow | Refusal> {
  const instrument = await instrumentOf(ctx.db, begun);
  const number = instrument.number && openText(key, "instrumentNumber", instrument.id, instrument.number);
  const rows = await openRows(ctx, found, granted.recipientsNamed);
  const made = sealPackage(rows, {
    requestNumber: begun.requestNumber,
    instrumentNumber: number,
    sealedAt: ctx.clock.now().toISOString(),
  });
  const stored = await storeFile(ctx, {
    purpose: "DISCLOSURE_PACKAGE",
    entity: begun.id,
    name: `${begun.requestNumber}.fth`,
    contentType: "application/octet-stream",
    bytes: made.archive,
  });
  // Nothing has left: the collection is taken up again where it stands.
  if (stored instanceof Refusal) return stored;
  return ctx.db.transact(async (tx) => {
    await writePackage(tx, ctx, key, begun, made, { fileId: stored.id, rows: rows.length });
    await recordAccess(tx, ctx, {
      operation: "collectDisclosure",
      decision: "EXPORTED",
      fields: granted.fields,
      subjects: granted.subjects.map((id) =>
        isId("acc", id) ? { accountId: id } : isId("ord", id) ? { orderId: id } : {},
      ),
      count: rows.length,
      workItem: begun.id,
    });
    const detail = { rows: rows.length, sha256: made.sha256.toString("hex") };
    return moveRequest(tx, ctx, begun, { to: "SEALED", action: ACTION, facts: { foundCount: rows.length }, detail });
  });
}

const writePackage = (
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  { id, scopeVersion }: RequestRow,
  made: SealedPackage,
  { fileId, rows }: { fileId: Id<"fil">; rows: number },
) =>
  tx.insert(disclosurePackages).values({
    requestId: id,
    version: scopeVersion,
    fileId,
    sizeBytes: made.archive.length,
    sha256: made.sha256,
    manifestSha256: made.manifestSha256,
    rows,
    fileCount: made.fileCount,
    certificate: sealText(key, "certificate", id, made.certificate),
    passphrase: sealText(key, "passphrase", id, made.passphrase),
    collectedBy: ctx.actor.staffId,
    sealedAt: ctx.clock.now(),
  });
