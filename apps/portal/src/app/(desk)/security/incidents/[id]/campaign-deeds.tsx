import { type AnnouncementPlace, announcementPlaceLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CampaignDeedsFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { ActionList, type ActionPart } from "#ui/action-list";
import { CheckboxField, TextField } from "#ui/form";
import { pauseCampaign, publishAnnouncement, resumeCampaign, retryFailedDeliveries } from "./campaign-actions";
import { IncidentForm, type IncidentFormProps, ReasonForm } from "./incident-form";

graphql(`
  fragment CampaignDeeds on NoticeCampaign {
    id
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

interface CampaignDeedsProps {
  readonly incidentId: string;
  readonly row: CampaignDeedsFragment;
}

export function CampaignDeeds({ incidentId, row }: CampaignDeedsProps) {
  const t = useTranslations("incident");
  const campaign = <input type="hidden" name="campaignId" value={row.id} />;
  const plain = (label: string, action: IncidentFormProps["action"], hint: string): ActionPart => ({
    label,
    form: (
      <IncidentForm incidentId={incidentId} action={action} submitLabel={label} hint={hint}>
        {campaign}
      </IncidentForm>
    ),
  });
  const parts = {
    pauseCampaign: plain(t("pause"), pauseCampaign, t("pauseHint")),
    resumeCampaign: plain(t("resume"), resumeCampaign, t("resumeHint")),
    retryFailedDeliveries: plain(t("retry"), retryFailedDeliveries, t("retryHint")),
    publishAnnouncement: {
      label: t("announce"),
      form: (
        <ReasonForm
          incidentId={incidentId}
          action={publishAnnouncement}
          submitLabel={t("announce")}
          hint={t("announceHint")}
          label={t("announceReason")}
        >
          {campaign}
          <Places />
          <TextField name="endsOn" type="date" label={t("endsOn")} hint={t("endsOnHint")} className="max-w-48" />
        </ReasonForm>
      ),
    },
  } satisfies Record<string, ActionPart>;
  return <ActionList actions={row.allowedActions} parts={parts} folded />;
}

function Places() {
  const t = useTranslations("incident");
  const say = useLabels();
  return (
    <fieldset>
      <legend className="text-sm font-medium">{t("places")}</legend>
      <div className="flex flex-wrap gap-x-4">
        {(Object.keys(announcementPlaceLabels) as AnnouncementPlace[]).map((place) => (
          <CheckboxField key={place} name={place} label={say(announcementPlaceLabels[place])} />
        ))}
      </div>
    </fieldset>
  );
}
