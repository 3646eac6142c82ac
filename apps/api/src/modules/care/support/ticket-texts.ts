import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import { loader } from "#kernel/loader";
import type { DataKey, Sealed } from "#kernel/sealed";
import type { TicketNoteRow, TicketRow } from "./tables.js";

/** What a ticket holds sealed, under its own key. */
export type TicketText = "callerPhone" | "callerName" | "subject" | "answer";

const columns: Record<TicketText, string> = {
  callerPhone: "tickets.caller_phone",
  callerName: "tickets.caller_name",
  subject: "tickets.subject",
  answer: "tickets.answer",
};

export const sealTicketText = (key: DataKey, ticketId: Id<"tkt">, field: TicketText, words: string): Sealed =>
  key.seal({ column: columns[field], row: ticketId }, words);

const notePlace = (row: Id<"tkn">) => ({ column: "ticket_notes.text", row });

export const sealNote = (key: DataKey, noteId: Id<"tkn">, words: string): Sealed => key.seal(notePlace(noteId), words);

const keyOfTicket = loader("care/support.ticketKey", (ctx, keyIds: readonly Id<"key">[]) => ctx.keys.openMany(keyIds));

/** Null when nothing was written, or once the key has been destroyed. */
export async function readTicketText(ctx: Ctx, row: TicketRow, field: TicketText): Promise<string | null> {
  const sealed = row[field];
  const key = sealed && (await keyOfTicket(ctx).load(row.keyId));
  return sealed && key ? key.open({ column: columns[field], row: row.id }, sealed) : null;
}

export async function readNote(ctx: Ctx, keyId: Id<"key">, note: TicketNoteRow): Promise<string | null> {
  const key = await keyOfTicket(ctx).load(keyId);
  return key ? key.open(notePlace(note.id), note.text) : null;
}
