import { incidentStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { titled } from "#lib/titled";
import { CaseLayout } from "#ui/case-layout";
import { History } from "#ui/history";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { CampaignPanel } from "./campaign-panel";
import { IncidentClocks } from "./incident-clocks";
import { IncidentFacts } from "./incident-facts";
import { IncidentHeader } from "./incident-header";
import { IncidentRecords } from "./incident-records";
import { IncidentSteps } from "./incident-steps";
import { IncidentTracks } from "./incident-tracks";
import { NoticePanel } from "./notice-panel";
import { PeoplePanel } from "./people-panel";
import { ReportPanel } from "./report-panel";

export const generateMetadata = titled("incident");

const incidentDocument = graphql(`
  query Incident($id: ID!) {
    ...Frame
    securityIncident(id: $id) {
      ... on SecurityIncident {
        id
        ...IncidentHeader
        ...IncidentSteps
        ...IncidentNotices
        ...IncidentPeople
        ...IncidentReports
        ...IncidentRecords
        ...IncidentClocks
        ...IncidentTracks
        ...IncidentFacts
        campaigns {
          ...Campaign
        }
        history {
          ...EventEntry
        }
      }
      ...RefusalFacts
    }
  }
`);

export default servePage(async function IncidentPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const id = decodeURIComponent((await params).id);
  const { securityIncident: row, viewer } = await askPage(incidentDocument, { id });
  if ("code" in row) throw new NotFound();
  const t = await getTranslations("incident");
  return (
    <>
      <IncidentHeader row={row} viewerId={viewer.id} />
      <CaseLayout
        facts={
          <>
            <IncidentClocks row={row} />
            <IncidentTracks row={row} />
            <IncidentFacts row={row} />
          </>
        }
        timeline={
          <Panel title={t("history")}>
            <History entries={row.history} states={incidentStatusLabels} />
          </Panel>
        }
      >
        <IncidentSteps row={row} />
        <NoticePanel row={row} />
        {row.campaigns.toReversed().map((campaign) => (
          <CampaignPanel key={campaign.id} incidentId={row.id} row={campaign} />
        ))}
        <PeoplePanel row={row} />
        <ReportPanel row={row} />
        <IncidentRecords row={row} />
      </CaseLayout>
    </>
  );
});
