import { getTranslations } from "next-intl/server";
import { titled } from "#lib/titled";
import { EmptyState } from "#ui/empty-state";
import { servePage } from "#ui/serve-page";
import { openPolicy } from "./open-policy";
import { PolicyArticle } from "./policy-article";

export const generateMetadata = titled("policy");

export default servePage(async function CurrentPolicy() {
  const policy = await openPolicy();
  if (policy) return <PolicyArticle policy={policy} />;
  const t = await getTranslations("policy");
  return (
    <EmptyState kind="nothingYet" title={t("none")}>
      <p>{t("noneHint")}</p>
    </EmptyState>
  );
});
