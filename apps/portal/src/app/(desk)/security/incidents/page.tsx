import {
  type IncidentSeverity,
  type IncidentStatus,
  incidentSeverityLabels,
  incidentStatusLabels,
} from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { IncidentFilter } from "./incident-filter";
import { IncidentTable } from "./incident-table";
import { IncidentViews, viewOf } from "./incident-views";

export const generateMetadata = titled("incidents");

const incidentsDocument = graphql(`
  query Incidents($filter: SecurityIncidentFilter, $after: String) {
    ...Frame
    securityIncidents(first: 50, after: $after, filter: $filter) {
      nodes {
        ...IncidentRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Incidents({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const filter = {
    view: viewOf(query.view),
    status: wordOf<IncidentStatus>(incidentStatusLabels, query.status),
    severity: wordOf<IncidentSeverity>(incidentSeverityLabels, query.severity),
    number: textOf(query.number),
  };
  const after = textOf(query.after);
  const { view, status, severity, number } = filter;
  const narrowed = Boolean(status || severity || number);
  const { securityIncidents } = await askPage(incidentsDocument, {
    filter: {
      status,
      severity,
      incidentNumber: number,
      open: !view && !narrowed,
      dueFirst: view === "clock",
      overdue: view === "overdue",
    },
    after,
  });
  const { hasNextPage, endCursor } = securityIncidents.pageInfo;
  const t = await getTranslations("titles");
  const texts = await getTranslations("incidents");
  return (
    <ListPage
      title={t("incidents")}
      actions={
        <ButtonLink tone="primary" href={paths.newIncident()}>
          {texts("report")}
        </ButtonLink>
      }
      views={<IncidentViews view={view} narrowed={narrowed} />}
      filter={<IncidentFilter {...filter} />}
      pager={{
        firstHref: after && paths.incidents(filter),
        nextHref: hasNextPage && endCursor ? paths.incidents({ ...filter, after: endCursor }) : undefined,
      }}
    >
      <IncidentTable incidents={securityIncidents.nodes} filtered={narrowed || Boolean(view)} />
    </ListPage>
  );
});
