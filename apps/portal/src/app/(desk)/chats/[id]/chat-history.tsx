import { actorLabel, conversationEventLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import type { ChatEventFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Panel } from "#ui/panel";
import { Timeline } from "#ui/timeline";

/** Who had it in hand, and what it led to; the words themselves stand in the stream. */
export function ChatHistory({ events }: { readonly events: readonly ChatEventFragment[] }) {
  const t = useTranslations("chat");
  const say = useLabels();
  const deeds = events.filter(({ kind }) => kind !== "MESSAGE_POSTED" && kind !== "NOTE_ADDED");
  return (
    <Panel title={t("history")}>
      <Timeline
        entries={deeds.toReversed().map(({ seq, at, kind, actorKind, staffName, toStaffName }) => ({
          id: String(seq),
          at,
          actor: staffName ?? say(actorLabel(actorKind === "SHOPPER" ? "ACCOUNT" : actorKind)),
          deed: say(conversationEventLabels[kind]),
          detail: toStaffName ?? undefined,
        }))}
      />
    </Panel>
  );
}
