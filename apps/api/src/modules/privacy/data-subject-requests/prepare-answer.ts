import { z } from "zod";
import type { StaffContext } from "#kernel/context";
import { idOf, multiline, read } from "#kernel/input";
import type { Text } from "#kernel/locale";
import { FieldProblem, InvalidInput, Refusal } from "#kernel/refusal";
import { askApproval } from "#platform/approvals";
import { holdsWorkOn, WorkItemNotHeld } from "#platform/work-items";
import { giveAnswer } from "./give-answer.js";
import { type DecisionProblem, problemOf, refusalGrounds } from "./grounds.js";
import type { PrepareAnswerInput } from "./inputs.js";
import { ruleOf } from "./kinds.js";
import { moveRequest, onRequest } from "./move-request.js";
import { saysNothing, withRemedy, wordsOf } from "./rules.js";
import type { RequestRow } from "./tables.js";
import { openTasks } from "./tasks.js";
import { sealText } from "./texts.js";

const ACTION = "privacy/data-subject-requests.prepareAnswer";

const form = z.object({
  requestId: idOf("dsr"),
  outcome: z.enum(["FULFILLED", "PARTIAL", "REFUSED", "NO_DATA"]),
  grounds: z.array(z.enum(wordsOf(refusalGrounds))).max(9),
  facts: z.array(multiline(300).refine((text) => !saysNothing(text), "REASON_NEEDED")).max(10),
  answer: multiline(1_200).refine((text) => !saysNothing(text), "REASON_NEEDED"),
});

const problems: Record<DecisionProblem, { path: string; text: Text }> = {
  GROUND_REQUIRED: {
    path: "grounds",
    text: { zh: "不予满足或部分满足须选择法定理由。", en: "A refusal, in whole or in part, needs a legal ground." },
  },
  GROUND_NOT_HERE: {
    path: "grounds",
    text: { zh: "全部满足时不能选择拒绝理由。", en: "What is granted in full has no ground of refusal." },
  },
  GROUND_IS_PARTIAL: {
    path: "grounds",
    text: { zh: "所选理由只能用于部分满足。", en: "These grounds carry a partial answer only." },
  },
  FACTS_REQUIRED: {
    path: "facts",
    text: { zh: "该理由须记录足够的客观事实。", en: "This ground needs more recorded facts." },
  },
};

const reasonNeeded = { zh: "请写明内容（至少 4 个字）。", en: "Write it out, in four characters or more." };

/** What staff decide against a person, in whole or in part, or what destroys data, goes past a second pair of eyes. */
const needsReview = (row: RequestRow, outcome: string): boolean =>
  outcome === "REFUSED" || outcome === "PARTIAL" || (ruleOf(row.kind).destructive ?? false);

/**
 * The officer's decision and the letter. Granted, it goes out; against the person, or destructive, it waits for a
 * second officer who sees this version and no other. Policy 6.8.
 */
export async function prepareAnswer(ctx: StaffContext, input: PrepareAnswerInput): Promise<RequestRow | Refusal> {
  const given = read(form, input, { REASON_NEEDED: reasonNeeded });
  if (given instanceof InvalidInput) return given;
  const { outcome, grounds, facts } = given;
  const wrong = problemOf(outcome, grounds, facts);
  if (wrong) return new InvalidInput([new FieldProblem(problems[wrong].path, wrong, problems[wrong].text)]);
  return onRequest(ctx, given.requestId, ["EXECUTING"], async (tx, row) => {
    const { staffId } = ctx.actor;
    if (!(await holdsWorkOn(tx, staffId, { entity: row.id }))) return new WorkItemNotHeld();
    if (outcome === "FULFILLED") {
      const unfinished = await openTasks(tx, row.id);
      if (unfinished) return unfinished;
    }
    const key = await ctx.keys.open(row.keyId);
    const version = row.decisionVersion + 1;
    const set = {
      outcome,
      grounds,
      answer: sealText(key, row.id, "answer", withRemedy(given.answer, outcome)),
      facts: facts.length > 0 ? sealText(key, row.id, "facts", JSON.stringify(facts)) : null,
      decisionVersion: version,
      preparedBy: staffId,
      reviewedBy: null,
    };
    if (!needsReview(row, outcome)) return giveAnswer(tx, ctx, row, { action: ACTION, set });
    const prepared = await moveRequest(tx, ctx, row, {
      to: "REVIEW",
      action: ACTION,
      set,
      detail: { outcome, version },
    });
    if (prepared instanceof Refusal) return prepared;
    await askApproval(tx, ctx, {
      kind: "REQUEST_REVIEW",
      entity: row.id,
      permission: "request:review",
      preparedBy: [staffId],
      version,
      dueAt: row.dueAt,
    });
    return prepared;
  });
}
