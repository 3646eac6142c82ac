import { callerRoleLabels, ticketOutcomeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { TicketFactsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment TicketFacts on StaffTicket {
    callerRole
    aboutPersonalData
    receivedAt
    resolvedAt
    outcome
    requestId
  }
`);

export function TicketFacts({ row }: { readonly row: TicketFactsFragment }) {
  const t = useTranslations("hotline");
  const say = useLabels();
  const { callerRole, aboutPersonalData, receivedAt, resolvedAt, outcome, requestId } = row;
  return (
    <Panel title={t("facts")}>
      <Facts
        facts={[
          { term: t("callerRole"), value: say(callerRoleLabels[callerRole]) },
          { term: t("aboutPersonalData"), value: t(aboutPersonalData ? "yes" : "no") },
          { term: t("receivedAt"), value: formatTime(receivedAt) },
          ...(requestId ? [{ term: t("request"), value: t("requestRegistered") }] : []),
          ...(resolvedAt ? [{ term: t("resolvedAt"), value: formatTime(resolvedAt) }] : []),
          ...(outcome ? [{ term: t("outcome"), value: say(ticketOutcomeLabels[outcome]) }] : []),
        ]}
      />
    </Panel>
  );
}
