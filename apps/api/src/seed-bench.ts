import "reflect-metadata";
import { systemContext } from "#kernel/context";
import { seedBenchCatalog } from "./demo/bench-catalog.js";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/** `node dist/seed-bench.js`: what a benchmark needs, 1,000 products with 2 SKUs each; people come from the driver. */
const env = readEnv();
if (env.MALL_MODE !== "demo") throw new Error("Benchmark data exists in demo mode only.");
const world = openWorld(env);
const ctx = systemContext(world, "seed-bench");
await seedBenchCatalog(ctx, { products: 1_000, skusPerProduct: 2 });
await world.close();
