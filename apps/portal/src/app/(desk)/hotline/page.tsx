import { type TicketView, ticketViewLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { paths } from "#lib/paths";
import { type SearchParams, textOf, wordOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { ButtonLink } from "#ui/button";
import { ListPage } from "#ui/list-page";
import { servePage } from "#ui/serve-page";
import { TicketTable } from "./ticket-table";
import { TicketViews } from "./ticket-views";

export const generateMetadata = titled("hotline");

const ticketsDocument = graphql(`
  query Tickets($view: TicketView!, $after: String) {
    ...Frame
    staffTickets(first: 50, after: $after, view: $view) {
      nodes {
        ...TicketRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export default servePage(async function Tickets({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const view = wordOf<TicketView>(ticketViewLabels, query.view) ?? "OPEN";
  const after = textOf(query.after);
  const { staffTickets, viewer } = await askPage(ticketsDocument, { view, after });
  const { hasNextPage, endCursor } = staffTickets.pageInfo;
  const titles = await getTranslations("titles");
  const t = await getTranslations("hotline");
  const mayAnswer = viewer.permissions.includes("conversation:answer");
  return (
    <ListPage
      title={titles("hotline")}
      actions={
        mayAnswer && (
          <ButtonLink tone="primary" href={paths.newTicket()}>
            {t("register")}
          </ButtonLink>
        )
      }
      views={<TicketViews view={view} />}
      pager={{
        firstHref: after && paths.hotline({ view }),
        nextHref: hasNextPage && endCursor ? paths.hotline({ view, after: endCursor }) : undefined,
      }}
    >
      <TicketTable tickets={staffTickets.nodes} filtered={view !== "OPEN"} />
    </ListPage>
  );
});
