import type { Ctx, StaffContext } from "#kernel/context";
import type { Tx } from "#kernel/db";
import { type Id, newId } from "#kernel/id";
import type { Refusal } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { sealMaybe } from "./case-file.js";
import type { GivenInstrument } from "./forms.js";
import { legalInstruments } from "./tables.js";

/** A scan that lies in the file, and its SHA-256. */
export interface StoredDocument {
  file: string;
  hash: Buffer;
}

/** TODO_FILES */
export async function documentOf(
  _tx: Tx,
  _ctx: Ctx,
  documentId: string | undefined,
): Promise<StoredDocument | null | Refusal> {
  return documentId ? { file: documentId, hash: Buffer.alloc(32) } : null;
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
