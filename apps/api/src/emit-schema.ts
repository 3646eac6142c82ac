import "reflect-metadata";
import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { printSchema } from "graphql";
import { buildMallSchema } from "./server/schema.js";

/** `pnpm schema:emit`: the contract as a file, sorted, committed, and compared by a test. */
const path = resolve(import.meta.dirname, "../../../packages/contract/schema.graphql");
writeFileSync(path, `${printSchema(buildMallSchema())}\n`);
console.log("packages/contract/schema.graphql written");
