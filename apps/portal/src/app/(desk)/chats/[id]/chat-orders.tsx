import { afterSalesStatusLabels, orderStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { ChatOrdersFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { Panel } from "#ui/panel";
import { ChatForm } from "./chat-form";
import { ChatValue, type RevealRight } from "./chat-value";
import { linkOrder } from "./lead-on-actions";

graphql(`
  fragment ChatOrders on HeldConversation {
    order {
      id
      consignee {
        name
        phoneNumber
      }
    }
    recentOrders {
      id
      orderNumber
      status
    }
    openCases {
      id
      caseNumber
      status
    }
  }
`);

interface ChatOrdersProps extends RevealRight {
  readonly chatId: string;
  readonly row: ChatOrdersFragment;
}

/**
 * The shopper's last orders, one of which the chat may be about: its words are then kept with that order, and its
 * recipient may be called.
 */
export function ChatOrders({ chatId, row: { order, recentOrders, openCases }, ...right }: ChatOrdersProps) {
  const t = useTranslations("chat");
  const say = useLabels();
  return (
    <Panel title={t("orders")}>
      {recentOrders.length === 0 && <p className="text-muted">{t("noOrders")}</p>}
      <ul className="grid gap-3">
        {recentOrders.map(({ id, orderNumber, status }) => (
          <li key={id} className="grid gap-1">
            <span className="flex flex-wrap gap-x-2">
              <Link href={paths.order(id)}>{orderNumber}</Link>
              <span className="text-muted">{say(orderStatusLabels[status])}</span>
              {order?.id === id && <span className="font-medium">{t("linked")}</span>}
            </span>
            {order?.id === id && order.consignee && <Recipient orderId={id} consignee={order.consignee} {...right} />}
            {order?.id !== id && (
              <ChatForm chatId={chatId} action={linkOrder} submitLabel={t("link", { number: orderNumber })}>
                <input type="hidden" name="orderId" value={id} />
              </ChatForm>
            )}
          </li>
        ))}
        {openCases.map(({ id, caseNumber, status }) => (
          <li key={id} className="flex flex-wrap gap-x-2">
            <Link href={paths.case(id)}>{caseNumber}</Link>
            <span className="text-muted">{say(afterSalesStatusLabels[status])}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

interface RecipientProps extends RevealRight {
  readonly orderId: string;
  readonly consignee: { readonly name: string; readonly phoneNumber: string };
}

function Recipient({ orderId, consignee: { name, phoneNumber }, ...right }: RecipientProps) {
  const t = useTranslations("order");
  return (
    <Facts
      facts={[
        {
          term: t("recipient"),
          value: <ChatValue entity={orderId} field="CONSIGNEE_NAME" masked={name} {...right} />,
        },
        {
          term: t("phone"),
          value: <ChatValue entity={orderId} field="CONSIGNEE_PHONE" masked={phoneNumber} {...right} />,
        },
      ]}
    />
  );
}
