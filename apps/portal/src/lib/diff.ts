export type Change = "same" | "added" | "removed";

export interface DiffLine {
  readonly change: Change;
  readonly text: string;
}

/** Beyond this many lines on a side the table of a comparison would be too large for what it tells. */
const MOST_LINES = 2_000;

/** Line by line, by the longest run of lines that both versions share; removed stand before added. */
export function diffLines(before: string, after: string): DiffLine[] {
  const old = linesOf(before);
  const fresh = linesOf(after);
  if (Math.max(old.length, fresh.length) > MOST_LINES) {
    return [...old.map((text) => line("removed", text)), ...fresh.map((text) => line("added", text))];
  }
  const shared = sharedLengths(old, fresh);
  const lines: DiffLine[] = [];
  let i = 0;
  let j = 0;
  while (i < old.length || j < fresh.length) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) {
      lines.push(line("same", old[i]!));
      i += 1;
      j += 1;
    } else if (j >= fresh.length || (i < old.length && shared[i + 1]![j]! >= shared[i]![j + 1]!)) {
      lines.push(line("removed", old[i]!));
      i += 1;
    } else {
      lines.push(line("added", fresh[j]!));
      j += 1;
    }
  }
  return lines;
}

const line = (change: Change, text: string): DiffLine => ({ change, text });

/** No text has no lines, not one empty one. */
const linesOf = (text: string) => (text === "" ? [] : text.split("\n"));

/** `[i][j]`: how many lines `old` from i and `fresh` from j have in common, in order. */
function sharedLengths(old: readonly string[], fresh: readonly string[]): number[][] {
  const lengths = Array.from({ length: old.length + 1 }, () => new Array<number>(fresh.length + 1).fill(0));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      lengths[i]![j] =
        old[i] === fresh[j] ? lengths[i + 1]![j + 1]! + 1 : Math.max(lengths[i + 1]![j]!, lengths[i]![j + 1]!);
    }
  }
  return lengths;
}

export interface DiffPart {
  /** Runs of unchanged lines far from any change are folded away. */
  readonly folded: boolean;
  readonly lines: readonly DiffLine[];
}

/** Keeps `context` unchanged lines around each change and folds what is longer. */
export function foldUnchanged(lines: readonly DiffLine[], context = 2): DiffPart[] {
  const near = lines.map((_, index) =>
    lines.slice(Math.max(0, index - context), index + context + 1).some(({ change }) => change !== "same"),
  );
  const parts: { folded: boolean; lines: DiffLine[] }[] = [];
  for (const [index, entry] of lines.entries()) {
    const folded = !near[index];
    const last = parts.at(-1);
    if (last?.folded === folded) last.lines.push(entry);
    else parts.push({ folded, lines: [entry] });
  }
  return parts;
}
