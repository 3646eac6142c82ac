import { requestKindLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatDeedsFragment, ChatEventFragment, ColleagueFragment } from "#generated/graphql";
import { ActionList, type ActionPart } from "#ui/action-list";
import { HiddenField, SelectField, TextAreaField } from "#ui/form";
import { LabelOptions } from "#ui/label-options";
import { Panel } from "#ui/panel";
import { addNote } from "./answer-actions";
import { ChatForm } from "./chat-form";
import { claimConversation, closeConversation, handOver } from "./hold-actions";
import { registerRequest, tellSecurity } from "./lead-on-actions";

graphql(`
  fragment ChatDeeds on StaffConversation {
    id
    allowedActions {
      action
      allowed
      reason
    }
  }
  fragment Colleague on Colleague {
    id
    displayName
  }
`);

interface ChatDeedsProps {
  readonly row: ChatDeedsFragment;
  readonly colleagues: readonly ColleagueFragment[];
  readonly messages: readonly ChatEventFragment[];
  /** Names a note, as each reply has its name. */
  readonly noteId: string;
  /** The one that stands below this among those in hand. */
  readonly next: string | undefined;
}

/** Everything but the reply, which stands open above. */
export function ChatDeeds({ row, ...facts }: ChatDeedsProps) {
  const t = useTranslations("chat");
  const parts = useParts(row.id, facts);
  if (row.allowedActions.length === 0) return null;
  const claimed = row.allowedActions.some(({ action, allowed }) => action === "closeConversation" && allowed);
  return (
    <Panel title={t("deeds")}>
      <ActionList actions={row.allowedActions} parts={parts} folded={claimed} />
    </Panel>
  );
}

const EXCERPT = 40;

function useParts(chatId: string, { colleagues, messages, noteId, next }: Omit<ChatDeedsProps, "row">) {
  const t = useTranslations("chat");
  const kit = useTranslations("kit");
  const asked = messages.flatMap(({ message }) =>
    message?.body && message.senderKind === "SHOPPER" ? [{ id: message.id, body: message.body }] : [],
  );
  return {
    claimConversation: {
      label: t("claim"),
      form: <ChatForm chatId={chatId} action={claimConversation} submitLabel={t("claim")} hint={t("claimHint")} />,
    },
    addConversationNote: {
      label: t("addNote"),
      form: (
        <ChatForm chatId={chatId} action={addNote} submitLabel={t("addNote")}>
          <HiddenField name="clientMessageId" value={noteId} />
          <TextAreaField name="body" label={t("noteText")} hint={t("noteHint")} maxLength={1000} />
        </ChatForm>
      ),
    },
    handOverConversation: {
      label: t("handOver"),
      form: (
        <ChatForm chatId={chatId} action={handOver} submitLabel={t("handOver")} next={next}>
          <SelectField name="toStaffId" label={t("handOverTo")} optional>
            <option value="">{t("backToQueue")}</option>
            {colleagues.map(({ id, displayName }) => (
              <option key={id} value={id}>
                {displayName ?? id}
              </option>
            ))}
          </SelectField>
          <TextAreaField name="note" label={t("handOverNote")} hint={t("noteHint")} maxLength={1000} />
        </ChatForm>
      ),
    },
    registerRequestFromMessage: {
      label: t("register"),
      form: (
        <ChatForm chatId={chatId} action={registerRequest} submitLabel={t("register")} hint={t("registerHint")}>
          <SelectField name="messageId" label={t("registerMessage")}>
            <option value="">{kit("choose")}</option>
            {asked.map(({ id, body }) => (
              <option key={id} value={id}>
                {body.length > EXCERPT ? `${body.slice(0, EXCERPT)}…` : body}
              </option>
            ))}
          </SelectField>
          <SelectField name="kind" label={t("registerKind")}>
            <option value="">{kit("choose")}</option>
            <LabelOptions labels={requestKindLabels} />
          </SelectField>
        </ChatForm>
      ),
    },
    transferConversationToSecurity: {
      label: t("tellSecurity"),
      form: (
        <ChatForm chatId={chatId} action={tellSecurity} submitLabel={t("tellSecurity")} hint={t("tellSecurityHint")}>
          <TextAreaField name="note" label={t("tellSecurityNote")} maxLength={1000} />
        </ChatForm>
      ),
    },
    closeConversation: {
      label: t("close"),
      form: (
        <ChatForm
          chatId={chatId}
          action={closeConversation}
          submitLabel={t("close")}
          hint={t("closeHint")}
          next={next}
          danger
        />
      ),
      danger: true,
    },
  } satisfies Record<string, ActionPart>;
}
