import { readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";

/** By their beginning, so that each replica is one of them. */
const VICTIMS = /^(api|worker|mariadb|redis)/;

/** The first part of a journey, ms: by then the mall has died as a whole, if it is to. */
const LATEST_DEATH_MS = 15_000;
/** From the moment the mall answers to the next kill, ms. */
const LONGEST_PEACE_MS = 3_000;
const DOUBLE_FAULT_SHARE = 0.25;

export interface Killing {
  /** False while kills are still to come. */
  readonly over: boolean;
  /** Resolves when all kills are done. */
  readonly end: Promise<void>;
}

export interface Violence {
  kills: number;
  /** Victims and pauses come from it, so a run can be repeated as far as a run with several processes can. */
  seed: number;
  /** Where the supervisor keeps its list of children. */
  runDir: string;
  /** Whose death is the death of the whole mall; undefined: that never comes. */
  supervisorPid: number | undefined;
  /** Answers whether the mall does its work. */
  isReady: () => Promise<boolean>;
}

/** Ends processes of the mall with kill -9 at random instants. */
export function startKilling(violence: Violence): Killing {
  const killing = { over: false, end: Promise.resolve() };
  killing.end = Promise.all([killOneByOne(violence), killWholeMall(violence)]).then(() => {
    killing.over = true;
  });
  return killing;
}

async function killOneByOne({ kills, seed, runDir, supervisorPid, isReady }: Violence): Promise<void> {
  const random = randomFrom(seed);
  // A mall that is just starting may give up when its database is killed as well.
  const share = supervisorPid === undefined ? DOUBLE_FAULT_SHARE : 0;
  for (let nth = 1; nth <= kills; nth++) {
    const choice = random();
    const waits = random() >= share;
    const peaceMs = random() * LONGEST_PEACE_MS;
    do {
      while (waits && !(await isReady())) await pause(100);
      await pause(peaceMs);
      // The whole mall may have died meanwhile, and be starting.
    } while (waits && !(await isReady()));
    const victims = await victimsIn(runDir);
    const victim = victims[Math.floor(choice * victims.length)]!;
    while (!kill(runDir, victim)) await pause(50);
    console.log(`  ⚡ kill -9 ${victim} (${nth} of ${kills})`);
  }
}

/** The supervisor first, so that it starts nothing again; then everything it kept alive. */
async function killWholeMall({ seed, runDir, supervisorPid }: Violence): Promise<void> {
  if (supervisorPid === undefined) return;
  await pause(randomFrom(~seed)() * LATEST_DEATH_MS);
  process.kill(supervisorPid, "SIGKILL");
  for (const [name] of childrenIn(runDir)) kill(runDir, name);
  console.log("  ⚡ kill -9 of the whole mall");
}

/** Sorted, so that a seed chooses the same ones again. */
async function victimsIn(runDir: string): Promise<string[]> {
  for (;;) {
    const names = [...childrenIn(runDir).keys()].filter((name) => VICTIMS.test(name)).toSorted();
    if (names.length > 0) return names;
    await pause(50);
  }
}

/** False when it is dead already. */
function kill(runDir: string, name: string): boolean {
  const child = childrenIn(runDir).get(name);
  if (!child || birthOf(child.pid) !== child.birth) return false;
  process.kill(child.pid, "SIGKILL");
  return true;
}

/** The supervisor's own list: which process is which, and when it was born, because pids are used again. */
function childrenIn(runDir: string): Map<string, { pid: number; birth: string }> {
  try {
    return new Map(JSON.parse(readFileSync(join(runDir, "children.json"), "utf8")));
  } catch {
    return new Map(); // being written this moment
  }
}

function birthOf(pid: number): string | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? undefined : fields[19];
  } catch {
    return undefined;
  }
}

/** mulberry32: small, and good enough to choose victims. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
