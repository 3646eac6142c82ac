import {
  announcementPlaceLabels,
  campaignChannelLabels,
  campaignPauseLabels,
  campaignStatusLabels,
  deliveryFailureLabel,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CampaignFragment } from "#generated/graphql";
import { formatCount, formatDate, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { campaignStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DataTable } from "#ui/data-table";
import { JobProgress } from "#ui/job-progress";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";
import { CampaignDeeds } from "./campaign-deeds";

graphql(`
  fragment Campaign on NoticeCampaign {
    id
    campaignNumber
    status
    pausedFor
    noticeVersion
    startedAt
    finishedAt
    progress {
      channel
      pending
      sent
      delivered
      failed
      unknown
      noChannel
      read
    }
    people {
      told
      attempted
      unreachable
    }
    failures {
      channel
      code
      people
      canTryAgain
    }
    announcements {
      id
      announcementNumber
      places
      publishedAt
      endsAt
      unreachableCount
      reason
    }
    ...CampaignDeeds
  }
`);

interface CampaignPanelProps {
  readonly incidentId: string;
  readonly row: CampaignFragment;
}

/** How far telling people has come, by channel and by person. Numbers are the server's, as of this page. */
export function CampaignPanel({ incidentId, row }: CampaignPanelProps) {
  const t = useTranslations("incident");
  const say = useLabels();
  const { campaignNumber, status, pausedFor, noticeVersion, startedAt, progress, people } = row;
  const total = people.told + people.attempted + people.unreachable;
  return (
    <Panel title={t("campaign", { number: campaignNumber })}>
      <div className="grid gap-4">
        <p className="flex flex-wrap items-center gap-2">
          <StatusBadge tone={campaignStatusTones[status]}>{say(campaignStatusLabels[status])}</StatusBadge>
          {pausedFor && <span>{say(campaignPauseLabels[pausedFor])}</span>}
          {noticeVersion !== null && <span>{t("campaignNotice", { version: noticeVersion })}</span>}
          {startedAt && <time dateTime={startedAt}>{formatTime(startedAt)}</time>}
        </p>
        <JobProgress label={t("told")} done={people.told} total={total} />
        <p className="flex flex-wrap gap-x-4 text-sm">
          <span>{t("attempted", { count: people.attempted })}</span>
          <span>{t("unreachable", { count: people.unreachable })}</span>
        </p>
        <DataTable
          caption={t("channels")}
          rows={progress}
          rowKey={({ channel }) => channel}
          columns={[
            { key: "channel", header: t("channel"), cell: ({ channel }) => say(campaignChannelLabels[channel]) },
            { key: "pending", header: t("pending"), align: "end", cell: ({ pending }) => formatCount(pending) },
            { key: "sent", header: t("sent"), align: "end", cell: ({ sent }) => formatCount(sent) },
            { key: "delivered", header: t("delivered"), align: "end", cell: ({ delivered }) => formatCount(delivered) },
            { key: "failed", header: t("failed"), align: "end", cell: ({ failed }) => formatCount(failed) },
            { key: "unknown", header: t("unknown"), align: "end", cell: ({ unknown }) => formatCount(unknown) },
            { key: "none", header: t("noChannel"), align: "end", cell: ({ noChannel }) => formatCount(noChannel) },
            { key: "read", header: t("read"), align: "end", cell: ({ read }) => formatCount(read) },
          ]}
        />
        <Failures failures={row.failures} />
        <Announcements announcements={row.announcements} />
        <CampaignDeeds incidentId={incidentId} row={row} />
      </div>
    </Panel>
  );
}

function Failures({ failures }: Pick<CampaignFragment, "failures">) {
  const t = useTranslations("incident");
  const say = useLabels();
  if (failures.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-medium">{t("failures")}</p>
      <ul className="grid gap-0.5">
        {failures.map(({ channel, code, people, canTryAgain }) => (
          <li key={`${channel}.${code}`}>
            {say(campaignChannelLabels[channel])} · {say(deliveryFailureLabel(code))} · {formatCount(people)}
            <span className="text-muted"> {t(canTryAgain ? "canTryAgain" : "hopeless")}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Announcements({ announcements }: Pick<CampaignFragment, "announcements">) {
  const t = useTranslations("incident");
  const say = useLabels();
  if (announcements.length === 0) return null;
  return (
    <div className="text-sm">
      <p className="font-medium">{t("announcements")}</p>
      {announcements.map((row) => (
        <p key={row.id} className="flex flex-wrap gap-x-2">
          <Link href={paths.announcement(row.announcementNumber)}>{row.announcementNumber}</Link>
          {row.places.map((place) => say(announcementPlaceLabels[place])).join(" · ")}
          <span className="text-muted">
            {t("announcedUntil", { from: formatDate(row.publishedAt), to: formatDate(row.endsAt) })}
          </span>
          <span className="text-muted">{t("announcedFor", { count: row.unreachableCount, reason: row.reason })}</span>
        </p>
      ))}
    </div>
  );
}
