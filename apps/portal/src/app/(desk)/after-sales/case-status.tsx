import { afterSalesStatusLabels } from "@factory-to-home/contract";
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
export function CaseClock({ row: { deadline, overdueAt } }: { readonly row: CaseClockFragment }) {
  const t = useTranslations("afterSales");
  if (deadline) return <DeadlineChip deadline={deadline} />;
  if (!overdueAt) return null;
  return <StatusBadge tone="critical">{t("overdueSince", { time: formatTime(overdueAt) })}</StatusBadge>;
}
