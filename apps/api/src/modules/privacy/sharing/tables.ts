import { index, json, mysqlTable, primaryKey } from "drizzle-orm/mysql-core";
import { at, code, id, text, word } from "#kernel/columns";
import type { Text } from "#kernel/locale";
import type { Purpose } from "#kernel/personal-data";
import type { PartnerCode, PartnerKind, PartnerStatus, Region, SharingBasis } from "./partners.js";
import type { SharingRefusal } from "./rules.js";

/** The register of data recipients: nobody outside it receives anything. Policy 4.1. */
export const dataRecipients = mysqlTable("data_recipients", {
  code: word<PartnerCode>("code").primaryKey(),
  legalNameZh: text("legal_name_zh", 120).notNull(),
  legalNameEn: text("legal_name_en", 120).notNull(),
  kind: word<PartnerKind>("kind").notNull(),
  region: word<Region>("region").notNull(),
  status: word<PartnerStatus>("status").notNull(),
  contractEndsOn: code("contract_ends_on", 10),
  registeredAt: at("registered_at").notNull(),
});

/** What each may be asked, and with which fields at most. */
export const recipientOperations = mysqlTable(
  "data_recipient_operations",
  {
    recipient: word<PartnerCode>("recipient").notNull(),
    operation: code("operation", 32).notNull(),
    purpose: word<Purpose>("purpose").notNull(),
    basis: word<SharingBasis>("basis").notNull(),
    fields: json("fields").$type<readonly string[]>().notNull(),
    information: json("information").$type<Text>(),
  },
  (t) => [primaryKey({ columns: [t.recipient, t.operation] })],
);

/** The ledger: each time something left, or was kept from leaving. Names of fields, never their values. */
export const sharingRecords = mysqlTable(
  "sharing_records",
  {
    id: id("shr")("id").primaryKey(),
    at: at("at").notNull(),
    recipient: word<PartnerCode>("recipient").notNull(),
    operation: code("operation", 32).notNull(),
    purpose: word<Purpose>("purpose"),
    basis: word<SharingBasis>("basis"),
    fields: json("fields").$type<readonly string[]>().notNull(),
    /** Null for calls about nobody, and for the sign-in that finds out who somebody is. */
    accountId: id("acc")("account_id"),
    /** The order, or our number of the payment or refund, that the call was about. */
    orderRef: code("order_ref", 64),
    result: word<"PASSED" | "REFUSED">("result", 8).notNull(),
    refusal: word<SharingRefusal>("refusal"),
  },
  (t) => [
    index("sharing_records_account").on(t.accountId, t.at),
    index("sharing_records_order").on(t.orderRef),
    index("sharing_records_time").on(t.at),
  ],
);
