import { measureKindLabels, measureStateLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentRecordsFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { ActionList } from "#ui/action-list";
import { SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { IncidentForm } from "./incident-form";
import { addIncidentEntry, recordIncidentEvidence, recordIncidentMeasure } from "./record-actions";

graphql(`
  fragment IncidentRecords on SecurityIncident {
    id
    entries {
      id
      at
      text
    }
    measures {
      id
      at
      kind
      state
      text
    }
    evidence {
      id
      collectedAt
      sha256
      text
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

/** Diary, measures and evidence: what the reports are drafted from. */
export function IncidentRecords({ row }: { readonly row: IncidentRecordsFragment }) {
  const t = useTranslations("incident");
  const say = useLabels();
  return (
    <Panel title={t("records")}>
      <div className="grid gap-4">
        <Records
          title={t("measures")}
          none={t("noMeasures")}
          records={row.measures.map(({ id, at, kind, state, text }) => ({
            id,
            at,
            text,
            note: `${say(measureKindLabels[kind])} · ${say(measureStateLabels[state])}`,
          }))}
        />
        <Records title={t("entries")} none={t("noEntries")} records={row.entries} />
        <Records
          title={t("evidence")}
          none={t("noEvidence")}
          records={row.evidence.map(({ id, collectedAt, sha256, text }) => ({
            id,
            at: collectedAt,
            text,
            note: `SHA-256 ${sha256.slice(0, 16)}…`,
          }))}
        />
        <ActionList actions={row.allowedActions} parts={useParts(row.id)} folded />
      </div>
    </Panel>
  );
}

interface RecordsProps {
  readonly title: string;
  readonly none: string;
  readonly records: readonly {
    readonly id: string;
    readonly at: string;
    readonly text: string | null;
    readonly note?: string;
  }[];
}

function Records({ title, none, records }: RecordsProps) {
  return (
    <div>
      <h3 className="text-sm font-medium text-muted">{title}</h3>
      {records.length === 0 && <p className="text-sm text-muted">{none}</p>}
      <ul className="grid gap-1">
        {records.map(({ id, at, text, note }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            <time dateTime={at} className="text-sm whitespace-nowrap text-muted">
              {formatTime(at)}
            </time>
            {note && <span className="text-sm">{note}</span>}
            <span className="whitespace-pre-line wrap-anywhere">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useParts(id: string) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  return {
    recordIncidentMeasure: {
      label: t("addMeasure"),
      form: (
        <IncidentForm incidentId={id} action={recordIncidentMeasure} submitLabel={t("addMeasure")}>
          <SelectField name="kind" label={t("measureKind")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={measureKindLabels} />
          </SelectField>
          <SelectField name="state" label={t("measureState")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={measureStateLabels} />
          </SelectField>
          <TextAreaField name="text" label={t("measureText")} hint={t("wordsHint")} maxLength={1000} />
        </IncidentForm>
      ),
    },
    addIncidentEntry: {
      label: t("addEntry"),
      form: (
        <IncidentForm incidentId={id} action={addIncidentEntry} submitLabel={t("addEntry")}>
          <TextAreaField name="text" label={t("entryText")} hint={t("wordsHint")} maxLength={1000} />
          <TextField
            name="at"
            type="datetime-local"
            label={t("entryAt")}
            hint={t("emptyIsNow")}
            className="max-w-60"
            optional
          />
        </IncidentForm>
      ),
    },
    recordIncidentEvidence: {
      label: t("addEvidence"),
      form: (
        <IncidentForm incidentId={id} action={recordIncidentEvidence} submitLabel={t("addEvidence")}>
          <TextField name="sha256" label={t("sha256")} hint={t("sha256Hint")} autoComplete="off" />
          <TextAreaField name="text" label={t("evidenceText")} hint={t("evidenceTextHint")} maxLength={1000} />
          <TextField
            name="collectedAt"
            type="datetime-local"
            label={t("collectedAt")}
            hint={t("emptyIsNow")}
            className="max-w-60"
            optional
          />
        </IncidentForm>
      ),
    },
  };
}
