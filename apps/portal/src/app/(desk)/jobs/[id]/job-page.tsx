import { jobStatusLabels, workLabel } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { jobStatusTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { DetailPage } from "#ui/detail-page";
import { Facts } from "#ui/facts";
import { History } from "#ui/history";
import { JobProgress } from "#ui/job-progress";
import { Panel } from "#ui/panel";
import { cancelJob, discardJob, retryJob } from "../actions";
import { FailureReason } from "../failure-reason";
import { DiscardForm, WorkForm } from "./work-form";

const jobDocument = graphql(`
  query JobRun($id: ID!) {
    ...Frame
    jobRun(jobId: $id) {
      ... on JobRun {
        id
        kind
        entity
        status
        done
        total
        startedBy
        createdAt
        lastRunAt
        endedAt
        attempts
        lastError
        discardedBy
        discardReason
        allowedActions {
          action
          allowed
          reason
        }
        history {
          ...EventEntry
        }
      }
      ...RefusalFacts
    }
  }
`);

export async function JobPage({ id }: { readonly id: string }) {
  const { jobRun: job } = await askPage(jobDocument, { id });
  if ("code" in job) throw new NotFound();
  const t = await getTranslations("jobs");
  const titles = await getTranslations("titles");
  const locale = await getLocale();
  const name = workLabel(job.kind)[locale];
  const moment = (term: Parameters<typeof t>[0], at: string | null) =>
    at ? [{ term: t(term), value: formatTime(at) }] : [];
  return (
    <DetailPage
      title={name}
      back={{ href: paths.jobs(), label: titles("jobs") }}
      state={<StatusBadge tone={jobStatusTones[job.status]}>{jobStatusLabels[job.status][locale]}</StatusBadge>}
      facts={
        <Panel title={t("facts")}>
          <Facts
            facts={[
              ...(job.lastError ? [{ term: t("reason"), value: <FailureReason code={job.lastError} /> }] : []),
              { term: t("startedBy"), value: job.startedBy ?? t("timer") },
              ...(job.entity ? [{ term: t("entity"), value: job.entity }] : []),
              { term: t("attempts"), value: job.attempts },
              ...moment("createdAt", job.createdAt),
              ...moment("lastRunAt", job.lastRunAt),
              ...moment("endedAt", job.endedAt),
              ...(job.discardReason
                ? [
                    { term: t("discardReason"), value: job.discardReason },
                    { term: t("discardedBy"), value: job.discardedBy },
                  ]
                : []),
            ]}
          />
        </Panel>
      }
      timeline={
        <Panel title={t("history")}>
          <History entries={job.history} states={jobStatusLabels} />
        </Panel>
      }
    >
      <Panel title={t("progress")}>
        <JobProgress label={name} done={job.done} total={job.total} />
      </Panel>
      <Panel title={t("actions")}>
        <ActionList
          actions={job.allowedActions}
          parts={{
            retryJob: {
              label: t("retryJob"),
              form: <WorkForm id={id} action={retryJob} submitLabel={t("retryJob")} hint={t("retryJobHint")} />,
            },
            cancelJob: {
              label: t("cancelJob"),
              form: (
                <WorkForm id={id} action={cancelJob} submitLabel={t("cancelJob")} hint={t("cancelJobHint")} danger />
              ),
              danger: true,
            },
            discardJob: {
              label: t("discardJob"),
              form: <DiscardForm id={id} action={discardJob} submitLabel={t("discardJob")} />,
              danger: true,
            },
          }}
        />
      </Panel>
    </DetailPage>
  );
}
