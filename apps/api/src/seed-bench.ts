import "reflect-metadata";
import { systemContext } from "#kernel/context";
import { seedBenchCatalog } from "./demo/bench-catalog.js";
import { readEnv } from "./env.js";
import { aSku } from "./modules/shop/catalog/fixtures.js";
import { openWorld } from "./world.js";

/** `node dist/seed-bench.js`: 1,000 products with 2 SKUs each, and 500 pieces of one that everybody wants. */
const env = readEnv();
if (env.MALL_MODE !== "demo") throw new Error("Benchmark data exists in demo mode only.");
const world = openWorld(env);
const ctx = systemContext(world, "seed-bench");
await seedBenchCatalog(ctx, { products: 1_000, skusPerProduct: 2 });
await aSku(ctx, { title: "限量 500 件", stock: 500 });
await world.close();
