import { afterSalesStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import type { SearchParams } from "#lib/search-params";
import { titled } from "#lib/titled";
import { CaseLayout } from "#ui/case-layout";
import { History } from "#ui/history";
import { Notice } from "#ui/notice";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { CaseActions } from "./case-actions";
import { CaseEvidence } from "./case-evidence";
import { CaseFacts } from "./case-facts";
import { CaseHeader } from "./case-header";
import { CaseItems } from "./case-items";
import { CaseMoney } from "./case-money";
import { CaseParcels } from "./case-parcels";
import { CaseWords } from "./case-words";

export const generateMetadata = titled("afterSalesCase");

const caseDocument = graphql(`
  query AfterSalesCase($id: ID!) {
    ...Frame
    staffAfterSalesCase(id: $id) {
      ... on StaffAfterSalesCase {
        ...CaseHeader
        ...CaseItems
        ...CaseActions
        ...CaseWords
        ...CaseEvidence
        ...CaseMoney
        ...CaseParcels
        ...CaseFacts
        history {
          ...CaseHistoryEntry
        }
      }
      ...RefusalFacts
    }
    carriers {
      ...CarrierOption
    }
  }
`);

interface CasePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export default servePage(async function AfterSalesCasePage({ params, searchParams }: CasePageProps) {
  const id = decodeURIComponent((await params).id);
  const { staffAfterSalesCase: row, carriers } = await askPage(caseDocument, { id });
  if ("code" in row) throw new NotFound();
  const { signed } = await searchParams;
  const t = await getTranslations("afterSalesCase");
  return (
    <>
      <CaseHeader row={row} />
      {signed && <Notice>{t("signed")}</Notice>}
      <CaseLayout
        facts={
          <>
            <CaseMoney row={row} />
            <CaseFacts row={row} />
          </>
        }
        timeline={
          <Panel title={t("history")}>
            <History entries={row.history} states={afterSalesStatusLabels} />
          </Panel>
        }
      >
        <CaseItems row={row} />
        <CaseWords row={row} />
        <CaseEvidence row={row} />
        <CaseActions row={row} carriers={carriers} />
        <CaseParcels row={row} carriers={carriers} />
      </CaseLayout>
    </>
  );
});
