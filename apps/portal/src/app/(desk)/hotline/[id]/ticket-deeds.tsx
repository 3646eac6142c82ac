import { ticketOutcomeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { graphql } from "#generated/gql";
import type { TicketDeedsFragment } from "#generated/graphql";
import type { FormAction } from "#lib/form-state";
import { ActionList, type ActionPart } from "#ui/action-list";
import { ActionForm, CheckboxField, SelectField, TextAreaField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { addTicketNote, claimTicket, resolveTicket } from "./ticket-actions";

graphql(`
  fragment TicketDeeds on StaffTicket {
    id
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

export function TicketDeeds({ row: { id, allowedActions } }: { readonly row: TicketDeedsFragment }) {
  const t = useTranslations("hotline");
  const kit = useTranslations("kit");
  if (allowedActions.length === 0) return null;
  const parts = {
    claimWorkItem: {
      label: t("claim"),
      form: <TicketForm ticketId={id} action={claimTicket} submitLabel={t("claim")} />,
    },
    addTicketNote: {
      label: t("addNote"),
      form: (
        <TicketForm ticketId={id} action={addTicketNote} submitLabel={t("addNote")}>
          <TextAreaField name="text" label={t("noteText")} maxLength={1000} />
          <CheckboxField name="waitingOnCaller" label={t("waitingOnCaller")} />
        </TicketForm>
      ),
    },
    resolveTicket: {
      label: t("resolve"),
      form: (
        <TicketForm ticketId={id} action={resolveTicket} submitLabel={t("resolve")}>
          <SelectField name="outcome" label={t("outcome")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={ticketOutcomeLabels} />
          </SelectField>
          <TextAreaField name="answer" label={t("answer")} hint={t("answerHint")} maxLength={1000} />
        </TicketForm>
      ),
    },
  } satisfies Record<string, ActionPart>;
  return (
    <Panel title={t("deeds")}>
      <ActionList actions={allowedActions} parts={parts} />
    </Panel>
  );
}

interface TicketFormProps {
  readonly ticketId: string;
  readonly action: FormAction;
  readonly submitLabel: string;
  readonly children?: ReactNode;
}

function TicketForm({ ticketId, action, submitLabel, children }: TicketFormProps) {
  const kit = useTranslations("kit");
  return (
    <ActionForm action={action} submitLabel={submitLabel} pendingLabel={kit("pending")}>
      <input type="hidden" name="ticketId" value={ticketId} />
      {children}
    </ActionForm>
  );
}
