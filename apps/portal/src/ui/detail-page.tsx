import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { CaseLayout } from "#ui/case-layout";
import { PageHeader } from "#ui/page-header";

interface DetailPageProps {
  /** The number people call it by. */
  readonly title: string;
  readonly back: { readonly href: string; readonly label: string };
  /** A `StatusBadge`, with whatever else says at a glance what this is. */
  readonly state: ReactNode;
  /** A `DeadlineChip` while a clock runs, a `SettledChip` afterwards. */
  readonly deadline?: ReactNode;
  /** A `PersonChip`. */
  readonly owner?: ReactNode;
  /** A decision is taken on one version: the API refuses one that has changed meanwhile. */
  readonly version?: number | null;
  /** The steps of the way, and what has just been done. */
  readonly above?: ReactNode;
  readonly facts: ReactNode;
  readonly timeline: ReactNode;
  readonly children: ReactNode;
}

/** The anatomy of every case: header, main part, facts, timeline. */
export function DetailPage({ title, back, above, facts, timeline, children, ...header }: DetailPageProps) {
  return (
    <>
      <PageHeader title={title} back={back} facts={<AtAGlance {...header} />} />
      {above}
      <CaseLayout facts={facts} timeline={timeline}>
        {children}
      </CaseLayout>
    </>
  );
}

type AtAGlanceProps = Pick<DetailPageProps, "state" | "deadline" | "owner" | "version">;

function AtAGlance({ state, deadline, owner, version }: AtAGlanceProps) {
  const t = useTranslations("kit");
  return (
    <>
      {state}
      {deadline}
      {owner && (
        <span className="inline-flex items-center gap-1">
          {t("owner")} {owner}
        </span>
      )}
      {version != null && <span>{t("version", { version })}</span>}
    </>
  );
}
