import { confidenceLabels, dataTypeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { IncidentPeopleFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import type { ActionPart } from "#ui/action-list";
import { CheckboxField, SelectField, TextAreaField, TextField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { dataTypes, typeNames } from "./data-types";
import { IncidentForm } from "./incident-form";
import { addListedPeople, addPeopleOfOrders, addPeopleShown } from "./people-actions";

/** The three ways into the affected set. */
export function usePeopleParts({ id, concernsStaffId }: IncidentPeopleFragment) {
  const t = useTranslations("incident");
  return {
    addPeopleShown: {
      label: t("addShown"),
      form: (
        <IncidentForm incidentId={id} action={addPeopleShown} submitLabel={t("addShown")} hint={t("addShownHint")}>
          <TextField
            name="staffId"
            label={t("shownTo")}
            hint={t("shownToHint")}
            defaultValue={concernsStaffId ?? ""}
            autoComplete="off"
          />
          <Period />
          <CheckboxField name="includeMasked" label={t("includeMasked")} />
          <SetReason />
        </IncidentForm>
      ),
    },
    addPeopleOfOrders: {
      label: t("addOrders"),
      form: (
        <IncidentForm incidentId={id} action={addPeopleOfOrders} submitLabel={t("addOrders")} hint={t("addOrdersHint")}>
          <Period optional />
          <TextAreaField name="orderNumbers" label={t("orderNumbers")} hint={t("orderNumbersHint")} optional />
          <Types />
          <SetReason />
        </IncidentForm>
      ),
    },
    addListedPeople: {
      label: t("addListed"),
      form: (
        <IncidentForm incidentId={id} action={addListedPeople} submitLabel={t("addListed")} hint={t("addListedHint")}>
          <TextAreaField name="list" label={t("list")} hint={t("listHint")} autoComplete="off" />
          <CheckboxField name="keepUnknown" label={t("keepUnknown")} />
          <Types />
          <SetReason />
        </IncidentForm>
      ),
    },
  } satisfies Record<string, ActionPart>;
}

function Period({ optional = false }: { readonly optional?: boolean }) {
  const t = useTranslations("incident");
  return (
    <>
      <TextField name="from" type="datetime-local" label={t("from")} className="max-w-60" optional={optional} />
      <TextField name="to" type="datetime-local" label={t("to")} className="max-w-60" optional={optional} />
    </>
  );
}

function Types() {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <>
      <fieldset>
        <legend className="text-sm font-medium">{t("dataTypes")}</legend>
        <div className="flex flex-wrap gap-x-4">
          {dataTypes.map((type, index) => (
            <CheckboxField key={type} name={typeNames[index]!} label={say(dataTypeLabels[type])} />
          ))}
        </div>
      </fieldset>
      <SelectField name="confidence" label={t("confidence")}>
        <option value="">{kit("choose")}</option>
        <LabelOptions labels={confidenceLabels} />
      </SelectField>
    </>
  );
}

function SetReason() {
  const t = useTranslations("incident");
  return <TextAreaField name="reason" label={t("setReason")} maxLength={1000} rows={2} optional />;
}
