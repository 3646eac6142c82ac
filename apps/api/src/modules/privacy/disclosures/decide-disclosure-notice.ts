import { z } from "zod";
import { shanghaiDate, startOfShanghaiDay } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { read } from "#kernel/input";
import { InvalidInput, NotFound, type Refusal } from "#kernel/refusal";
import { sealMaybe } from "./case-file.js";
import { noticeDecisions } from "./enums.js";
import { keyOf } from "./file-key.js";
import { day, optional, requestForm, texts, words } from "./forms.js";
import type { NoticeInput } from "./inputs.js";
import { amendRequest, onRequest } from "./on-request.js";
import { recheckAt } from "./rules.js";
import type { NoticeDecision } from "./status.js";
import type { RequestRow } from "./tables.js";

const ACTION = "privacy/disclosures.decideDisclosureNotice";

const form = requestForm
  .extend({ decision: z.enum(noticeDecisions), day: optional(day), clause: optional(words) })
  .superRefine((given, check) => {
    if (given.decision === "NOTIFY_AFTER" && !given.day) {
      check.addIssue({ code: "custom", message: "REQUIRED", path: ["day"] });
    }
    if (isBar(given.decision) && !given.clause) {
      check.addIssue({ code: "custom", message: "CLAUSE_NEEDED", path: ["clause"] });
    }
  });

export const isBar = (decision: NoticeDecision | null): boolean => decision === "PROHIBITED" || decision === "RISK";

/** Whether and when the person learns of it. Nobody gets around saying so, and a bar says which clause it rests on. */
export async function decideDisclosureNotice(ctx: StaffContext, input: NoticeInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, texts);
  if (given instanceof InvalidInput) return given;
  const key = await keyOf(ctx, given.requestId);
  if (!key) return new NotFound();
  const from = ["AUTHENTICATING", "LEGAL_REVIEW", "SCOPED"] as const;
  return onRequest(ctx, { requestId: given.requestId, action: ACTION, from }, async (tx, row) => {
    const { decision, day: until, clause } = given;
    const now = ctx.clock.now();
    return amendRequest(tx, ctx, row, {
      action: ACTION,
      facts: {
        notice: decision,
        noticeDay: until ?? null,
        noticeClause: sealMaybe(key, "noticeClause", row.id, clause),
        noticeDueAt: dueAt(decision, until ?? null, now),
      },
      detail: { decision, day: until ?? shanghaiDate(now) },
    });
  });
}

/** Before: as soon as two officers have agreed. After: on its day. A bar: when it is to be looked at again. */
function dueAt(decision: NoticeDecision, until: string | null, now: Date): Date | null {
  if (decision === "NOTIFY_AFTER") return startOfShanghaiDay(until!);
  return isBar(decision) ? recheckAt(now, until) : null;
}
