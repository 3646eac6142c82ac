import type { OpenWorld } from "../world.js";
import type { RedisLink } from "./redis.js";

/** Sentences about what is missing; empty when the process can serve. */
export const readinessOf = (world: OpenWorld, redis: RedisLink) => async (): Promise<string[]> => {
  const { mall, keys } = world.databases;
  const checks = await Promise.all([
    answers(mall.pool, "the mall's database"),
    answers(keys.pool, "the key store's database"),
  ]);
  return [...checks.flat(), ...(redis.isUp() ? [] : ["Redis does not answer (work goes on, more slowly)"])];
};

async function answers(pool: OpenWorld["databases"]["mall"]["pool"], name: string): Promise<string[]> {
  try {
    await pool.promise().query({ sql: "SELECT 1", timeout: 2_000 });
    return [];
  } catch {
    return [`${name} does not answer`];
  }
}
