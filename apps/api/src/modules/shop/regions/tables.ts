import { boolean, index, mysqlTable, tinyint } from "drizzle-orm/mysql-core";
import { code, text } from "#kernel/columns";

/** Provinces, cities and districts of the mainland. Addresses keep codes and the names as they were written then. */
export const regions = mysqlTable(
  "regions",
  {
    /** GB/T 2260: six digits, `430000` 湖南省, `430100` 长沙市, `430102` 芙蓉区. */
    code: code("code", 6).primaryKey(),
    parent: code("parent", 6),
    /** 1 province, 2 city, 3 district. */
    level: tinyint("level").$type<1 | 2 | 3>().notNull(),
    name: text("name", 40).notNull(),
    /** False once a reform took the code away; addresses that carry it stay readable. */
    enabled: boolean("enabled").notNull(),
    deliverable: boolean("deliverable").notNull(),
    dataVersion: code("data_version", 32).notNull(),
  },
  (t) => [index("regions_parent").on(t.parent)],
);
