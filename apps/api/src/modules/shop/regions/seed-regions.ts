import { sql } from "drizzle-orm";
import type { Ctx } from "#kernel/context";
import { regionLines, regionsVersion } from "./data/region-lines.js";
import { regions } from "./tables.js";

const BATCH = 500;

/** Loads the tree; safe to repeat. Names and places in the tree follow the data, `enabled` and `deliverable` staff. */
export async function seedRegions({ db }: Ctx): Promise<void> {
  const rows = [...regionRows()];
  await db.transact(async (tx) => {
    for (let start = 0; start < rows.length; start += BATCH) {
      await tx
        .insert(regions)
        .values(rows.slice(start, start + BATCH))
        .onDuplicateKeyUpdate({
          set: {
            parent: sql`values(${regions.parent})`,
            level: sql`values(${regions.level})`,
            name: sql`values(${regions.name})`,
            dataVersion: sql`values(${regions.dataVersion})`,
          },
        });
    }
  });
}

/** `430000湖南省`, then `430100长沙市|430102芙蓉区|…` for each of its cities: code and name stand together. */
function* regionRows(): Generator<typeof regions.$inferInsert> {
  let province = "";
  for (const line of regionLines) {
    const [first = "", ...districts] = line.split("|");
    const isProvince = first.slice(2, 6) === "0000";
    if (isProvince) province = first.slice(0, 6);
    yield row(first, isProvince ? 1 : 2, isProvince ? null : province);
    for (const district of districts) yield row(district, 3, first.slice(0, 6));
  }
}

const row = (entry: string, level: 1 | 2 | 3, parent: string | null) => ({
  code: entry.slice(0, 6),
  name: entry.slice(6),
  level,
  parent,
  enabled: true,
  deliverable: true,
  dataVersion: regionsVersion,
});
