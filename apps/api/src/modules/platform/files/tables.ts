import { index, int, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, code, id, sealed, word } from "#kernel/columns";
import type { FilePurpose } from "./purposes.js";
import type { FileKind } from "./sniff.js";
import type { FileStatus } from "./status.js";

/** About 120 Han characters. */
const NAME_BYTES = 420;

/** Private files. The content lies at the object storage under the file's id, sealed with the file's own key. */
export const storedFiles = mysqlTable(
  "stored_files",
  {
    id: id("fil")("id").primaryKey(),
    purpose: word<FilePurpose>("purpose").notNull(),
    status: word<FileStatus>("status").notNull(),
    kind: word<FileKind>("kind", 12).notNull(),
    /** What the bytes are, never what the sender said they were. */
    contentType: code("content_type", 60).notNull(),
    bytes: int("bytes").notNull(),
    width: int("width"),
    height: int("height"),
    /** SHA-256 of what is kept. */
    hash: bytes("hash", 32).notNull(),
    keyId: id("key")("key_id").notNull(),
    name: sealed("name", NAME_BYTES).notNull(),
    /** Whose upload it is: one of the two, or neither for what the house wrote itself. */
    accountId: id("acc")("account_id"),
    staffId: id("stf")("staff_id"),
    /** Uploader, their own key for the upload and the content, hashed: the same upload twice is one file. */
    uploadKey: bytes("upload_key", 32).unique("stored_files_upload"),
    /** The thing it belongs to once its form was accepted. */
    entity: code("entity", 40),
    /** Whom the thing is about. */
    subjectId: id("acc")("subject_id"),
    orderId: id("ord")("order_id"),
    stagedAt: at("staged_at").notNull(),
    keptAt: at("kept_at"),
    /** When a file that nobody keeps is swept; null once it is kept. */
    dueAt: at("due_at"),
    /** With its order: no desk sees it any more. */
    restrictedAt: at("restricted_at"),
  },
  (t) => [
    index("stored_files_due").on(t.dueAt, t.id),
    index("stored_files_of_entity").on(t.entity, t.keptAt, t.id),
    index("stored_files_of_account").on(t.accountId, t.status),
    index("stored_files_of_subject").on(t.subjectId, t.id),
    index("stored_files_of_staff").on(t.staffId, t.status),
    index("stored_files_of_order").on(t.orderId),
  ],
);

export type StoredFileRow = typeof storedFiles.$inferSelect;
