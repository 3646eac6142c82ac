import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { ButtonLink } from "#ui/button";
import { FailureFrame } from "#ui/failure-frame";

type FailureKind = "notFound" | "notPermitted" | "failed";

interface FailurePageProps {
  readonly kind: FailureKind;
  /** Shown where a person may have to quote it. */
  readonly requestId?: string;
}

export function FailurePage({ kind, requestId }: FailurePageProps) {
  const t = useTranslations("failures");
  return (
    <FailureFrame title={t(`${kind}Title`)} body={t(`${kind}Body`)}>
      {requestId && (
        <p className="text-sm text-muted">
          {t("requestId")} <code className="font-mono break-all text-ink select-all">{requestId}</code>
        </p>
      )}
      <ButtonLink href={paths.home()}>{t("home")}</ButtonLink>
    </FailureFrame>
  );
}
