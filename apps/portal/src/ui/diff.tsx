import { useTranslations } from "next-intl";
import { classNames } from "#lib/class-names";
import { type Change, type DiffLine, diffLines, foldUnchanged } from "#lib/diff";

interface DiffProps {
  /** Names what is compared, such as "scope, version 1 and 2". */
  readonly label: string;
  readonly before: string;
  readonly after: string;
}

const SIGNS: Record<Change, string> = { same: " ", added: "+", removed: "−" };
const TONES: Record<Change, string> = {
  same: "",
  added: "bg-positive-soft text-positive",
  removed: "bg-critical-soft text-critical",
};

/** Two versions of a text. A sign stands beside each color; what did not change is folded. */
export function Diff({ label, before, after }: DiffProps) {
  const t = useTranslations("kit");
  const parts = foldUnchanged(diffLines(before, after));
  return (
    <figure aria-label={label} className="overflow-hidden rounded-md border border-hairline text-sm">
      {parts.map(({ folded, lines }, index) => {
        // biome-ignore lint/suspicious/noArrayIndexKey: parts have no other name, and none ever moves
        if (!folded) return <Lines key={index} lines={lines} />;
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          <details key={index}>
            <summary className="bg-sunken px-3 py-1 text-muted hover:text-ink">
              {t("unchangedLines", { count: lines.length })}
            </summary>
            <Lines lines={lines} />
          </details>
        );
      })}
    </figure>
  );
}

function Lines({ lines }: { readonly lines: readonly DiffLine[] }) {
  const t = useTranslations("kit");
  return lines.map(({ change, text }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the same line may stand twice in a text, and none ever moves
    <p key={index} className={classNames("flex gap-2 px-3 py-0.5", TONES[change])}>
      <span aria-hidden className="w-3 shrink-0 select-none">
        {SIGNS[change]}
      </span>
      {change !== "same" && <span className="sr-only">{t(change)}</span>}
      <span className="min-w-0 whitespace-pre-wrap wrap-anywhere">{text}</span>
    </p>
  ));
}
