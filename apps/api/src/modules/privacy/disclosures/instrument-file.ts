import type { StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { FileNotReady, keepFiles } from "#platform/files";
import { sealMaybe } from "./case-file.js";
import type { GivenInstrument } from "./forms.js";
import { legalInstruments } from "./tables.js";

/** A scan that lies in the file, and its SHA-256. */
export interface StoredDocument {
  documentId: Id<"fil">;
  documentHash: Buffer;
}

/** The staged scan becomes the request's own, in the transaction that names it. Null when none was given. */
export async function keepScan(
  tx: Tx,
  ctx: StaffContext,
  requestId: Id<"dis">,
  scanId: string | undefined,
): Promise<StoredDocument | null | FileNotReady> {
  if (!scanId) return null;
  const kept = await keepFiles(tx, ctx, [scanId], { purpose: "LEGAL_INSTRUMENT", entity: requestId });
  if (kept instanceof FileNotReady) return kept;
  const [{ id, hash }] = kept as [(typeof kept)[0]];
  return { documentId: id, documentHash: hash };
}

/** Papers are added to a file and never changed. Where there is none, its days are the day on which somebody spoke. */
export async function writeInstrument(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  requestId: Id<"dis">,
  { kind, number, issuedOn, validUntil, scanId }: GivenInstrument,
  receivedOn: string,
): Promise<Id<"lin"> | FileNotReady> {
  const document = await keepScan(tx, ctx, requestId, scanId);
  if (document instanceof FileNotReady) return document;
  const id = newId("lin");
  await tx.insert(legalInstruments).values({
    id,
    requestId,
    kind,
    number: sealMaybe(key, "instrumentNumber", id, number),
    issuedOn: issuedOn ?? receivedOn,
    validUntil: validUntil ?? receivedOn,
    documentHash: document?.documentHash ?? null,
    documentId: document?.documentId ?? null,
    recordedBy: ctx.actor.staffId,
    recordedAt: ctx.clock.now(),
  });
  return id;
}
