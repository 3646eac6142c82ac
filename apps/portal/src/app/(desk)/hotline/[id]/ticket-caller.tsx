import { type RevealReason, revealReasonLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { TicketCallerFragment } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { MaskedValue, RevealableValue } from "#ui/masked-value";
import { Panel } from "#ui/panel";
import { revealPersonalData } from "../../chats/[id]/reveal-action";

graphql(`
  fragment TicketCaller on HeldTicket {
    id
    callerName
    callerPhone
  }
`);

interface TicketCallerProps {
  readonly row: TicketCallerFragment;
  readonly reasons: readonly RevealReason[];
  readonly mayReveal: boolean;
}

/** Who called, masked; the number in clear for the call back, with a reason. */
export function TicketCaller({ row: { id, callerName, callerPhone }, reasons, mayReveal }: TicketCallerProps) {
  const t = useTranslations("hotline");
  const labels = Object.fromEntries(reasons.map((reason) => [reason, revealReasonLabels[reason]]));
  const value = (field: string, masked: string) =>
    mayReveal ? (
      <RevealableValue value={masked} action={revealPersonalData} target={{ entity: id, field }} reasons={labels} />
    ) : (
      <MaskedValue value={masked} />
    );
  return (
    <Panel title={t("caller")}>
      <Facts
        facts={[
          ...(callerName ? [{ term: t("fieldName"), value: value("CALLER_NAME", callerName) }] : []),
          ...(callerPhone ? [{ term: t("fieldPhone"), value: value("CALLER_PHONE", callerPhone) }] : []),
        ]}
      />
    </Panel>
  );
}
