import { useTranslations } from "next-intl";
import { ActionForm, TextField } from "#ui/form";
import { enterHolidayNotice } from "./notice-actions";
import { cellName, ROWS } from "./notice-rows";

/** The notice as it was published: a line for each holiday, those a year does not have stay empty. */
export function NoticeForm() {
  const t = useTranslations("settings");
  const kit = useTranslations("kit");
  return (
    <ActionForm action={enterHolidayNotice} submitLabel={t("submitNotice")} pendingLabel={kit("pending")}>
      <p className="text-sm text-muted">{t("enterHint")}</p>
      <TextField name="year" label={t("year")} inputMode="numeric" maxLength={4} className="max-w-24" />
      <TextField name="title" label={t("title")} maxLength={200} />
      <TextField name="number" label={t("number")} maxLength={80} />
      <TextField name="sourceUrl" type="url" label={t("sourceUrl")} hint={t("sourceUrlHint")} maxLength={300} />
      {ROWS.map((row) => (
        <fieldset key={row} className="grid gap-3 rounded-md border border-hairline p-3 sm:grid-cols-4">
          <legend className="px-1 text-sm font-medium">{t(`h${row}`)}</legend>
          <TextField
            name={cellName(row, "name")}
            label={t("holidayName")}
            defaultValue={t(`h${row}`)}
            maxLength={40}
            optional
          />
          <TextField name={cellName(row, "firstDay")} type="date" label={t("firstDay")} optional />
          <TextField name={cellName(row, "lastDay")} type="date" label={t("lastDay")} optional />
          <TextField name={cellName(row, "makeUpDays")} label={t("makeUpDays")} hint={t("makeUpDaysHint")} optional />
        </fieldset>
      ))}
    </ActionForm>
  );
}
