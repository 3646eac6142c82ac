import type { OpenWorld } from "../world.js";

export interface Readiness {
  /** Sentences about what is missing; empty when the process can serve. */
  (): Promise<string[]>;
  /** From now on the process takes no new work: whoever hands it out is told so first. */
  leave(): void;
}

/** Without Redis everything goes on, only later: it is told by a metric and makes nobody unready. */
export function readinessOf({ databases }: Pick<OpenWorld, "databases">): Readiness {
  let leaving = false;
  const problems = async () => {
    if (leaving) return ["this process is being stopped"];
    const checks = await Promise.all([
      answers(databases.mall.pool, "the mall's database"),
      answers(databases.keys.pool, "the key store's database"),
    ]);
    return checks.flat();
  };
  return Object.assign(problems, {
    leave: () => {
      leaving = true;
    },
  });
}

async function answers(pool: OpenWorld["databases"]["mall"]["pool"], name: string): Promise<string[]> {
  try {
    await pool.promise().query({ sql: "SELECT 1", timeout: 2_000 });
    return [];
  } catch {
    return [`${name} does not answer`];
  }
}
