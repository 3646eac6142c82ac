import { incidentKindLabels, incidentPriorityLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentStepsFragment } from "#generated/graphql";
import { ActionList, type ActionPart } from "#ui/action-list";
import { SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { IncidentForm, type IncidentFormProps, ReasonForm } from "./incident-form";
import { claimIncident } from "./report-actions";
import {
  closeIncident,
  confirmIncident,
  containIncident,
  dismissIncident,
  recoverIncident,
  reopenIncident,
  reviewIncident,
  triageIncident,
} from "./step-actions";

graphql(`
  fragment IncidentSteps on SecurityIncident {
    id
    kind
    priority
    affectedEstimate
    workItem {
      holderId
      closedAt
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

/** The way from the first report to the end, one legal step at a time. */
export function IncidentSteps({ row }: { readonly row: IncidentStepsFragment }) {
  const t = useTranslations("incident");
  const parts = useParts(row);
  const handles = row.allowedActions.some(({ action }) => action === "triageIncident");
  if (!handles) return null;
  const free = row.workItem && !row.workItem.closedAt && !row.workItem.holderId;
  return (
    <Panel title={t("nextStep")}>
      <div className="grid gap-4">
        {free && <IncidentForm incidentId={row.id} action={claimIncident} submitLabel={t("claim")} />}
        <ActionList actions={row.allowedActions} parts={parts} />
      </div>
    </Panel>
  );
}

function useParts({ id, kind, priority, affectedEstimate }: IncidentStepsFragment) {
  const t = useTranslations("incident");
  const plain = (label: string, action: IncidentFormProps["action"], hint: string): ActionPart => ({
    label,
    form: <IncidentForm incidentId={id} action={action} submitLabel={label} hint={hint} />,
  });
  return {
    triageIncident: {
      label: t("triage"),
      form: (
        <IncidentForm incidentId={id} action={triageIncident} submitLabel={t("triage")} hint={t("triageHint")}>
          <SelectField name="kind" label={t("kind")} defaultValue={kind}>
            <LabelOptions labels={incidentKindLabels} />
          </SelectField>
          <SelectField name="priority" label={t("priority")} defaultValue={priority}>
            <LabelOptions labels={incidentPriorityLabels} />
          </SelectField>
          <ExtentFields people={affectedEstimate} />
        </IncidentForm>
      ),
    },
    confirmIncident: plain(t("confirm"), confirmIncident, t("confirmHint")),
    containIncident: plain(t("contain"), containIncident, t("containHint")),
    recoverIncident: plain(t("recover"), recoverIncident, t("recoverHint")),
    reviewIncident: {
      label: t("review"),
      form: (
        <IncidentForm incidentId={id} action={reviewIncident} submitLabel={t("review")} hint={t("reviewHint")}>
          <TextAreaField name="cause" label={t("cause")} maxLength={1000} />
          <TextAreaField name="lessons" label={t("lessons")} maxLength={1000} />
        </IncidentForm>
      ),
    },
    closeIncident: plain(t("close"), closeIncident, t("closeHint")),
    dismissIncident: {
      label: t("dismiss"),
      form: <ReasonForm incidentId={id} action={dismissIncident} submitLabel={t("dismiss")} danger />,
      danger: true,
    },
    reopenIncident: {
      label: t("reopen"),
      form: <ReasonForm incidentId={id} action={reopenIncident} submitLabel={t("reopen")} danger />,
      danger: true,
    },
  } satisfies Record<string, ActionPart>;
}

/** How many, and what it cost: the level follows. */
export function ExtentFields({ people }: { readonly people: number }) {
  const t = useTranslations("incident");
  return (
    <>
      <TextField
        name="affectedEstimate"
        label={t("affectedEstimate")}
        hint={t("affectedEstimateHint")}
        inputMode="numeric"
        autoComplete="off"
        defaultValue={String(people)}
        className="max-w-48"
      />
      <TextField
        name="lossFen"
        label={t("loss")}
        inputMode="decimal"
        autoComplete="off"
        defaultValue="0.00"
        className="max-w-48"
      />
    </>
  );
}
