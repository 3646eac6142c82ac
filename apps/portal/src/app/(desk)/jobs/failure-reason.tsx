import { errorLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { useLabels } from "#lib/labels";

/** Why it failed, in words, with the code beside them for whoever looks into the log. */
export function FailureReason({ code }: { readonly code: string | null }) {
  const t = useTranslations("jobs");
  const say = useLabels();
  return code ? t("codeOf", { words: say(errorLabel(code)), code: code.toLowerCase() }) : "—";
}
