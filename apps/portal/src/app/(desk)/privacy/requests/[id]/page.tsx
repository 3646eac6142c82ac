import { requestStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { titled } from "#lib/titled";
import { CaseLayout } from "#ui/case-layout";
import { History } from "#ui/history";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { AnswerPanel } from "./answer-panel";
import { IdentityPanel } from "./identity-panel";
import { RequestFactsPanel } from "./request-facts";
import { RequestHeader } from "./request-header";
import { RequestSteps } from "./request-steps";
import { TaskPanel } from "./task-panel";

export const generateMetadata = titled("request");

const requestDocument = graphql(`
  query DataSubjectRequestPage($id: ID!, $entity: String!, $mayCheck: Boolean!) {
    ...Frame
    staffRequest(id: $id) {
      ... on StaffDataSubjectRequest {
        id
        accountId
        closedAt
        requiredLevel
        workItem {
          holderId
          closedAt
        }
        ...RequestHeader
        ...RequestSteps
        ...RequestAnswer
        ...RequestTasks
        ...RequestFactsPanel
        history {
          ...RequestHistoryEntry
        }
      }
      ...RefusalFacts
    }
    identityStanding(entity: $entity) @include(if: $mayCheck) {
      ... on IdentityStanding {
        ...RequestIdentity
      }
      ...RefusalFacts
    }
  }
`);

export default servePage(async function RequestPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const id = decodeURIComponent((await params).id);
  const {
    staffRequest: row,
    identityStanding: standing,
    viewer,
  } = await askPage(requestDocument, (may) => ({ id, entity: id, mayCheck: may("identity:check") }));
  if ("code" in row) throw new NotFound();
  const t = await getTranslations("request");
  const { workItem } = row;
  return (
    <>
      <RequestHeader row={row} viewerId={viewer.id} />
      <CaseLayout
        facts={<RequestFactsPanel row={row} />}
        timeline={
          <Panel title={t("history")}>
            <History entries={row.history} states={requestStatusLabels} />
          </Panel>
        }
      >
        <AnswerPanel row={row} viewerId={viewer.id} />
        <RequestSteps row={row} />
        {standing && !("code" in standing) && row.requiredLevel !== "L0" && (
          <IdentityPanel
            requestId={row.id}
            requiredLevel={row.requiredLevel}
            standing={standing}
            held={workItem?.holderId === viewer.id && !workItem.closedAt}
            hasAccount={row.accountId !== null}
          />
        )}
        <TaskPanel row={row} />
      </CaseLayout>
    </>
  );
});
