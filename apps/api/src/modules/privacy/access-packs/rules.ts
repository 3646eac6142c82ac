import { DAY } from "#kernel/clock";
import type { PersonalColumn } from "#kernel/personal-data";
import type { RequestKind } from "#privacy/data-subject-requests";
import type { PackForm } from "./tables.js";

/** How long, and how often, a pack may be fetched. */
export const PACK_LASTS_MS = 7 * DAY;
export const MOST_DOWNLOADS = 3;

/**
 * What an authority may forbid us to tell is never found in a copy (Criminal Procedure Law 54, PIPL 18 and 35); what
 * the person may know of it reaches them by a letter of its own.
 */
const secretRooms: ReadonlySet<string> = new Set(["privacy/disclosures"]);

export const mayBeTold = (room: string): boolean => !secretRooms.has(room);

export const formOf = (kind: RequestKind): PackForm => (kind === "PORT" ? "PORT" : "COPY");

/** Whether a column's values go into the pack. A mall they are carried to gets what the person gave, and no more. */
export function goesInto(form: PackForm, column: PersonalColumn): boolean {
  if (column.withheld || column.category === "CREDENTIAL") return false;
  if (form === "COPY") return true;
  const given = column.source === "SUBJECT" || column.source === "WECHAT" || column.source === "BUYER";
  return given && (column.basis === "CONSENT" || column.basis === "CONTRACT");
}
