import { conversationStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatStatusFragment, ChatWaitingFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { conversationStatusTones } from "#lib/tones";
import { StatusBadge, type Tone } from "#ui/badge";
import { ClockBadge } from "#ui/clock-badge";

graphql(`
  fragment ChatStatus on StaffConversation {
    status
  }
  fragment ChatWaiting on StaffConversation {
    waiting {
      since
      seconds
      urgency
    }
  }
`);

export function ChatStatus({ row: { status } }: { readonly row: ChatStatusFragment }) {
  const say = useLabels();
  return <StatusBadge tone={conversationStatusTones[status]}>{say(conversationStatusLabels[status])}</StatusBadge>;
}

const TONES: Readonly<Record<NonNullable<ChatWaitingFragment["waiting"]>["urgency"], Tone>> = {
  CALM: "positive",
  NEAR: "caution",
  URGENT: "critical",
  OVERDUE: "critical",
};

const MINUTE = 60;
const HOUR = 60 * MINUTE;

/** How long somebody has been waiting for an answer. */
export function WaitingChip({ row: { waiting } }: { readonly row: ChatWaitingFragment }) {
  const t = useTranslations("chats");
  if (!waiting) return null;
  const { seconds, urgency, since } = waiting;
  const minutes = Math.floor(seconds / MINUTE);
  const text =
    seconds < MINUTE
      ? t("waitedSeconds", { seconds })
      : seconds < HOUR
        ? t("waitedMinutes", { minutes })
        : t("waitedHours", { hours: Math.floor(seconds / HOUR) });
  return (
    <ClockBadge
      tone={TONES[urgency]}
      text={text}
      at={formatTime(since)}
      {...(urgency === "OVERDUE" && { solid: true })}
    />
  );
}
