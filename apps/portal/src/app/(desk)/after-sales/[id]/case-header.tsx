import { afterSalesKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseHeaderFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Badge } from "#ui/badge";
import { PageHeader } from "#ui/page-header";
import { CaseClock, CaseStatus } from "../case-status";
import { StateStrip } from "./state-strip";

graphql(`
  fragment CaseHeader on StaffAfterSalesCase {
    caseNumber
    kind
    ...CaseStatus
    ...CaseClock
    ...StateStrip
  }
`);

export function CaseHeader({ row }: { readonly row: CaseHeaderFragment }) {
  const t = useTranslations("titles");
  const say = useLabels();
  return (
    <>
      <PageHeader
        title={row.caseNumber}
        back={{ href: paths.cases(), label: t("afterSales") }}
        facts={
          <>
            <Badge>{say(afterSalesKindLabels[row.kind])}</Badge>
            <CaseStatus row={row} />
            <CaseClock row={row} />
          </>
        }
      />
      <StateStrip row={row} />
    </>
  );
}
