import { useTranslations } from "next-intl";
import { CheckboxField, HiddenField, TextAreaField } from "#ui/form";
import { Panel } from "#ui/panel";
import { answerConversation } from "./answer-actions";
import { ChatForm } from "./chat-form";

interface ReplyFormProps {
  readonly chatId: string;
  /** Names this one reply: sent twice, it is one message. */
  readonly messageId: string;
}

export function ReplyForm({ chatId, messageId }: ReplyFormProps) {
  const t = useTranslations("chat");
  return (
    <Panel title={t("reply")}>
      <ChatForm chatId={chatId} action={answerConversation} submitLabel={t("send")}>
        <HiddenField name="clientMessageId" value={messageId} />
        <TextAreaField name="body" label={t("replyText")} hint={t("replyHint")} maxLength={1000} rows={4} />
        <CheckboxField name="sendAnyway" label={t("sendAnyway")} />
      </ChatForm>
    </Panel>
  );
}
