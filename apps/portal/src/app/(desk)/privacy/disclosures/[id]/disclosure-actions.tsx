import {
  disclosureDefectLabels,
  disclosureHandLabels,
  disclosureNoticeLabels,
  disclosureVerdictLabels,
  legalInstrumentKindLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { graphql } from "#generated/gql";
import type { DisclosureActionsFragment } from "#generated/graphql";
import type { FormAction } from "#lib/form-state";
import { useLabels } from "#lib/labels";
import { ActionList, type ActionPart } from "#ui/action-list";
import { ActionForm, CheckboxField, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { ScanInput } from "../scan-input";
import { ChecksFields } from "./checks-fields";
import * as decide from "./decide-actions";
import * as end from "./end-actions";
import { FieldBoxes } from "./field-boxes";
import { PassphraseForm } from "./passphrase-form";
import * as prepare from "./prepare-actions";
import { showPassphrase } from "./show-passphrase";

graphql(`
  fragment DisclosureActions on DisclosureRequest {
    id
    scopeVersion
    askedFrom
    askedTo
    scopes {
      version
      fields {
        id
        label
      }
      subjects {
        id
        label
      }
    }
    disclosableFields {
      id
      label
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

export function DisclosureActions({ row }: { readonly row: DisclosureActionsFragment }) {
  const t = useTranslations("disclosures");
  const parts = useParts(row);
  if (row.allowedActions.length === 0) return null;
  return (
    <Panel title={t("actions")}>
      <ActionList actions={row.allowedActions} parts={parts} />
    </Panel>
  );
}

/** Each deed of the desk with its form. */
function useParts(row: DisclosureActionsFragment): Record<string, ActionPart> {
  const t = useTranslations("disclosures");
  const kit = useTranslations("kit");
  const say = useLabels();
  const part = (label: string, action: FormAction, fields?: ReactNode, danger = false): ActionPart => ({
    label,
    danger,
    form: (
      <ActionForm
        action={action}
        submitLabel={label}
        pendingLabel={kit("pending")}
        tone={danger ? "danger" : "primary"}
      >
        <input type="hidden" name="requestId" value={row.id} />
        <input type="hidden" name="version" value={row.scopeVersion} />
        {fields}
      </ActionForm>
    ),
  });
  const reason = <TextAreaField name="reason" label={t("reason")} maxLength={500} rows={3} />;
  const words = <TextAreaField name="text" label={t("text")} maxLength={500} rows={3} />;
  const paper = (
    <>
      <SelectField name="kind" label={t("instrument")}>
        <LabelOptions labels={legalInstrumentKindLabels} />
      </SelectField>
      <TextField name="number" label={t("instrumentNumber")} maxLength={120} autoComplete="off" optional />
      <TextField name="issuedOn" type="date" label={t("issuedOn")} className="max-w-60" />
      <TextField name="validUntil" type="date" label={t("validUntil")} className="max-w-60" />
      <ScanInput />
    </>
  );
  const opinion = (
    <>
      <SelectField name="verdict" label={t("verdict")}>
        <LabelOptions labels={disclosureVerdictLabels} />
      </SelectField>
      <FieldBoxes prefix="without" legend={t("strikeLead")} fields={row.scopes.at(-1)?.fields ?? []} />
      <FieldBoxes prefix="spare" legend={t("spareLead")} fields={row.scopes.at(-1)?.subjects ?? []} />
      {reason}
    </>
  );
  return {
    recordDisclosureChecks: part(t("doChecks"), prepare.recordChecks, <ChecksFields />),
    attachInstrumentDocument: part(t("attach"), prepare.attachScan, <ScanInput />),
    recordRenewedInstrument: part(t("renewed"), prepare.recordRenewed, paper),
    renewDisclosure: part(t("renew"), prepare.renew, paper),
    decideDisclosureNotice: part(
      t("doNotice"),
      prepare.decideNotice,
      <>
        <SelectField name="decision" label={t("decision")}>
          <LabelOptions labels={disclosureNoticeLabels} />
        </SelectField>
        <TextField name="day" type="date" label={t("day")} className="max-w-60" optional />
        <TextAreaField name="clause" label={t("clause")} maxLength={500} rows={2} optional />
      </>,
    ),
    proposeDisclosureScope: part(
      t("doScope"),
      prepare.proposeScope,
      <>
        <TextAreaField name="persons" label={t("persons")} hint={t("personsHint")} rows={3} optional />
        <FieldBoxes prefix="field" legend={t("fields")} fields={row.disclosableFields} />
        <TextField name="from" type="date" label={t("from")} defaultValue={row.askedFrom} className="max-w-60" />
        <TextField name="to" type="date" label={t("to")} defaultValue={row.askedTo} className="max-w-60" />
        <CheckboxField name="recipientsNamed" label={t("recipientsNamed")} />
        <TextField name="expectedCount" label={t("expected")} inputMode="numeric" className="max-w-40" />
        <TextAreaField name="note" label={t("note")} maxLength={500} rows={2} optional />
        <TextAreaField name="groupText" label={t("groupText")} maxLength={500} rows={2} optional />
      </>,
    ),
    submitDisclosureScope: part(t("submit"), prepare.submitScope),
    signOffDisclosureScope: part(t("signOff"), decide.signOff),
    reviewDisclosure: part(t("review"), decide.review, opinion),
    approveDisclosure: part(t("approve"), decide.approve, opinion),
    decideDisclosureDispute: part(
      t("dispute"),
      decide.decideDispute,
      <>
        <SelectField name="follow" label={t("follow")} optional>
          <option value="">{t("both")}</option>
          <option value="REVIEW">{say(disclosureHandLabels.REVIEW)}</option>
          <option value="APPROVE">{say(disclosureHandLabels.APPROVE)}</option>
        </SelectField>
        {reason}
      </>,
    ),
    decideDisclosureCount: part(
      t("count"),
      decide.decideCount,
      <>
        <TextField name="expectedCount" label={t("expected")} inputMode="numeric" className="max-w-40" />
        {reason}
      </>,
    ),
    collectDisclosure: part(t("collect"), decide.collect, <p className="text-sm text-muted">{t("collectHint")}</p>),
    showDisclosurePassphrase: {
      label: t("passphrase"),
      form: (
        <PassphraseForm
          action={showPassphrase}
          requestId={row.id}
          texts={{
            once: t("passphraseOnce"),
            submit: t("passphrase"),
            pending: kit("pending"),
            label: t("passphraseLabel"),
            apart: t("passphraseApart"),
          }}
        />
      ),
    },
    handOverDisclosure: part(
      t("handOver"),
      decide.handOver,
      <TextAreaField name="receivedBy" label={t("receivedBy")} maxLength={500} rows={2} />,
    ),
    acknowledgeDisclosure: part(
      t("acknowledge"),
      decide.acknowledge,
      <TextField name="receiptOn" type="date" label={t("receiptOn")} className="max-w-60" />,
    ),
    closeDisclosure: part(t("close"), end.closeRequest),
    recheckDisclosureNotice: part(
      t("recheck"),
      end.recheckNotice,
      <>
        <CheckboxField name="cleared" label={t("cleared")} />
        <TextField name="day" type="date" label={t("day")} className="max-w-60" optional />
        {reason}
      </>,
    ),
    returnDisclosure: part(
      t("doReturn"),
      end.returnRequest,
      <>
        <SelectField name="defect" label={t("defect")}>
          <LabelOptions labels={disclosureDefectLabels} />
        </SelectField>
        <TextAreaField name="text" label={t("text")} maxLength={500} rows={3} optional />
      </>,
      true,
    ),
    refuseDisclosure: part(t("refuse"), decide.refuse, words, true),
    withdrawDisclosure: part(t("withdraw"), end.withdraw, words, true),
  };
}
