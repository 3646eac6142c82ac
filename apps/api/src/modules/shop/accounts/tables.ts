import { index, mysqlTable } from "drizzle-orm/mysql-core";
import { at, bytes, id, sealed, text, word } from "#kernel/columns";
import type { AccountStatus } from "./status.js";

export const accounts = mysqlTable("accounts", {
  id: id("acc")("id").primaryKey(),
  status: word<AccountStatus>("status", 16).notNull(),
  /**
   * Generated, unique, made neither from phone nor from openid; the nickname until there is another. Policy 2.2.1.
   * Null, like all that follows but the key's id, once the account is closed and erased.
   */
  accountName: text("account_name", 32).unique("accounts_name"),
  /** Of the profile: destroying it makes every sealed value below, and the address book, unreadable for ever. */
  keyId: id("key")("key_id").notNull(),
  openid: sealed("openid"),
  /** Null once the account is closed, so that the person may begin anew. The same holds for the phone's. */
  openidIndex: bytes("openid_index", 32).unique("accounts_openid"),
  unionid: sealed("unionid"),
  nickname: sealed("nickname"),
  phoneNumber: sealed("phone_number"),
  phoneIndex: bytes("phone_index", 32).unique("accounts_phone"),
  defaultAddressId: id("adr")("default_address_id"),
  createdAt: at("created_at").notNull(),
});

/** One sign-in on one device, from the first token to the last: its refresh tokens are a family. */
export const shopperSessions = mysqlTable(
  "shopper_sessions",
  {
    id: id("ses")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    /** SHA-256 of the access token that holds now. */
    accessHash: bytes("access_hash", 32).notNull().unique("shopper_sessions_access"),
    accessExpiresAt: at("access_expires_at").notNull(),
    createdAt: at("created_at").notNull(),
    /** When the newest refresh token ends, and the session with it. */
    expiresAt: at("expires_at").notNull(),
    revokedAt: at("revoked_at"),
    revokedFor: word<RevocationReason>("revoked_for"),
  },
  (t) => [index("shopper_sessions_account").on(t.accountId), index("shopper_sessions_end").on(t.expiresAt)],
);

export type RevocationReason = "SIGNED_OUT" | "SIGNED_OUT_EVERYWHERE" | "ACCOUNT_CLOSED" | "REFRESH_TOKEN_REUSED";

/** Every refresh token ever given out in a session: a used one that comes back shows that two hold it. */
export const shopperRefreshTokens = mysqlTable(
  "shopper_refresh_tokens",
  {
    hash: bytes("hash", 32).primaryKey(),
    sessionId: id("ses")("session_id").notNull(),
    expiresAt: at("expires_at").notNull(),
    usedAt: at("used_at"),
  },
  (t) => [index("shopper_refresh_tokens_session").on(t.sessionId)],
);

/** Sealed with the account's key. Deleting an address deletes its row: orders keep a copy of their own. */
export const deliveryAddresses = mysqlTable(
  "delivery_addresses",
  {
    id: id("adr")("id").primaryKey(),
    accountId: id("acc")("account_id").notNull(),
    name: sealed("name").notNull(),
    phoneNumber: sealed("phone_number").notNull(),
    /** An `AddressRegion` as JSON. */
    region: sealed("region").notNull(),
    street: sealed("street").notNull(),
    createdAt: at("created_at").notNull(),
    updatedAt: at("updated_at").notNull(),
  },
  (t) => [index("delivery_addresses_account").on(t.accountId)],
);
