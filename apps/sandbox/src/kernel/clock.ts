import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";

/** Source of "now" in ms since the epoch. */
export interface Clock {
  now(): number;
}

/** A clock that can be moved forward. */
export interface SteerableClock extends Clock {
  /** @param ms whole ms, at least 0: time never runs backwards. */
  advance(ms: number): void;
}

export function isSteerable(clock: Clock): clock is SteerableClock {
  return "advance" in clock;
}

/** Real time plus an offset that only this process knows. */
export function memoryClock(): SteerableClock {
  let offset = 0;
  return {
    now: () => Date.now() + offset,
    advance: (ms) => {
      offset += ms;
    },
  };
}

/**
 * Real time plus the offset in ms (decimal text) held by `file`; no file means 0.
 * Other processes follow the same file, so it is looked at on every call; the text is read only when it changed.
 */
export function fileClock(file: string): SteerableClock {
  let seen = "";
  let offset = 0;
  const readOffset = (): number => {
    const stat = statSync(file, { throwIfNoEntry: false });
    const version = stat ? `${stat.ino}:${stat.mtimeMs}:${stat.size}` : "absent";
    if (version !== seen) {
      offset = stat ? parseOffset(readFileSync(file, "utf8"), file) : 0;
      seen = version;
    }
    return offset;
  };
  return {
    now: () => Date.now() + readOffset(),
    advance: (ms) => replaceFile(file, String(readOffset() + ms)),
  };
}

function parseOffset(text: string, file: string): number {
  if (!/^-?\d+$/.test(text.trim())) throw new Error(`${file} must hold the clock offset as whole milliseconds`);
  return Number(text);
}

function replaceFile(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  const draft = `${file}.${process.pid}.new`;
  writeFileSync(draft, text);
  // A rename, so that no reader ever sees half a number.
  renameSync(draft, file);
}
