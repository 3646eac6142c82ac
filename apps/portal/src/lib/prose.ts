/** Text of the policy: paragraphs, lists of lines that start with `- `, and `**terms**` that stand out. */
export interface Run {
  readonly text: string;
  readonly strong: boolean;
}

export type Block =
  | { readonly kind: "paragraph"; readonly runs: readonly Run[] }
  | { readonly kind: "list"; readonly items: readonly (readonly Run[])[] };

export function blocksOf(prose: string): Block[] {
  return prose
    .split(/\n\s*\n/)
    .flatMap((part) => partsByKind(part.split("\n").filter((line) => line.trim() !== "")))
    .map(blockOf);
}

const ITEM = /^\s*- /;

/** Cuts the lines where a list begins or ends: no blank line need stand there. */
function partsByKind(lines: readonly string[]): string[][] {
  const parts: string[][] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (last && ITEM.test(last[0]!) === ITEM.test(line)) last.push(line);
    else parts.push([line]);
  }
  return parts;
}

function blockOf(lines: readonly string[]): Block {
  if (!ITEM.test(lines[0]!)) return { kind: "paragraph", runs: runsOf(lines.join("\n")) };
  return { kind: "list", items: lines.map((line) => runsOf(line.replace(ITEM, ""))) };
}

/** Odd pieces stand between two pairs of asterisks; a pair that is never closed is text. */
export function runsOf(text: string): Run[] {
  const pieces = text.split("**");
  const closed = pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join("**")];
  return closed.map((piece, index) => ({ text: piece, strong: index % 2 === 1 })).filter((run) => run.text !== "");
}
