import { useTranslations } from "next-intl";
import { formatCount } from "#lib/format";

interface JobProgressProps {
  readonly label: string;
  readonly done: number;
  /** Absent while it is not known how much there is to do. */
  readonly total?: number | null;
}

/** How far background work has come, as the server last counted it. */
export function JobProgress({ label, done, total }: JobProgressProps) {
  const t = useTranslations("kit");
  const counted = total ? t("doneOf", { done: formatCount(done), total: formatCount(total) }) : formatCount(done);
  return (
    <label className="grid gap-1 text-sm">
      <span className="flex justify-between gap-4">
        {label}
        <span className="text-muted">{counted}</span>
      </span>
      <progress className="job-progress" max={total ?? undefined} value={total ? done : undefined} />
    </label>
  );
}
