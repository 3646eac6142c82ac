import { holidayNoticeStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { HolidayNoticeEntryFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { holidayNoticeStatusTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { ActionForm } from "#ui/form";
import { approveHolidayNotice, refuseHolidayNotice } from "./notice-actions";

graphql(`
  fragment HolidayNoticeEntry on HolidayNotice {
    id
    year
    status
    title
    number
    sourceUrl
    enteredAt
    reviewedAt
    enteredBy {
      displayName
    }
    reviewedBy {
      displayName
    }
    holidays {
      name
      firstDay
      lastDay
      makeUpDays
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

export function NoticeList({ notices }: { readonly notices: readonly HolidayNoticeEntryFragment[] }) {
  const t = useTranslations("settings");
  if (notices.length === 0) return <p className="text-muted">{t("noNotices")}</p>;
  return (
    <ul className="divide-y divide-hairline">
      {notices.map((notice) => (
        <li key={notice.id} className="grid gap-2 py-3 first:pt-0 last:pb-0">
          <Entry notice={notice} />
        </li>
      ))}
    </ul>
  );
}

function Entry({ notice }: { readonly notice: HolidayNoticeEntryFragment }) {
  const t = useTranslations("settings");
  const say = useLabels();
  const { id, year, status, title, number, sourceUrl, enteredAt, reviewedAt, enteredBy, reviewedBy } = notice;
  return (
    <>
      <h3 className="flex flex-wrap items-center gap-2 font-semibold">
        {year} · {title}
        <StatusBadge tone={holidayNoticeStatusTones[status]}>{say(holidayNoticeStatusLabels[status])}</StatusBadge>
      </h3>
      <Facts
        facts={[
          { term: t("number"), value: number },
          {
            term: t("sourceUrl"),
            value: (
              <a href={sourceUrl} rel="noreferrer" className="break-all text-accent underline">
                {sourceUrl}
              </a>
            ),
          },
          { term: t("enteredBy"), value: `${enteredBy.displayName ?? "—"} · ${formatTime(enteredAt)}` },
          ...(reviewedBy && reviewedAt
            ? [{ term: t("reviewedBy"), value: `${reviewedBy.displayName ?? "—"} · ${formatTime(reviewedAt)}` }]
            : []),
        ]}
      />
      <section aria-label={t("holidays")}>
        <ul className="grid gap-0.5 text-sm">
          {notice.holidays.map(({ name, firstDay, lastDay, makeUpDays }) => (
            <li key={firstDay}>
              {name} {firstDay} – {lastDay}
              {makeUpDays.length > 0 && (
                <span className="text-muted"> · {t("makeUp", { days: makeUpDays.join(" · ") })}</span>
              )}
            </li>
          ))}
        </ul>
      </section>
      <ActionList
        folded
        actions={notice.allowedActions}
        parts={{
          approveHolidayNotice: {
            label: t("approveHolidayNotice"),
            form: <DecisionForm noticeId={id} deed="approveHolidayNotice" />,
          },
          refuseHolidayNotice: {
            label: t("refuseHolidayNotice"),
            form: <DecisionForm noticeId={id} deed="refuseHolidayNotice" />,
            danger: true,
          },
        }}
      />
    </>
  );
}

const DEEDS = { approveHolidayNotice, refuseHolidayNotice } as const;

function DecisionForm({ noticeId, deed }: { readonly noticeId: string; readonly deed: keyof typeof DEEDS }) {
  const t = useTranslations("settings");
  const kit = useTranslations("kit");
  return (
    <ActionForm
      action={DEEDS[deed]}
      submitLabel={t(deed)}
      pendingLabel={kit("pending")}
      tone={deed === "refuseHolidayNotice" ? "danger" : "primary"}
    >
      <input type="hidden" name="noticeId" value={noticeId} />
    </ActionForm>
  );
}
