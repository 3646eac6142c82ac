import { ticketStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { TicketHeaderFragment } from "#generated/graphql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { ticketStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { CaseLayout } from "#ui/case-layout";
import { DeadlineChip } from "#ui/deadline-chip";
import { Notice } from "#ui/notice";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";
import { TicketCaller } from "./ticket-caller";
import { TicketDeeds } from "./ticket-deeds";
import { TicketFacts } from "./ticket-facts";
import { TicketNotes } from "./ticket-notes";

export const generateMetadata = titled("ticket");

const ticketDocument = graphql(`
  query Ticket($id: ID!) {
    ...Frame
    revealsSuspended
    revealReasons(kind: HOTLINE_TICKET)
    staffTicket(id: $id) {
      ... on StaffTicket {
        ...TicketHeader
        ...TicketFacts
        ...TicketDeeds
        held {
          ...TicketCaller
          ...TicketNotes
        }
      }
      ...RefusalFacts
    }
  }
  fragment TicketHeader on StaffTicket {
    ticketNumber
    status
    deadline {
      dueAt
      urgency
      count
      unit
    }
    holder {
      displayName
    }
  }
`);

export default servePage(async function TicketPage({ params }: { readonly params: Promise<{ readonly id: string }> }) {
  const id = decodeURIComponent((await params).id);
  const { staffTicket: row, ...data } = await askPage(ticketDocument, { id });
  if ("code" in row) throw new NotFound();
  return (
    <>
      <TicketHeader row={row} />
      <CaseLayout
        facts={
          <>
            {row.held && (
              <TicketCaller row={row.held} reasons={data.revealReasons} mayReveal={!data.revealsSuspended} />
            )}
            <TicketFacts row={row} />
          </>
        }
        timeline={null}
      >
        {row.held ? <TicketNotes row={row.held} /> : <NotHeld />}
        <TicketDeeds row={row} />
      </CaseLayout>
    </>
  );
});

function NotHeld() {
  return <Notice>{useTranslations("hotline")("notHeld")}</Notice>;
}

function TicketHeader({ row: { ticketNumber, status, deadline, holder } }: { readonly row: TicketHeaderFragment }) {
  const titles = useTranslations("titles");
  const t = useTranslations("hotline");
  const say = useLabels();
  return (
    <PageHeader
      title={ticketNumber}
      back={{ href: paths.hotline(), label: titles("hotline") }}
      facts={
        <>
          <StatusBadge tone={ticketStatusTones[status]}>{say(ticketStatusLabels[status])}</StatusBadge>
          {deadline && <DeadlineChip deadline={deadline} />}
          <span>{holder?.displayName ?? t("nobody")}</span>
        </>
      }
    />
  );
}
