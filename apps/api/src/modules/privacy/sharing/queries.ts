import { and, asc, desc, eq, isNotNull, type SQL } from "drizzle-orm";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { type Locale, localized } from "#kernel/locale";
import { afterCursor, type Page, type PageArgs, pageSize, type SortKey, toPage } from "#kernel/page";
import { dataRecipients, recipientOperations, sharingRecords } from "./tables.js";
import type { DataRecipient, SharingRecord } from "./types.js";

/** The public list, rendered from the register that the gate obeys: it cannot say anything else than what happens. */
export async function listRecipients(db: ReadDb, locale: Locale): Promise<DataRecipient[]> {
  const rows = await db
    .select({ recipient: dataRecipients, operation: recipientOperations })
    .from(dataRecipients)
    .innerJoin(recipientOperations, eq(recipientOperations.recipient, dataRecipients.code))
    .where(isNotNull(recipientOperations.information))
    .orderBy(asc(dataRecipients.code), asc(recipientOperations.operation));
  const recipients = new Map<string, DataRecipient>();
  for (const { recipient, operation } of rows) {
    const { code, kind, status, legalNameZh, legalNameEn } = recipient;
    const legalName = localized({ zh: legalNameZh, en: legalNameEn }, locale);
    const entry = recipients.get(code) ?? { code, kind, status, legalName, operations: [] };
    recipients.set(code, entry);
    const information = operation.information && localized(operation.information, locale);
    entry.operations.push({ operation: operation.operation, purpose: operation.purpose, information });
  }
  return [...recipients.values()];
}

/** Who received data about an account, newest first. What was stopped did not go, and is not listed. */
export const sharingOf = (db: ReadDb, accountId: Id<"acc">, locale: Locale, page: PageArgs) =>
  pageOfRecords(db, locale, page, and(eq(sharingRecords.accountId, accountId), eq(sharingRecords.result, "PASSED")));

/** The whole ledger, newest first. */
export const sharingLedger = (db: ReadDb, locale: Locale, page: PageArgs) => pageOfRecords(db, locale, page);

const newestFirst: SortKey[] = [
  { column: sharingRecords.at, direction: "DESC" },
  { column: sharingRecords.id, direction: "DESC" },
];

async function pageOfRecords(
  db: ReadDb,
  locale: Locale,
  { first, after }: PageArgs,
  which?: SQL,
): Promise<Page<SharingRecord>> {
  const size = pageSize(first);
  const rows = await db
    .select({
      record: sharingRecords,
      nameZh: dataRecipients.legalNameZh,
      nameEn: dataRecipients.legalNameEn,
      information: recipientOperations.information,
    })
    .from(sharingRecords)
    .leftJoin(dataRecipients, eq(dataRecipients.code, sharingRecords.recipient))
    .leftJoin(
      recipientOperations,
      and(
        eq(recipientOperations.recipient, sharingRecords.recipient),
        eq(recipientOperations.operation, sharingRecords.operation),
      ),
    )
    .where(and(which, afterCursor(newestFirst, after)))
    .orderBy(desc(sharingRecords.at), desc(sharingRecords.id))
    .limit(size + 1);
  const page = toPage(rows, size, ({ record }) => [record.at, record.id]);
  return { ...page, nodes: page.nodes.map(toRecord) };

  function toRecord({ record, nameZh, nameEn, information }: (typeof rows)[number]): SharingRecord {
    const recipientName = localized({ zh: nameZh ?? record.recipient, en: nameEn ?? record.recipient }, locale);
    return { ...record, recipientName, information: information && localized(information, locale) };
  }
}
