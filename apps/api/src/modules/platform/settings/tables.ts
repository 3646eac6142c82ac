import { bigint, index, int, json, mysqlTable } from "drizzle-orm/mysql-core";
import { at, code, id, text, word } from "#kernel/columns";
import type { HolidayNoticeStatus, SettingChangeStatus } from "./status.js";

/** What differs from the declared default. */
export const settingValues = mysqlTable("setting_values", {
  key: code("setting_key", 80).primaryKey(),
  value: bigint("value", { mode: "number" }).notNull(),
  /** One more with each change: of two people who saw the same value, one changes it. */
  version: int("version").notNull(),
  changedAt: at("changed_at").notNull(),
});

/** Who wanted to change what, from what to what, why, and what came of it. */
export const settingChanges = mysqlTable(
  "setting_changes",
  {
    id: id("sch")("id").primaryKey(),
    key: code("setting_key", 80).notNull(),
    /** The key while the change waits: one at a time. */
    openKey: code("open_key", 80).unique("setting_changes_open"),
    status: word<SettingChangeStatus>("status", 16).notNull(),
    /** The version it was made against. */
    version: int("version").notNull(),
    before: bigint("value_before", { mode: "number" }).notNull(),
    after: bigint("value_after", { mode: "number" }).notNull(),
    reason: text("reason", 500).notNull(),
    proposedBy: id("stf")("proposed_by").notNull(),
    proposedAt: at("proposed_at").notNull(),
    decidedBy: id("stf")("decided_by"),
    decidedAt: at("decided_at"),
  },
  (t) => [index("setting_changes_key").on(t.key, t.proposedAt)],
);

/** Holiday notices that came out after this release; a year's newest one in force counts. */
export const holidayNotices = mysqlTable(
  "holiday_notices",
  {
    id: id("hol")("id").primaryKey(),
    year: int("year").notNull(),
    /** The year while the notice waits for its reader, and while it is in force. */
    enteredKey: int("entered_key").unique("holiday_notices_entered"),
    forceKey: int("force_key").unique("holiday_notices_in_force"),
    status: word<HolidayNoticeStatus>("status", 16).notNull(),
    title: text("title", 200).notNull(),
    /** Document number, such as 国办发明电〔2026〕9号. */
    number: text("number", 80).notNull(),
    sourceUrl: code("source_url", 300).notNull(),
    holidays: json("holidays").$type<StoredHoliday[]>().notNull(),
    enteredBy: id("stf")("entered_by").notNull(),
    enteredAt: at("entered_at").notNull(),
    reviewedBy: id("stf")("reviewed_by"),
    reviewedAt: at("reviewed_at"),
  },
  (t) => [index("holiday_notices_year").on(t.year, t.enteredAt)],
);

/** As `Holiday` of the working-days package, with days written `YYYY-MM-DD`. */
export interface StoredHoliday {
  name: string;
  off: [string, string];
  makeUp: string[];
}
