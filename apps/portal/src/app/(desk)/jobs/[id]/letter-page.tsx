import { outboxStatusLabels, workLabel } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { outboxStatusTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { DetailPage } from "#ui/detail-page";
import { Facts } from "#ui/facts";
import { History } from "#ui/history";
import { Panel } from "#ui/panel";
import { discardLetter, retryLetter } from "../actions";
import { FailureReason } from "../failure-reason";
import { DiscardForm, WorkForm } from "./work-form";

const letterDocument = graphql(`
  query OutboxMessage($id: ID!) {
    ...Frame
    outboxMessage(messageId: $id) {
      ... on OutboxMessage {
        id
        topic
        status
        createdAt
        attempts
        dueAt
        deliveredAt
        deadAt
        discardedBy
        discardReason
        lastError
        payload {
          name
          value
        }
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

export async function LetterPage({ id }: { readonly id: string }) {
  const { outboxMessage: letter } = await askPage(letterDocument, { id });
  if ("code" in letter) throw new NotFound();
  const t = await getTranslations("jobs");
  const titles = await getTranslations("titles");
  const locale = await getLocale();
  const moment = (term: Parameters<typeof t>[0], at: string | null) =>
    at ? [{ term: t(term), value: formatTime(at) }] : [];
  return (
    <DetailPage
      title={workLabel(letter.topic)[locale]}
      back={{ href: paths.jobs(), label: titles("jobs") }}
      state={
        <StatusBadge tone={outboxStatusTones[letter.status]}>{outboxStatusLabels[letter.status][locale]}</StatusBadge>
      }
      facts={
        <Panel title={t("facts")}>
          <Facts
            facts={[
              ...(letter.lastError ? [{ term: t("reason"), value: <FailureReason code={letter.lastError} /> }] : []),
              { term: t("attempts"), value: letter.attempts },
              ...moment("createdAt", letter.createdAt),
              ...moment("nextTry", letter.dueAt),
              ...moment("deliveredAt", letter.deliveredAt),
              ...moment("since", letter.deadAt),
              ...(letter.discardReason
                ? [
                    { term: t("discardReason"), value: letter.discardReason },
                    { term: t("discardedBy"), value: letter.discardedBy },
                  ]
                : []),
            ]}
          />
        </Panel>
      }
      timeline={
        <Panel title={t("history")}>
          <History entries={letter.history} states={outboxStatusLabels} />
        </Panel>
      }
    >
      <Panel title={t("payload")}>
        <p className="mb-2 text-sm text-muted">{t("payloadHint")}</p>
        <Facts facts={letter.payload.map(({ name, value }) => ({ term: name, value }))} />
      </Panel>
      <Panel title={t("actions")}>
        <ActionList
          actions={letter.allowedActions}
          parts={{
            retryOutboxMessage: {
              label: t("retryLetter"),
              form: (
                <WorkForm id={id} action={retryLetter} submitLabel={t("retryLetter")} hint={t("retryLetterHint")} />
              ),
            },
            discardOutboxMessage: {
              label: t("discardLetter"),
              form: <DiscardForm id={id} action={discardLetter} submitLabel={t("discardLetter")} />,
              danger: true,
            },
          }}
        />
      </Panel>
    </DetailPage>
  );
}
