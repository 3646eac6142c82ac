import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { TicketNotesFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { Panel } from "#ui/panel";

graphql(`
  fragment TicketNotes on HeldTicket {
    subject
    notes {
      id
      at
      staffName
      text
    }
  }
`);

/** What the caller wanted, and what was done since, oldest first. */
export function TicketNotes({ row: { subject, notes } }: { readonly row: TicketNotesFragment }) {
  const t = useTranslations("hotline");
  return (
    <Panel title={t("matter")}>
      <p className="max-w-prose whitespace-pre-line wrap-anywhere">{subject ?? t("erased")}</p>
      {notes.length > 0 && (
        <ol className="mt-3 grid gap-2 border-t border-hairline pt-3">
          {notes.map(({ id, at, staffName, text }) => (
            <li key={id}>
              <p className="text-sm text-muted">
                {staffName ?? t("colleague")} <time dateTime={at}>{formatTime(at)}</time>
              </p>
              <p className="max-w-prose whitespace-pre-line wrap-anywhere">{text ?? t("erased")}</p>
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
