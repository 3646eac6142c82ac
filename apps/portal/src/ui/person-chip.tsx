import { useTranslations } from "next-intl";
import { classNames } from "#lib/class-names";

interface PersonChipProps {
  /** A colleague by name, a shopper as the API masked them; nothing when nobody holds the case. */
  readonly name?: string | null;
  readonly kind: "staff" | "shopper" | "system";
  /** Beside the name, such as a role or "you". */
  readonly note?: string;
}

/** Who is meant. The sign in front differs by kind, so that a shopper is never taken for a colleague. */
export function PersonChip({ name, kind, note }: PersonChipProps) {
  const t = useTranslations("person");
  return (
    <span className={classNames("person-chip", !name && kind === "staff" && "text-muted")}>
      <span aria-hidden className={`person-sign person-${kind}`} />
      <span className="sr-only">{t(kind)}</span>
      {name ?? t(kind === "system" ? "system" : "nobody")}
      {note && <span className="text-muted">{note}</span>}
    </span>
  );
}
