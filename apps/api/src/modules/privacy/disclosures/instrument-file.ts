import { createHash } from "node:crypto";
import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { DataKey } from "#kernel/sealed";
import { sealMaybe } from "./case-file.js";
import type { GivenInstrument } from "./forms.js";
import { legalInstruments } from "./tables.js";

/** A scan that lies in the file, and its SHA-256. */
export interface StoredDocument {
  file: string;
  hash: Buffer;
}

/** Puts a scan away under the file's own key, before the transaction that names it. Null when none was given. */
export async function storeScan(ctx: Ctx, key: DataKey, scan: string | undefined): Promise<StoredDocument | null> {
  if (!scan) return null;
  const row = newId("lin");
  const file = `disclosures/scans/${row}`;
  const { bytes } = key.seal({ column: "legal_instruments.document_file", row }, scan);
  await ctx.gateways.objectStorage.put({
    key: file,
    bytes: new Uint8Array(bytes),
    contentType: "application/octet-stream",
  });
  return { file, hash: createHash("sha256").update(Buffer.from(scan, "base64")).digest() };
}

/** Papers are added to a file and never changed. Where there is none, its days are the day on which somebody spoke. */
export async function writeInstrument(
  tx: Tx,
  ctx: StaffContext,
  key: DataKey,
  requestId: Id<"dis">,
  { kind, number, issuedOn, validUntil }: GivenInstrument,
  document: StoredDocument | null,
  receivedOn: string,
): Promise<Id<"lin">> {
  const id = newId("lin");
  await tx.insert(legalInstruments).values({
    id,
    requestId,
    kind,
    number: sealMaybe(key, "instrumentNumber", id, number),
    issuedOn: issuedOn ?? receivedOn,
    validUntil: validUntil ?? receivedOn,
    documentHash: document?.hash ?? null,
    documentFile: document?.file ?? null,
    recordedBy: ctx.actor.staffId,
    recordedAt: ctx.clock.now(),
  });
  return id;
}
