import { disclosureOutcomeLabels, disclosureStatusLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { disclosureStatusTones } from "#lib/tones";
import { Badge, StatusBadge } from "#ui/badge";
import { DeadlineChip } from "#ui/deadline-chip";
import { DetailPage } from "#ui/detail-page";
import { History } from "#ui/history";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { DisclosureActions } from "./disclosure-actions";
import { DisclosureChecks } from "./disclosure-checks";
import { DisclosureFacts } from "./disclosure-facts";
import { DisclosureLetter } from "./disclosure-letter";
import { DisclosureScopePanel } from "./disclosure-scope";

export const generateMetadata = titled("disclosure");

const requestDocument = graphql(`
  query Disclosure($id: ID!) {
    ...Frame
    disclosureRequest(id: $id) {
      ... on DisclosureRequest {
        id
        requestNumber
        status
        outcome
        scopeVersion
        deadline {
          dueAt
          urgency
          count
          unit
        }
        history {
          at
          action
          outcome
          actorKind
          fromStatus
          toStatus
        }
        ...DisclosureLetter
        ...DisclosureChecks
        ...DisclosureScopes
        ...DisclosureFacts
        ...DisclosureActions
      }
      ...RefusalFacts
    }
  }
`);

interface DisclosurePageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export default servePage(async function DisclosurePage({ params }: DisclosurePageProps) {
  const id = decodeURIComponent((await params).id);
  const { disclosureRequest: row } = await askPage(requestDocument, { id });
  if ("code" in row) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("disclosures");
  const locale = await getLocale();
  const done = row.history.filter(({ outcome }) => outcome === "DONE");
  return (
    <DetailPage
      title={row.requestNumber}
      back={{ href: paths.disclosures(), label: titles("disclosures") }}
      state={
        <>
          <StatusBadge tone={disclosureStatusTones[row.status]}>
            {disclosureStatusLabels[row.status][locale]}
          </StatusBadge>
          {row.outcome && <Badge>{disclosureOutcomeLabels[row.outcome][locale]}</Badge>}
        </>
      }
      deadline={row.deadline && <DeadlineChip deadline={row.deadline} />}
      version={row.scopeVersion || null}
      facts={<DisclosureFacts row={row} />}
      timeline={
        <Panel title={t("history")}>
          <History entries={done} states={disclosureStatusLabels} />
        </Panel>
      }
    >
      <DisclosureLetter row={row} />
      <DisclosureChecks row={row} />
      <DisclosureScopePanel row={row} />
      <DisclosureActions row={row} />
    </DetailPage>
  );
});
