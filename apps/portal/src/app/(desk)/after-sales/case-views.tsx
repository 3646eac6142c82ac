import { type AfterSalesStatus, afterSalesStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { ViewTabs } from "#ui/view-tabs";

/** The states in which a case waits for somebody of ours; the others are found by the filter. */
const WAITING_FOR_US: readonly AfterSalesStatus[] = [
  "SUBMITTED",
  "ESCALATED",
  "RETURN_SHIPPED",
  "INSPECTING",
  "DISPUTED",
  "RETURN_BACK",
  "REFUND_FAILED",
];

interface CaseViewsProps {
  readonly filter: {
    readonly status?: AfterSalesStatus;
    readonly kind?: string;
    readonly number?: string;
    readonly due?: string;
  };
}

export function CaseViews({ filter: { status, kind, number, due } }: CaseViewsProps) {
  const t = useTranslations("afterSales");
  const say = useLabels();
  const narrowed = Boolean(kind || number);
  const views = WAITING_FOR_US.map((waiting) => ({
    href: paths.cases({ status: waiting }),
    label: say(afterSalesStatusLabels[waiting]),
    current: !narrowed && !due && status === waiting,
  }));
  const all = { href: paths.cases(), label: t("all"), current: !narrowed && !due && !status };
  const byClock = {
    href: paths.cases({ due: "1" }),
    label: t("byClock"),
    current: !narrowed && !status && due === "1",
  };
  return <ViewTabs label={t("views")} tabs={[all, byClock, ...views]} />;
}
