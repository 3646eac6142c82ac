import { useTranslations } from "next-intl";
import { FileInput, type FileInputProps } from "#ui/form";

/** For `submit(form, { files: { [name]: stage } })`: what was chosen survives a refusal, with and without JavaScript. */
export function FileField(props: Omit<FileInputProps, "stagedLabel">) {
  const t = useTranslations("files");
  return <FileInput {...props} stagedLabel={t("staged")} />;
}
