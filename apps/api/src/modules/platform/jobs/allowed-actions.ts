import { AllowedAction } from "#kernel/allowed-action";
import type { StaffContext } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { JobRow } from "./tables.js";

const texts = {
  notFailed: { zh: "只有失败的任务可以这样处理。", en: "Only a failed job can be dealt with so." },
  ended: { zh: "任务已结束。", en: "The job has ended." },
  mustEnd: { zh: "这类任务不能中途停止。", en: "Work of this kind is not stopped halfway." },
  asked: { zh: "已要求停止，将在下一步停下。", en: "It was called off and ends at its next step." },
} satisfies Record<string, Text>;

export function actionsOn({ actor }: StaffContext, job: JobRow): AllowedAction[] {
  const notFailed = job.status === "FAILED" ? undefined : texts.notFailed;
  const cancel = new AllowedAction("cancelJob", obstacleToCancel(job));
  if (!actor.permissions.has("jobs:manage")) return [cancel];
  return [new AllowedAction("retryJob", notFailed), new AllowedAction("discardJob", notFailed), cancel];
}

function obstacleToCancel({ status, cancellable, cancelAskedAt }: JobRow): Text | undefined {
  if (status !== "QUEUED" && status !== "RUNNING") return texts.ended;
  if (!cancellable) return texts.mustEnd;
  return cancelAskedAt ? texts.asked : undefined;
}
