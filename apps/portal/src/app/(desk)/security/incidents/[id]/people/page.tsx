import { confidenceLabels, dataTypeLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { EmptyState } from "#ui/empty-state";
import { SelectField } from "#ui/form";
import { KeysetPager } from "#ui/keyset-pager";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { ReasonForm } from "../incident-form";
import { removeAffectedPerson } from "./remove-person";

export const generateMetadata = titled("incidentPeople");

const peopleDocument = graphql(`
  query IncidentPeopleList($id: ID!, $after: String) {
    ...Frame
    securityIncident(id: $id) {
      ... on SecurityIncident {
        id
        incidentNumber
        affectedCount
        allowedActions {
          action
          allowed
          reason
        }
      }
      ...RefusalFacts
    }
    affectedSubjects(incidentId: $id, first: 20, after: $after) {
      nodes {
        id
        accountId
        orderId
        dataTypes
        confidence
        addedInVersion
        removedInVersion
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

interface PeoplePageProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

/** By pseudonym, twenty at a time: nobody needs a name to tell these people. Policy 5.4. */
export default servePage(async function IncidentPeople({ params, searchParams }: PeoplePageProps) {
  const id = decodeURIComponent((await params).id);
  const after = textOf((await searchParams).after);
  const { securityIncident: row, affectedSubjects } = await askPage(peopleDocument, { id, after });
  if ("code" in row) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("incident");
  const kit = await getTranslations("kit");
  const locale = await getLocale();
  const people = affectedSubjects.nodes;
  const here = people.filter(({ removedInVersion }) => removedInVersion === null);
  const mayRemove = row.allowedActions.some(({ action, allowed }) => action === "removeAffectedPerson" && allowed);
  const { hasNextPage, endCursor } = affectedSubjects.pageInfo;
  return (
    <>
      <PageHeader
        title={titles("incidentPeople")}
        facts={t("affectedCount", { count: row.affectedCount })}
        description={t("peopleLead")}
        back={{ href: paths.incident(id), label: row.incidentNumber }}
      />
      {people.length === 0 ? (
        <EmptyState kind="nothingYet" title={t("nobody")}>
          <p>{t("nobodyHint")}</p>
        </EmptyState>
      ) : (
        <DataTable
          caption={titles("incidentPeople")}
          rows={people}
          rowKey={(person) => person.id}
          columns={[
            { key: "person", header: t("person"), cell: (person) => person.id },
            {
              key: "types",
              header: t("dataTypes"),
              wrap: true,
              cell: ({ dataTypes }) => dataTypes.map((type) => dataTypeLabels[type][locale]).join(" · "),
            },
            {
              key: "confidence",
              header: t("confidence"),
              cell: ({ confidence }) => confidenceLabels[confidence][locale],
            },
            {
              key: "way",
              header: t("reachedBy"),
              cell: ({ accountId, orderId }) => t(accountId ? "byAccount" : orderId ? "byOrder" : "byList"),
            },
            {
              key: "version",
              header: t("setVersion"),
              cell: ({ addedInVersion, removedInVersion }) =>
                removedInVersion === null ? (
                  `v${addedInVersion}`
                ) : (
                  <StatusBadge>{t("removedIn", { version: removedInVersion })}</StatusBadge>
                ),
            },
          ]}
        />
      )}
      <KeysetPager
        firstHref={after && paths.incidentPeople(id)}
        nextHref={hasNextPage && endCursor ? paths.incidentPeople(id, { after: endCursor }) : undefined}
      />
      {mayRemove && here.length > 0 && (
        <div className="mt-4 max-w-2xl">
          <Panel title={t("removePerson")}>
            <ReasonForm
              incidentId={id}
              action={removeAffectedPerson}
              submitLabel={t("removePerson")}
              hint={t("removePersonHint")}
              danger
            >
              <SelectField name="subjectId" label={t("person")}>
                <option value="">{kit("choose")}</option>
                {here.map((person) => (
                  <option key={person.id} value={person.id}>
                    {person.id}
                  </option>
                ))}
              </SelectField>
            </ReasonForm>
          </Panel>
        </div>
      )}
    </>
  );
});
