import { useTranslations } from "next-intl";

export interface Evidence {
  readonly id: string;
  /** What it shows or is called, in words: read out in place of the picture. */
  readonly label: string;
  readonly kind: "IMAGE" | "VIDEO" | "DOCUMENT";
  /** Signed and short-lived: the API checks and logs each reading. */
  readonly href: string;
  /** Of a picture only. */
  readonly thumbnailHref?: string | null;
  /** Who sent it and when, in one line. */
  readonly note?: string;
}

const SIGNS = { IMAGE: "▣", VIDEO: "▶", DOCUMENT: "▤" } as const;

/** Pictures, videos and papers of a case; each opens whole in a window of its own. */
export function EvidenceGallery({
  label,
  evidence,
}: {
  readonly label: string;
  readonly evidence: readonly Evidence[];
}) {
  const t = useTranslations("files");
  if (evidence.length === 0) return <p className="text-muted">{t("noEvidence")}</p>;
  return (
    <ul aria-label={label} className="flex flex-wrap gap-3">
      {evidence.map(({ id, label: name, kind, href, thumbnailHref, note }) => (
        <li key={id} className="w-28">
          <a href={href} target="_blank" rel="noreferrer" className="grid gap-1 text-sm hover:underline">
            {thumbnailHref ? (
              // biome-ignore lint/performance/noImgElement: private and short-lived: an optimizer in between would keep a copy
              <img
                src={thumbnailHref}
                alt={name}
                width={112}
                height={112}
                loading="lazy"
                className="size-28 rounded-md border border-hairline bg-sunken object-cover"
              />
            ) : (
              <span
                aria-hidden
                className="grid size-28 place-items-center rounded-md border border-hairline bg-sunken text-xl text-muted"
              >
                {SIGNS[kind]}
              </span>
            )}
            {!thumbnailHref && <span className="wrap-anywhere">{name}</span>}
          </a>
          {note && <p className="text-xs text-muted">{note}</p>}
        </li>
      ))}
    </ul>
  );
}
