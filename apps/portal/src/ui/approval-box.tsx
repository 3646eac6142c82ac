import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatTime } from "#lib/format";
import { Panel } from "#ui/panel";
import { PersonChip } from "#ui/person-chip";

export interface Signature {
  readonly id: string;
  readonly name: string;
  /** Which part this signature plays, in the reader's language. */
  readonly part: string;
  readonly signedAt: string;
}

interface ApprovalBoxProps {
  readonly title: string;
  /** Who prepared what is to be approved: they cannot approve it. */
  readonly preparedBy: readonly string[];
  /** What exactly is approved, such as an amount or the version of a scope. */
  readonly subject?: ReactNode;
  /** Given so far, oldest first. */
  readonly signatures: readonly Signature[];
  /** Why this reader cannot sign, in the words of the API; absent when they can. */
  readonly blocked?: string | null;
  /** The decision, an `ActionForm`; left out when it is blocked. */
  readonly children?: ReactNode;
}

/** A decision that takes a second person. Who may take it is the API's to say; this shows it. */
export function ApprovalBox({ title, preparedBy, subject, signatures, blocked, children }: ApprovalBoxProps) {
  const t = useTranslations("approval");
  return (
    <Panel title={title}>
      <div className="grid gap-3">
        {subject}
        <p className="flex flex-wrap items-center gap-2 text-sm text-muted">
          {t("preparedBy")}
          {preparedBy.map((name) => (
            <PersonChip key={name} name={name} kind="staff" />
          ))}
        </p>
        {signatures.length > 0 && <Signatures signatures={signatures} />}
        {blocked ? <p className="rounded-md bg-sunken px-3 py-2 text-sm">{blocked}</p> : children}
      </div>
    </Panel>
  );
}

function Signatures({ signatures }: Pick<ApprovalBoxProps, "signatures">) {
  const t = useTranslations("approval");
  return (
    <ol aria-label={t("signatures")} className="grid gap-1 text-sm">
      {signatures.map(({ id, name, part, signedAt }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-2">
          <span aria-hidden className="text-positive">
            ✓
          </span>
          <PersonChip name={name} kind="staff" note={part} />
          <time dateTime={signedAt} className="ml-auto text-muted">
            {formatTime(signedAt)}
          </time>
        </li>
      ))}
    </ol>
  );
}
