import { getTranslations } from "next-intl/server";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { servePage } from "#ui/serve-page";
import { openPolicy } from "../../open-policy";
import { PolicyArticle } from "../../policy-article";

export const generateMetadata = titled("policy");

interface PublishedVersionProps {
  readonly params: Promise<{ readonly version: string }>;
}

export default servePage(async function PublishedVersion({ params }: PublishedVersionProps) {
  const policy = await openPolicy(decodeURIComponent((await params).version));
  if (!policy) throw new NotFound();
  const t = await getTranslations("policy");
  return <PolicyArticle policy={policy} back={{ href: paths.policyVersions(), label: t("allBack") }} />;
});
