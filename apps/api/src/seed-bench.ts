import "reflect-metadata";
import { systemContext } from "#kernel/context";
import { publishFirstPolicy } from "#privacy/policies";
import { registerFirstPartners } from "#privacy/sharing";
import { installCarriers } from "#shop/delivery";
import { seedRegions } from "#shop/regions";
import { seedBenchCatalog } from "./demo/bench-catalog.js";
import { readEnv } from "./env.js";
import { openWorld } from "./world.js";

/** `node dist/seed-bench.js`: what a benchmark needs, 1,000 products with 2 SKUs each; people come from the driver. */
const env = readEnv();
if (env.MALL_MODE !== "demo") throw new Error("Benchmark data exists in demo mode only.");
const world = openWorld(env);
const ctx = systemContext(world, "seed-bench");
await publishFirstPolicy(ctx);
await seedRegions(ctx);
await installCarriers(ctx);
await registerFirstPartners(ctx);
await seedBenchCatalog(ctx, { products: 1_000, skusPerProduct: 2 });
await world.close();
