import { and, asc, eq, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/mysql-core";
import type { ReadDb } from "#kernel/db";
import { regions } from "./tables.js";

/** Province, city, district: what an address stands under. */
export interface RegionPath {
  codes: [province: string, city: string, district: string];
  names: [province: string, city: string, district: string];
  deliverable: boolean;
}

const city = alias(regions, "city");
const province = alias(regions, "province");

/** The way down to a district; undefined for a code that is unknown, no longer in use, or no district. */
export async function regionPath(db: ReadDb, code: string): Promise<RegionPath | undefined> {
  const [row] = await db
    .select({
      district: { code: regions.code, name: regions.name, deliverable: regions.deliverable },
      city: { code: city.code, name: city.name, deliverable: city.deliverable },
      province: { code: province.code, name: province.name, deliverable: province.deliverable },
    })
    .from(regions)
    .innerJoin(city, eq(city.code, regions.parent))
    .innerJoin(province, eq(province.code, city.parent))
    .where(and(eq(regions.code, code), eq(regions.enabled, true)));
  if (!row) return undefined;
  return {
    codes: [row.province.code, row.city.code, row.district.code],
    names: [row.province.name, row.city.name, row.district.name],
    deliverable: row.province.deliverable && row.city.deliverable && row.district.deliverable,
  };
}

/** The regions right below `parent`, or the provinces. */
export const regionsBelow = (db: ReadDb, parent: string | undefined) =>
  db
    .select()
    .from(regions)
    .where(and(parent === undefined ? isNull(regions.parent) : eq(regions.parent, parent), eq(regions.enabled, true)))
    .orderBy(asc(regions.code));
