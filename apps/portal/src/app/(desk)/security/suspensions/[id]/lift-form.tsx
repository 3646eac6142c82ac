import { revealLiftReasonLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { ActionForm, SelectField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { liftSuspension } from "./lift-suspension";

export function LiftForm({ suspensionId }: { readonly suspensionId: string }) {
  const t = useTranslations("suspensions");
  const kit = useTranslations("kit");
  return (
    <ActionForm action={liftSuspension} submitLabel={t("lift")} pendingLabel={kit("pending")}>
      <input type="hidden" name="suspensionId" value={suspensionId} />
      <p className="text-sm text-muted">{t("liftHint")}</p>
      <SelectField name="reason" label={t("reason")}>
        <option value="">{kit("choose")}</option>
        <LabelOptions labels={revealLiftReasonLabels} />
      </SelectField>
    </ActionForm>
  );
}
