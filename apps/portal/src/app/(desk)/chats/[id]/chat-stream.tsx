import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatEventFragment } from "#generated/graphql";
import { classNames } from "#lib/class-names";
import { formatTime } from "#lib/format";
import { ActionForm } from "#ui/form";
import { Panel } from "#ui/panel";
import { recallAnswer } from "./answer-actions";

graphql(`
  fragment ChatEvent on StaffConversationEvent {
    seq
    kind
    at
    actorKind
    staffName
    toStaffName
    message {
      id
      body
      isNote
      mayRecall
      recalledAt
      senderKind
      senderName
      sentAt
    }
  }
`);

interface ChatStreamProps {
  readonly chatId: string;
  /** By `seq`, oldest first. */
  readonly events: readonly ChatEventFragment[];
}

/** What was written, in the order in which the API numbered it. A new line is told to screen readers once, politely. */
export function ChatStream({ chatId, events }: ChatStreamProps) {
  const t = useTranslations("chat");
  const written = events.flatMap(({ seq, message }) => (message ? [{ seq, ...message }] : []));
  return (
    <Panel title={t("messages")}>
      <ol aria-live="polite" className="grid gap-3">
        {written.map((message) => (
          <li
            key={message.seq}
            className={classNames(
              "max-w-prose rounded-lg border px-3 py-2",
              message.isNote
                ? "border-caution/40 bg-caution-soft"
                : message.senderKind === "STAFF"
                  ? "ml-8 border-accent/20 bg-accent-soft"
                  : "mr-8 border-hairline bg-surface",
            )}
          >
            <p className="flex flex-wrap gap-x-2 text-sm text-muted">
              <span className="font-medium text-ink">
                {message.isNote && `${t("note")} · `}
                {message.senderKind === "STAFF" ? (message.senderName ?? t("colleague")) : t("shopper")}
              </span>
              <time dateTime={message.sentAt}>{formatTime(message.sentAt)}</time>
            </p>
            <p className="whitespace-pre-line wrap-anywhere">
              {message.body ?? <span className="text-muted">{t(message.recalledAt ? "recalled" : "erased")}</span>}
            </p>
            {message.mayRecall && <Recall chatId={chatId} messageId={message.id} />}
          </li>
        ))}
      </ol>
    </Panel>
  );
}

function Recall({ chatId, messageId }: { readonly chatId: string; readonly messageId: string }) {
  const t = useTranslations("chat");
  const kit = useTranslations("kit");
  return (
    <ActionForm action={recallAnswer} submitLabel={t("recall")} pendingLabel={kit("pending")} tone="quiet">
      <input type="hidden" name="chatId" value={chatId} />
      <input type="hidden" name="messageId" value={messageId} />
    </ActionForm>
  );
}
