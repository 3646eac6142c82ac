import { noticePartLabel, noticeStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { IncidentNoticesFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { noticeStatusTones } from "#lib/tones";
import { ActionList, type ActionPart } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { ButtonLink } from "#ui/button";
import { Disclosure } from "#ui/disclosure";
import { TextField } from "#ui/form";
import { Panel } from "#ui/panel";
import { startCampaign } from "./campaign-actions";
import { IncidentForm, ReasonForm } from "./incident-form";
import { approveIncidentNotice, returnIncidentNotice, submitIncidentNotice } from "./notice-actions";
import { NoticeTexts } from "./notice-texts";

graphql(`
  fragment IncidentNotices on SecurityIncident {
    id
    incidentNumber
    affectedCount
    notices {
      id
      version
      status
      preparedAt
      returnReason
      zh {
        ...NoticeTexts
      }
      en {
        ...NoticeTexts
      }
      faults {
        language
        element
        fault
      }
      approvals {
        part
        at
      }
    }
    allowedActions {
      action
      allowed
      reason
    }
    startActions {
      action
      allowed
      reason
    }
  }
`);

type Notice = IncidentNoticesFragment["notices"][number];

/** What the affected are told: the newest version, its two signatures, and the start of telling them. */
export function NoticePanel({ row }: { readonly row: IncidentNoticesFragment }) {
  const t = useTranslations("incident");
  const [notice, ...older] = row.notices;
  const mayWrite = row.allowedActions.some(({ action, allowed }) => action === "prepareIncidentNotice" && allowed);
  return (
    <Panel title={t("notice")}>
      <div className="grid gap-4">
        {notice ? <Version notice={notice} /> : <p className="text-muted">{t("noNotice")}</p>}
        {mayWrite && (
          <p>
            <ButtonLink href={paths.incidentNotice(row.id)}>{t(notice ? "rewriteNotice" : "writeNotice")}</ButtonLink>
          </p>
        )}
        <Deeds row={row} notice={notice} />
        {older.length > 0 && <Older notices={older} />}
      </div>
    </Panel>
  );
}

function Version({ notice }: { readonly notice: Notice }) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const say = useLabels();
  const { status, version, preparedAt, returnReason, faults, approvals, zh, en } = notice;
  return (
    <div className="grid gap-3">
      <p className="flex flex-wrap items-center gap-2">
        <StatusBadge tone={noticeStatusTones[status]}>{say(noticeStatusLabels[status])}</StatusBadge>
        <span>{kit("version", { version })}</span>
        <time dateTime={preparedAt} className="text-sm text-muted">
          {formatTime(preparedAt)}
        </time>
      </p>
      {returnReason && (
        <p className="rounded-md bg-critical-soft px-3 py-2">{t("returnedFor", { reason: returnReason })}</p>
      )}
      {approvals.length > 0 && (
        <ol aria-label={t("signatures")} className="grid gap-1 text-sm">
          {approvals.map(({ part, at }) => (
            <li key={part} className="flex flex-wrap gap-x-2">
              <span aria-hidden className="text-positive">
                ✓
              </span>
              {say(noticePartLabel(part))}
              <time dateTime={at} className="text-muted">
                {formatTime(at)}
              </time>
            </li>
          ))}
        </ol>
      )}
      {faults.length > 0 && <Faults faults={faults} />}
      <NoticeTexts texts={zh} lang="zh-CN" />
      {en && (
        <Disclosure summary={t("english")}>
          <NoticeTexts texts={en} lang="en" />
        </Disclosure>
      )}
    </div>
  );
}

/** Every gap at once: a notice with one goes to nobody. */
function Faults({ faults }: Pick<Notice, "faults">) {
  const t = useTranslations("incident");
  const named = (name: string) => t(`element_${name}` as "element_cause");
  return (
    <div className="rounded-md bg-caution-soft px-3 py-2 text-sm">
      <p className="font-medium">{t("faults")}</p>
      <ul className="mt-1 grid gap-0.5">
        {faults.map(({ language, element, fault }) => (
          <li key={`${language}.${element}`}>
            {t(language === "zh" ? "inChinese" : "inEnglish")} · {named(element)}:{" "}
            {t(`fault_${fault}` as "fault_EMPTY")}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Deeds({ row, notice }: { readonly row: IncidentNoticesFragment; readonly notice: Notice | undefined }) {
  const t = useTranslations("incident");
  const { id, incidentNumber, affectedCount } = row;
  const version = <input type="hidden" name="version" value={notice?.version ?? 0} />;
  const parts: Record<string, ActionPart> = {
    startCampaign: {
      label: t("startCampaign", { count: affectedCount }),
      form: (
        <IncidentForm
          incidentId={id}
          action={startCampaign}
          submitLabel={t("startCampaign", { count: affectedCount })}
          hint={t("startCampaignHint")}
        >
          <TextField
            name="confirmation"
            label={t("confirmation", { number: incidentNumber })}
            autoComplete="off"
            className="max-w-60"
          />
        </IncidentForm>
      ),
    },
  };
  const signing: Record<string, ActionPart> = {
    approveIncidentNotice: {
      label: t("approveNotice"),
      form: (
        <IncidentForm
          incidentId={id}
          action={approveIncidentNotice}
          submitLabel={t("approveNotice")}
          hint={t("approveNoticeHint")}
        >
          {version}
        </IncidentForm>
      ),
    },
    submitIncidentNotice: {
      label: t("submitNotice"),
      form: (
        <IncidentForm incidentId={id} action={submitIncidentNotice} submitLabel={t("submitNotice")}>
          {version}
        </IncidentForm>
      ),
    },
    returnIncidentNotice: {
      label: t("returnNotice"),
      form: (
        <ReasonForm incidentId={id} action={returnIncidentNotice} submitLabel={t("returnNotice")} danger>
          {version}
        </ReasonForm>
      ),
      danger: true,
    },
  };
  return (
    <>
      {notice && <ActionList actions={row.allowedActions} parts={signing} />}
      {notice?.status === "APPROVED" && <ActionList actions={row.startActions} parts={parts} folded />}
    </>
  );
}

function Older({ notices }: { readonly notices: readonly Notice[] }) {
  const t = useTranslations("incident");
  const kit = useTranslations("kit");
  const say = useLabels();
  return (
    <Disclosure summary={t("olderNotices", { count: notices.length })}>
      <ul className="grid gap-1 text-sm">
        {notices.map(({ id, version, status, preparedAt }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            {kit("version", { version })}
            <span className="text-muted">{say(noticeStatusLabels[status])}</span>
            <time dateTime={preparedAt} className="text-muted">
              {formatTime(preparedAt)}
            </time>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
