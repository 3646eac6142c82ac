import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { asc, eq, gt, lt } from "drizzle-orm";
import { after, MINUTE } from "#kernel/clock";
import type { Ctx } from "#kernel/context";
import { GENESIS, link } from "./chain.js";
import { auditEntries, auditSeals, auditUnsealed } from "./tables.js";

export interface ChainFinding {
  kind: "BROKEN_LINK" | "MISSING_NUMBER" | "MISSING_ENTRY" | "ANCHOR_MISMATCH" | "TRUNCATED" | "UNSEALED_TOO_LONG";
  seq: number | null;
}

export interface ChainReport {
  sealed: number;
  anchorsChecked: number;
  findings: ChainFinding[];
}

const BATCH = 1_000;
const UNSEALED_FOR_MS = MINUTE;

/** Walks the whole chain and the anchors outside; the first finding of each kind is the one to look at. */
export async function verifyChain(ctx: Ctx): Promise<ChainReport> {
  const anchors = readAnchors(ctx.settings.anchorDir);
  const findings: ChainFinding[] = [];
  let previous: Buffer = GENESIS;
  let seq = 0;
  let anchorsChecked = 0;

  for (let batch = await batchAfter(ctx, 0); batch.length > 0; batch = await batchAfter(ctx, seq)) {
    for (const { seal, entry } of batch) {
      if (seal.seq !== seq + 1) findings.push({ kind: "MISSING_NUMBER", seq: seq + 1 });
      seq = seal.seq;
      if (!entry) findings.push({ kind: "MISSING_ENTRY", seq });
      else if (!link(ctx.settings.auditSecret, seq, previous, entry).equals(seal.hash))
        findings.push({ kind: "BROKEN_LINK", seq });
      previous = seal.hash;
      const anchored = anchors.get(seq);
      if (anchored === undefined) continue;
      anchorsChecked += 1;
      if (anchored !== seal.hash.toString("hex")) findings.push({ kind: "ANCHOR_MISMATCH", seq });
    }
  }
  const lastAnchor = Math.max(0, ...anchors.keys());
  if (lastAnchor > seq) findings.push({ kind: "TRUNCATED", seq: lastAnchor });
  if (await anyUnsealedTooLong(ctx)) findings.push({ kind: "UNSEALED_TOO_LONG", seq: null });
  return { sealed: seq, anchorsChecked, findings };
}

const batchAfter = ({ db }: Ctx, seq: number) =>
  db
    .select({ seal: auditSeals, entry: auditEntries })
    .from(auditSeals)
    .leftJoin(auditEntries, eq(auditEntries.id, auditSeals.entryId))
    .where(gt(auditSeals.seq, seq))
    .orderBy(asc(auditSeals.seq))
    .limit(BATCH);

async function anyUnsealedTooLong({ db, clock }: Ctx): Promise<boolean> {
  const rows = await db
    .select({ id: auditUnsealed.entryId })
    .from(auditUnsealed)
    .where(lt(auditUnsealed.at, after(clock.now(), -UNSEALED_FOR_MS)))
    .limit(1);
  return rows.length > 0;
}

function readAnchors(dir: string): Map<number, string> {
  const anchors = new Map<number, string>();
  if (!existsSync(dir)) return anchors;
  for (const file of readdirSync(dir)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()) {
    for (const line of readFileSync(join(dir, file), "utf8").split("\n").filter(Boolean)) {
      const { seq, hash } = JSON.parse(line) as { seq: number; hash: string };
      anchors.set(seq, hash);
    }
  }
  return anchors;
}
