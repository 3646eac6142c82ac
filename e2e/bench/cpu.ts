import { readFileSync } from "node:fs";

/** Kernel ticks are 10 ms on every Linux that Node runs on. */
const MS_PER_TICK = 10;

/** CPU time a process has used, user and system, in ms; threads included. */
export function cpuMsOf(pid: number): number {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
}

export interface Meter {
  /** CPU ms since the meter was made, by the name given to each process. */
  read(): Record<string, number>;
}

export function meter(processes: Record<string, number>): Meter {
  const before = Object.entries(processes).map(([name, pid]) => [name, pid, cpuMsOf(pid)] as const);
  return {
    read: () => Object.fromEntries(before.map(([name, pid, start]) => [name, cpuMsOf(pid) - start])),
  };
}
