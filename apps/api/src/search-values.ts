import "reflect-metadata";
import { text } from "node:stream/consumers";
import { readEnv } from "./env.js";
import { searchEverywhere } from "./search-everywhere.js";
import { openWorld } from "./world.js";

/**
 * `node dist/search-values.js < values.json`: whether values that were erased are found anywhere, all tables, all
 * columns, all living keys. Reads `{"name": "value"}` from standard input, so that none stands in a process list, and
 * prints where each was found, never the value.
 */
const values = JSON.parse(await text(process.stdin)) as Record<string, string>;
const world = openWorld(readEnv());
const found = await searchEverywhere(world, values);
console.log(JSON.stringify(found));
await world.close();
