import { revealDetectorLabels, revealSuspensionStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { SuspensionRowFragment } from "#generated/graphql";
import { askPage } from "#lib/ask";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { suspensionTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { ListPage } from "#ui/list-page";
import { NoRows } from "#ui/no-rows";
import { servePage } from "#ui/serve-page";
import { ViewTabs } from "#ui/view-tabs";

export const generateMetadata = titled("suspensions");

const suspensionsDocument = graphql(`
  query RevealSuspensions($open: Boolean!, $after: String) {
    ...Frame
    revealSuspensions(first: 50, after: $after, open: $open) {
      nodes {
        ...SuspensionRow
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
  fragment SuspensionRow on RevealSuspension {
    id
    status
    cause
    inBurst
    inDay
    suspendedAt
    colleague {
      displayName
    }
  }
`);

export default servePage(async function Suspensions({ searchParams }: { readonly searchParams: SearchParams }) {
  const query = await searchParams;
  const all = textOf(query.all) && "1";
  const after = textOf(query.after);
  const { revealSuspensions: page } = await askPage(suspensionsDocument, { open: !all, after });
  const { hasNextPage, endCursor } = page.pageInfo;
  const t = await getTranslations("suspensions");
  const titles = await getTranslations("titles");
  return (
    <ListPage
      title={titles("suspensions")}
      views={
        <ViewTabs
          label={t("views")}
          tabs={[
            { href: paths.suspensions(), label: t("open"), current: !all },
            { href: paths.suspensions({ all: "1" }), label: t("all"), current: Boolean(all) },
          ]}
        />
      }
      pager={{
        firstHref: after && paths.suspensions({ all }),
        nextHref: hasNextPage && endCursor ? paths.suspensions({ all, after: endCursor }) : undefined,
      }}
    >
      <SuspensionTable rows={page.nodes} filtered={Boolean(all)} />
    </ListPage>
  );
});

function SuspensionTable({
  rows,
  filtered,
}: {
  readonly rows: readonly SuspensionRowFragment[];
  readonly filtered: boolean;
}) {
  const t = useTranslations("suspensions");
  const say = useLabels();
  if (rows.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.suspensions()} />;
  }
  return (
    <DataTable
      caption={t("caption")}
      rows={rows}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.suspension(id)}
      columns={[
        { key: "who", header: t("colleague"), cell: ({ colleague, id }) => colleague.displayName ?? id },
        {
          key: "status",
          header: t("status"),
          cell: ({ status }) => (
            <StatusBadge tone={suspensionTones[status]}>{say(revealSuspensionStatusLabels[status])}</StatusBadge>
          ),
        },
        { key: "cause", header: t("cause"), cell: ({ cause }) => say(revealDetectorLabels[cause]) },
        { key: "burst", header: t("inBurst"), align: "end", wideOnly: true, cell: ({ inBurst }) => inBurst },
        { key: "day", header: t("inDay"), align: "end", wideOnly: true, cell: ({ inDay }) => inDay },
        { key: "since", header: t("suspendedAt"), cell: ({ suspendedAt }) => formatTime(suspendedAt) },
      ]}
    />
  );
}
