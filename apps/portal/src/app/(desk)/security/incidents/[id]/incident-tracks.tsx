import { type IncidentTrack, incidentTrackLabels, trackStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentTracksFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { ActionList, type ActionPart } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { SelectField } from "#ui/form";
import { Panel } from "#ui/panel";
import { type IncidentFormProps, ReasonForm } from "./incident-form";
import { decideNoNotice, justifyIncidentTrack, recordAuthorityOrder, settleIncidentTrack } from "./track-actions";

graphql(`
  fragment IncidentTracks on SecurityIncident {
    id
    tracks {
      track
      status
      note
    }
    evidence {
      id
      text
    }
    noNoticeDecisions {
      id
      reason
      endedAt
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

const TONES = { OPEN: "caution", DONE: "positive", JUSTIFIED: "neutral" } as const;

/** The four lines that run beside the handling; all have to end before the incident can. */
export function IncidentTracks({ row }: { readonly row: IncidentTracksFragment }) {
  const t = useTranslations("incident");
  const say = useLabels();
  const parts = useParts(row);
  if (row.tracks.length === 0) return null;
  const decision = row.noNoticeDecisions.find(({ endedAt }) => endedAt === null);
  return (
    <Panel title={t("tracks")}>
      <div className="grid gap-3">
        <ul className="grid gap-1">
          {row.tracks.map(({ track, status, note }) => (
            <li key={track} className="grid gap-0.5">
              <span className="flex flex-wrap items-center justify-between gap-2">
                {say(incidentTrackLabels[track])}
                <StatusBadge tone={TONES[status]}>{say(trackStatusLabels[status])}</StatusBadge>
              </span>
              {note && <span className="text-sm wrap-anywhere text-muted">{note}</span>}
            </li>
          ))}
        </ul>
        {decision && <p className="text-sm">{t("noNoticeDecided", { reason: decision.reason ?? "" })}</p>}
        <ActionList actions={row.allowedActions} parts={parts} folded />
      </div>
    </Panel>
  );
}

function useParts({ id, tracks, evidence }: IncidentTracksFragment) {
  const t = useTranslations("incident");
  const open = tracks.filter(({ status }) => status === "OPEN").map(({ track }) => track);
  const onTrack = (label: string, action: IncidentFormProps["action"], hint: string): ActionPart => ({
    label,
    form: (
      <ReasonForm incidentId={id} action={action} submitLabel={label} hint={hint} label={t("trackNote")}>
        <TrackField tracks={open} />
      </ReasonForm>
    ),
  });
  return {
    settleIncidentTrack: onTrack(t("settleTrack"), settleIncidentTrack, t("settleTrackHint")),
    justifyIncidentTrack: onTrack(t("justifyTrack"), justifyIncidentTrack, t("justifyTrackHint")),
    recordAuthorityOrder: {
      label: t("authorityOrder"),
      form: <ReasonForm incidentId={id} action={recordAuthorityOrder} submitLabel={t("authorityOrder")} />,
    },
    decideNoNotice: {
      label: t("decideNoNotice"),
      form: (
        <ReasonForm
          incidentId={id}
          action={decideNoNotice}
          submitLabel={t("decideNoNotice")}
          hint={t("decideNoNoticeHint")}
          danger
        >
          <EvidenceField evidence={evidence} />
        </ReasonForm>
      ),
      danger: true,
    },
  } satisfies Record<string, ActionPart>;
}

function TrackField({ tracks }: { readonly tracks: readonly IncidentTrack[] }) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <SelectField name="track" label={t("track")}>
      <option value="">{kit("choose")}</option>
      {tracks.map((track) => (
        <option key={track} value={track}>
          {say(incidentTrackLabels[track])}
        </option>
      ))}
    </SelectField>
  );
}

function EvidenceField({ evidence }: Pick<IncidentTracksFragment, "evidence">) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  return (
    <SelectField name="evidenceId" label={t("evidence")}>
      <option value="">{kit("choose")}</option>
      {evidence.map(({ id, text }) => (
        <option key={id} value={id}>
          {text}
        </option>
      ))}
    </SelectField>
  );
}
