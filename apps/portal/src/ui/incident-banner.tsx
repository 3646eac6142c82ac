import { useTranslations } from "next-intl";
import type { Frame } from "#lib/ask";
import { paths } from "#lib/paths";
import { type Deadline, DeadlineChip } from "#ui/deadline-chip";
import { PlainLink } from "#ui/link";

/** The incident that runs longest stands above every page; whoever may read incidents gets there. */
export function RunningIncidents({ frame: { viewer, runningIncidents } }: { readonly frame: Frame }) {
  const [first, ...others] = runningIncidents;
  if (!first) return null;
  const mayRead = viewer.permissions.includes("incident:read");
  return (
    <IncidentBanner
      number={first.incidentNumber}
      href={mayRead ? paths.incident(first.id) : undefined}
      deadline={first.nextClock?.deadline}
      others={others.length}
    />
  );
}

interface IncidentBannerProps {
  readonly number: string;
  readonly href?: string;
  /** The hour clock that ends first. */
  readonly deadline?: Deadline | null;
  readonly others?: number;
}

/** A running incident is everybody's business. */
export function IncidentBanner({ number, href, deadline, others = 0 }: IncidentBannerProps) {
  const t = useTranslations("kit");
  const words = (
    <>
      <span aria-hidden>▲&nbsp;</span>
      {t("incidentRunning", { number })}
    </>
  );
  const look = "inline-flex min-h-6 items-center font-medium text-critical";
  return (
    <aside
      aria-label={t("incidentRunning", { number })}
      className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-critical/40 bg-critical-soft px-4 py-1.5 lg:px-6 print:hidden"
    >
      {href ? (
        <PlainLink href={href} className={`${look} underline`}>
          {words}
        </PlainLink>
      ) : (
        <span className={look}>{words}</span>
      )}
      {deadline && <DeadlineChip deadline={deadline} />}
      {others > 0 && <span className="text-sm text-critical">{t("moreIncidents", { count: others })}</span>}
    </aside>
  );
}
