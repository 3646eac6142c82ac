import {
  answerDeliveryWayLabels,
  type Labels,
  refusalGroundLabels,
  requestKindLabels,
  requestOutcomeLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestStepsFragment } from "#generated/graphql";
import { typedInstant } from "#lib/instant-input";
import { useLabels } from "#lib/labels";
import { ActionList, type ActionPart } from "#ui/action-list";
import { CheckboxField, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { approveAnswer, prepareAnswer, returnAnswer } from "./decide-actions";
import { groundName, grounds } from "./grounds";
import { RequestForm } from "./request-form";
import { claimRequest, moveReceiptEarlier, recordAnswerDelivery, startRequest, triageRequest } from "./step-actions";

graphql(`
  fragment RequestSteps on StaffDataSubjectRequest {
    id
    kind
    accountId
    receivedAt
    decisionVersion
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

/** The way from the first letter to the delivered answer, one step at a time. */
export function RequestSteps({ row }: { readonly row: RequestStepsFragment }) {
  const t = useTranslations("request");
  const parts = useParts(row);
  const handles = row.allowedActions.some(({ action }) => action === "startRequest");
  if (row.allowedActions.length === 0) return null;
  const free = handles && row.workItem && !row.workItem.closedAt && !row.workItem.holderId;
  return (
    <Panel title={t("nextStep")}>
      <div className="grid gap-4">
        {free && (
          <RequestForm requestId={row.id} action={claimRequest} submitLabel={t("claim")} hint={t("claimHint")} />
        )}
        <ActionList actions={row.allowedActions} parts={parts} />
      </div>
    </Panel>
  );
}

const { FULFILLED, PARTIAL, REFUSED, NO_DATA } = requestOutcomeLabels;
/** Not known in time is the clock's to answer. */
const decided = { FULFILLED, PARTIAL, REFUSED, NO_DATA };
const { TELEPHONE, LETTER, IN_PERSON } = answerDeliveryWayLabels;

function useParts({ id, kind, accountId, receivedAt, decisionVersion }: RequestStepsFragment) {
  const t = useTranslations("request");
  const version = <input type="hidden" name="version" value={decisionVersion} />;
  return {
    triageRequest: {
      label: t("triage"),
      form: (
        <RequestForm requestId={id} action={triageRequest} submitLabel={t("triage")} hint={t("triageHint")}>
          <SelectField name="kind" label={t("kind")} defaultValue={kind}>
            <LabelOptions labels={requestKindLabels} />
          </SelectField>
          <TextField
            name="accountId"
            label={t("account")}
            hint={t("accountHint")}
            defaultValue={accountId ?? ""}
            autoComplete="off"
            maxLength={64}
            optional
          />
        </RequestForm>
      ),
    },
    startRequest: {
      label: t("start"),
      form: <RequestForm requestId={id} action={startRequest} submitLabel={t("start")} hint={t("startHint")} />,
    },
    prepareAnswer: { label: t("prepare"), form: <DecisionForm requestId={id} /> },
    approveAnswer: {
      label: t("approve"),
      form: (
        <RequestForm requestId={id} action={approveAnswer} submitLabel={t("approve")} hint={t("approveHint")}>
          {version}
        </RequestForm>
      ),
    },
    returnAnswer: {
      label: t("return"),
      form: (
        <RequestForm requestId={id} action={returnAnswer} submitLabel={t("return")} danger>
          {version}
          <TextAreaField name="reason" label={t("returnReason")} hint={t("returnReasonHint")} maxLength={500} />
        </RequestForm>
      ),
      danger: true,
    },
    recordAnswerDelivery: {
      label: t("deliver"),
      form: (
        <RequestForm requestId={id} action={recordAnswerDelivery} submitLabel={t("deliver")} hint={t("deliverHint")}>
          <Choice name="way" label={t("way")} labels={{ TELEPHONE, LETTER, IN_PERSON }} />
        </RequestForm>
      ),
    },
    moveReceiptEarlier: {
      label: t("moveEarlier"),
      form: (
        <RequestForm
          requestId={id}
          action={moveReceiptEarlier}
          submitLabel={t("moveEarlier")}
          hint={t("moveEarlierHint")}
          danger
        >
          <TextField
            name="receivedAt"
            type="datetime-local"
            label={t("receivedAt")}
            defaultValue={typedInstant(receivedAt)}
            className="max-w-60"
          />
          <TextAreaField name="evidence" label={t("evidence")} hint={t("evidenceHint")} maxLength={200} />
        </RequestForm>
      ),
      danger: true,
    },
  } satisfies Record<string, ActionPart>;
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly labels: Labels<string>;
}

export function Choice({ name, label, labels }: ChoiceProps) {
  const kit = useTranslations("kit");
  return (
    <SelectField name={name} label={label}>
      <option value="">{kit("choose")}</option>
      <LabelOptions labels={labels} />
    </SelectField>
  );
}

/** Decision, grounds and letter in one: what the second officer reads is what was written here. */
function DecisionForm({ requestId }: { readonly requestId: string }) {
  const t = useTranslations("request");
  const say = useLabels();
  return (
    <RequestForm requestId={requestId} action={prepareAnswer} submitLabel={t("prepare")} hint={t("prepareHint")}>
      <Choice name="outcome" label={t("outcome")} labels={decided} />
      <fieldset className="grid">
        <legend className="text-sm font-medium">{t("grounds")}</legend>
        <p className="text-sm text-muted">{t("groundsHint")}</p>
        {grounds.map((ground) => (
          <CheckboxField key={ground} name={groundName(ground)} label={say(refusalGroundLabels[ground])} />
        ))}
      </fieldset>
      <TextAreaField name="facts" label={t("factsForOfficers")} hint={t("factsHint")} rows={3} optional />
      <TextAreaField name="answer" label={t("answer")} hint={t("answerHint")} rows={8} maxLength={1200} />
    </RequestForm>
  );
}
