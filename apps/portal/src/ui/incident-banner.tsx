import { useTranslations } from "next-intl";
import { paths } from "#lib/paths";
import { type Deadline, DeadlineChip } from "#ui/deadline-chip";
import { PlainLink } from "#ui/link";

interface IncidentBannerProps {
  readonly id: string;
  readonly number: string;
  /** The hour clock that ends first. */
  readonly deadline?: Deadline | null;
}

/** A running incident stands above every page of those who may read it. */
export function IncidentBanner({ id, number, deadline }: IncidentBannerProps) {
  const t = useTranslations("kit");
  return (
    <aside
      aria-label={t("incidentRunning", { number })}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-critical/40 bg-critical-soft px-4 py-1.5 lg:px-6 print:hidden"
    >
      <PlainLink
        href={paths.incident(id)}
        className="inline-flex min-h-6 items-center font-medium text-critical underline"
      >
        <span aria-hidden>▲&nbsp;</span>
        {t("incidentRunning", { number })}
      </PlainLink>
      {deadline && <DeadlineChip deadline={deadline} />}
    </aside>
  );
}
