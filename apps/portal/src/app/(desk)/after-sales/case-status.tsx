import { afterSalesClockLabels, afterSalesStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseClockFragment, CaseStatusFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { afterSalesStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DeadlineChip } from "#ui/deadline-chip";

graphql(`
  fragment CaseStatus on StaffAfterSalesCase {
    status
  }
  fragment CaseClock on StaffAfterSalesCase {
    status
    overdueAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
`);

export function CaseStatus({ row: { status } }: { readonly row: CaseStatusFragment }) {
  const say = useLabels();
  return <StatusBadge tone={afterSalesStatusTones[status]}>{say(afterSalesStatusLabels[status])}</StatusBadge>;
}

/** The clock that runs, or that it ran out and a lead has to answer. */
export function CaseClock({ row: { status, deadline, overdueAt } }: { readonly row: CaseClockFragment }) {
  const t = useTranslations("afterSales");
  const say = useLabels();
  const meaning = afterSalesClockLabels[status];
  if (deadline) return <DeadlineChip deadline={deadline} explanation={meaning && say(meaning)} />;
  if (!overdueAt) return null;
  return <StatusBadge tone="critical">{t("overdueSince", { time: formatTime(overdueAt) })}</StatusBadge>;
}
