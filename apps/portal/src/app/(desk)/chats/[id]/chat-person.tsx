import { type RevealReason, revealReasonLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatPersonFragment } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { MaskedValue, RevealableValue } from "#ui/masked-value";
import { Panel } from "#ui/panel";
import { revealPersonalData } from "./reveal-action";

graphql(`
  fragment ChatPerson on HeldConversation {
    accountId
    shopperName
    phoneNumber
    sessionCount
  }
`);

interface ChatPersonProps {
  readonly row: ChatPersonFragment;
  readonly reasons: readonly RevealReason[];
  readonly mayReveal: boolean;
}

/** Whom the holder talks to, masked; one value at a time in clear, with a reason. Policy 5.5. */
export function ChatPerson({ row, reasons, mayReveal }: ChatPersonProps) {
  const t = useTranslations("chat");
  const labels = Object.fromEntries(reasons.map((reason) => [reason, revealReasonLabels[reason]]));
  const value = (field: string, masked: string) =>
    mayReveal ? (
      <RevealableValue
        value={masked}
        action={revealPersonalData}
        target={{ entity: row.accountId, field }}
        reasons={labels}
      />
    ) : (
      <MaskedValue value={masked} />
    );
  return (
    <Panel title={t("person")}>
      <Facts
        facts={[
          { term: t("name"), value: value("ACCOUNT_NICKNAME", row.shopperName) },
          ...(row.phoneNumber ? [{ term: t("phone"), value: value("ACCOUNT_PHONE", row.phoneNumber) }] : []),
          { term: t("sessions"), value: t("sessionCount", { count: row.sessionCount }) },
        ]}
      />
    </Panel>
  );
}
