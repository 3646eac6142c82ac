import { and, eq } from "drizzle-orm";
import { z } from "zod";
import { after, DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { isDuplicate, type Tx } from "#kernel/db";
import { newId } from "#kernel/id";
import { inputTexts, line, read, reasonText } from "#kernel/input";
import { FieldProblem, InvalidInput, NotFound, type Refusal, StateConflict } from "#kernel/refusal";
import type { Setting } from "#kernel/setting";
import { askApproval } from "#platform/approvals";
import { recordAudit } from "#platform/audit";
import type { ChangeSettingInput } from "./inputs.js";
import { ChangeWaiting } from "./refusals.js";
import { settingChanges, settingValues } from "./tables.js";
import { type SettingChangeRow, within } from "./values.js";

const ACTION = "platform/settings.changeSetting";
/** As long as an administrator may be away over a weekend. */
const WAITS_MS = 3 * DAY;

const form = z.object({
  key: line(80),
  value: line(20),
  version: z.number().int().min(0),
  reason: reasonText(500),
});

/** Changes a setting, at once or, where the law speaks of it, once a second person agrees. */
export async function changeSetting(ctx: StaffContext, input: ChangeSettingInput): Promise<SettingChangeRow | Refusal> {
  const given = read(form, input);
  if (given instanceof InvalidInput) return given;
  const declared = ctx.declaredSettings.get(given.key);
  if (!declared) return new NotFound();
  const value = readValue(declared, given.value);
  if (value instanceof InvalidInput) return value;
  return ctx.db
    .transact<SettingChangeRow | Refusal>((tx) => write(tx, ctx, declared, { ...given, value }))
    .catch((error: unknown) => {
      if (isDuplicate(error)) return new ChangeWaiting();
      throw error;
    });
}

function readValue(declared: Setting, text: string): number | InvalidInput {
  const value = Number(text.normalize("NFKC"));
  if (!Number.isSafeInteger(value)) return problem("INVALID");
  return within(declared, value) === value ? value : problem("OUT_OF_RANGE");
}

const problem = (code: "INVALID" | "OUT_OF_RANGE") =>
  new InvalidInput([new FieldProblem("value", code, inputTexts[code])]);

interface Wanted {
  value: number;
  version: number;
  reason: string;
}

async function write(
  tx: Tx,
  ctx: StaffContext,
  declared: Setting,
  { value, version, reason }: Wanted,
): Promise<SettingChangeRow | Refusal> {
  const now = ctx.clock.now();
  const [current] = await tx.select().from(settingValues).where(eq(settingValues.key, declared.key)).for("update");
  if ((current?.version ?? 0) !== version) return new StateConflict();
  const before = within(declared, current?.value ?? declared.default);
  if (before === value) return new StateConflict();
  const waits = declared.fourEyes === true;
  const change: SettingChangeRow = {
    id: newId("sch"),
    key: declared.key,
    openKey: waits ? declared.key : null,
    status: waits ? "PROPOSED" : "APPLIED",
    version,
    before,
    after: value,
    reason,
    proposedBy: ctx.actor.staffId,
    proposedAt: now,
    decidedBy: null,
    decidedAt: waits ? null : now,
  };
  await tx.insert(settingChanges).values(change);
  if (!waits && !(await applyChange(tx, ctx, change))) return new StateConflict();
  if (waits)
    await askApproval(tx, ctx, {
      kind: "SETTING_CHANGE",
      entity: change.id,
      permission: "settings:manage",
      preparedBy: [ctx.actor.staffId],
      version: version + 1,
      dueAt: after(now, WAITS_MS),
    });
  await recordAudit(tx, ctx, {
    action: ACTION,
    entity: change.id,
    to: change.status,
    detail: { key: declared.key, before, after: value },
  });
  return change;
}

/** Compare-and-set on the version it was made against: false when the setting has changed since. */
export async function applyChange(
  tx: Tx,
  { clock }: StaffContext,
  { key, version, after: value }: SettingChangeRow,
): Promise<boolean> {
  const next = { value, version: version + 1, changedAt: clock.now() };
  if (version === 0) {
    // Two who change a default at once collide on the key; the slower one changes nothing.
    const [inserted] = await tx
      .insert(settingValues)
      .ignore()
      .values({ key, ...next });
    return inserted.affectedRows === 1;
  }
  const [updated] = await tx
    .update(settingValues)
    .set(next)
    .where(and(eq(settingValues.key, key), eq(settingValues.version, version)));
  return updated.affectedRows === 1;
}
