import { incidentSeverityLabels, incidentSourceLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentFactsFragment } from "#generated/graphql";
import { formatCount, formatMoney, formatTime } from "#lib/format";
import { typedInstant } from "#lib/instant-input";
import { useLabels } from "#lib/labels";
import { ActionList, type ActionPart } from "#ui/action-list";
import { Facts } from "#ui/facts";
import { SelectField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { assessIncident, correctDiscovery, lowerIncidentSeverity, raiseIncidentSeverity } from "./assess-actions";
import { IncidentForm, type IncidentFormProps, ReasonForm } from "./incident-form";
import { ExtentFields } from "./incident-steps";

graphql(`
  fragment IncidentFacts on SecurityIncident {
    id
    source
    description
    cause
    lessons
    affectedEstimate
    affectedCount
    lossFen
    severityFloor
    occurredAt
    discoveredAt
    partnerLearnedAt
    reportedAt
    confirmedAt
    recoveredAt
    closedAt
    noticeNumber
    severityChanges {
      from
      to
      reason
      at
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

/** What is known, and how the level came about. */
export function IncidentFacts({ row }: { readonly row: IncidentFactsFragment }) {
  const t = useTranslations("incident");
  const say = useLabels();
  const time = (term: string, at: string | null) => (at ? [{ term, value: formatTime(at) }] : []);
  const words = (term: string, text: string | null) => (text ? [{ term, value: text }] : []);
  return (
    <Panel title={t("facts")}>
      <div className="grid gap-3">
        <Facts
          facts={[
            ...words(t("description"), row.description),
            { term: t("source"), value: say(incidentSourceLabels[row.source]) },
            ...time(t("occurredAt"), row.occurredAt),
            { term: t("discoveredAt"), value: formatTime(row.discoveredAt) },
            ...time(t("partnerLearnedAt"), row.partnerLearnedAt),
            { term: t("reportedAt"), value: formatTime(row.reportedAt) },
            ...time(t("confirmedAt"), row.confirmedAt),
            ...time(t("recoveredAt"), row.recoveredAt),
            ...time(t("closedAt"), row.closedAt),
            { term: t("affectedEstimate"), value: formatCount(row.affectedEstimate) },
            { term: t("affected"), value: formatCount(row.affectedCount) },
            { term: t("loss"), value: formatMoney(row.lossFen) },
            { term: t("floor"), value: say(incidentSeverityLabels[row.severityFloor]) },
            { term: t("noticeNumber"), value: row.noticeNumber },
            ...words(t("cause"), row.cause),
            ...words(t("lessons"), row.lessons),
          ]}
        />
        <Levels changes={row.severityChanges} />
        <ActionList actions={row.allowedActions} parts={useParts(row)} folded />
      </div>
    </Panel>
  );
}

function Levels({ changes }: { readonly changes: IncidentFactsFragment["severityChanges"] }) {
  const t = useTranslations("incident");
  const say = useLabels();
  if (changes.length < 2) return null;
  return (
    <ol aria-label={t("levels")} className="grid gap-1 text-sm">
      {changes.map(({ from, to, reason, at }) => (
        <li key={at} className="flex flex-wrap gap-x-2">
          {from ? `${say(incidentSeverityLabels[from])} → ` : ""}
          {say(incidentSeverityLabels[to])}
          <time dateTime={at} className="text-muted">
            {formatTime(at)}
          </time>
          {reason && <span className="text-muted wrap-anywhere">{reason}</span>}
        </li>
      ))}
    </ol>
  );
}

function useParts({ id, affectedEstimate, discoveredAt }: IncidentFactsFragment) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const level = (label: string, action: IncidentFormProps["action"]): ActionPart => ({
    label,
    form: (
      <ReasonForm incidentId={id} action={action} submitLabel={label}>
        <SelectField name="severity" label={t("severity")}>
          <option value="">{kit("choose")}</option>
          <LabelOptions labels={incidentSeverityLabels} />
        </SelectField>
      </ReasonForm>
    ),
  });
  return {
    assessIncident: {
      label: t("assess"),
      form: (
        <IncidentForm incidentId={id} action={assessIncident} submitLabel={t("assess")} hint={t("assessHint")}>
          <ExtentFields people={affectedEstimate} />
        </IncidentForm>
      ),
    },
    raiseIncidentSeverity: level(t("raise"), raiseIncidentSeverity),
    lowerIncidentSeverity: level(t("lower"), lowerIncidentSeverity),
    correctDiscovery: {
      label: t("correctDiscovery"),
      form: (
        <ReasonForm
          incidentId={id}
          action={correctDiscovery}
          submitLabel={t("correctDiscovery")}
          hint={t("correctDiscoveryHint")}
        >
          <TextField
            name="discoveredAt"
            type="datetime-local"
            label={t("discoveredAt")}
            defaultValue={typedInstant(discoveredAt)}
            className="max-w-60"
          />
        </ReasonForm>
      ),
    },
  } satisfies Record<string, ActionPart>;
}
