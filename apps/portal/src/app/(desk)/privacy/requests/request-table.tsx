import { requestChannelLabels, requestKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestRowFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { DataTable } from "#ui/data-table";
import { NoRows } from "#ui/no-rows";
import { RequestClock, RequestStatusBadge } from "./request-status";

graphql(`
  fragment RequestRow on StaffDataSubjectRequest {
    id
    requestNumber
    kind
    channel
    receivedAt
    workItem {
      holderId
      closedAt
    }
    ...RequestState
    ...RequestClock
  }
`);

interface RequestTableProps {
  readonly requests: readonly RequestRowFragment[];
  readonly viewerId: string;
  /** Whether a filter may be why there is nothing. */
  readonly filtered: boolean;
}

/** Nobody's name stands here: whom a request is about is read on its own page, and that reading is kept. */
export function RequestTable({ requests, viewerId, filtered }: RequestTableProps) {
  const t = useTranslations("requests");
  const say = useLabels();
  if (requests.length === 0) {
    const texts = { none: t("none"), noneHint: t("noneHint"), noMatch: t("noMatch") };
    return <NoRows filtered={filtered} texts={texts} clearHref={paths.requests()} />;
  }
  const hands = ({ workItem }: RequestRowFragment) => {
    if (!workItem || workItem.closedAt) return null;
    if (!workItem.holderId) return t("nobody");
    return t(workItem.holderId === viewerId ? "me" : "colleague");
  };
  return (
    <DataTable
      caption={t("caption")}
      rows={requests}
      rowKey={({ id }) => id}
      rowHref={({ id }) => paths.request(id)}
      columns={[
        { key: "number", header: t("number"), cell: ({ requestNumber }) => requestNumber },
        { key: "kind", header: t("kind"), cell: ({ kind }) => say(requestKindLabels[kind]) },
        { key: "status", header: t("status"), cell: (row) => <RequestStatusBadge row={row} /> },
        { key: "clock", header: t("clock"), cell: (row) => <RequestClock row={row} /> },
        { key: "owner", header: t("owner"), cell: hands },
        {
          key: "channel",
          header: t("channel"),
          wideOnly: true,
          cell: ({ channel }) => say(requestChannelLabels[channel]),
        },
        { key: "received", header: t("receivedAt"), wideOnly: true, cell: ({ receivedAt }) => formatTime(receivedAt) },
      ]}
    />
  );
}
