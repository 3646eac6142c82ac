import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatPersonFragment, RevealField } from "#generated/graphql";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";
import { ChatValue, type RevealRight } from "./chat-value";

graphql(`
  fragment ChatPerson on HeldConversation {
    accountId
    shopperName
    phoneNumber
    sessionCount
  }
`);

interface ChatPersonProps extends RevealRight {
  readonly row: ChatPersonFragment;
}

/** Whom the holder talks to, masked; one value at a time in clear, with a reason. Policy 5.5. */
export function ChatPerson({ row, ...right }: ChatPersonProps) {
  const t = useTranslations("chat");
  const value = (field: RevealField, masked: string) => (
    <ChatValue entity={row.accountId} field={field} masked={masked} {...right} />
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
