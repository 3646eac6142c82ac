import { paymentUseLabels, refundStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderMoneyFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { refundStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { Money } from "#ui/money";
import { Panel } from "#ui/panel";
import { Sum } from "#ui/sum";

graphql(`
  fragment OrderMoney on StaffOrder {
    goodsFen
    discountFen
    freightFen
    payableFen
    payments {
      id
      transactionId
      amountFen
      use
      paidAt
    }
    refunds {
      id
      status
      amountFen
      createdAt
    }
  }
`);

/** The sum, then what really came in and went back. */
export function OrderMoney({ order }: { readonly order: OrderMoneyFragment }) {
  const t = useTranslations("order");
  const { goodsFen, discountFen, freightFen, payableFen } = order;
  return (
    <Panel title={t("money")}>
      <Sum
        parts={[
          { term: t("goods"), fen: goodsFen },
          { term: t("discount"), fen: -discountFen },
          { term: t("freight"), fen: freightFen },
        ]}
        total={{ term: t("payable"), fen: payableFen }}
      />
      <Payments payments={order.payments} />
      <Refunds refunds={order.refunds} />
    </Panel>
  );
}

function Payments({ payments }: Pick<OrderMoneyFragment, "payments">) {
  const t = useTranslations("order");
  const say = useLabels();
  if (payments.length === 0) return null;
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      <h3 className="text-sm font-medium">{t("payments")}</h3>
      {payments.map(({ id, amountFen, use, paidAt, transactionId }) => (
        <div key={id} className="mt-1 grid text-sm text-muted">
          <p className="flex justify-between gap-2">
            <span>{say(paymentUseLabels[use])}</span>
            <Money fen={amountFen} />
          </p>
          <p>{formatTime(paidAt)}</p>
          <p className="font-mono text-xs break-all select-all">{transactionId}</p>
        </div>
      ))}
    </div>
  );
}

function Refunds({ refunds }: Pick<OrderMoneyFragment, "refunds">) {
  const t = useTranslations("order");
  const say = useLabels();
  if (refunds.length === 0) return null;
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      <h3 className="text-sm font-medium">{t("refunds")}</h3>
      {refunds.map(({ id, amountFen, status, createdAt }) => (
        <p key={id} className="mt-1 flex flex-wrap items-center gap-x-2 text-sm text-muted">
          <StatusBadge tone={refundStatusTones[status]}>{say(refundStatusLabels[status])}</StatusBadge>
          {formatTime(createdAt)}
          <span className="ml-auto">
            <Money fen={amountFen} />
          </span>
        </p>
      ))}
    </div>
  );
}
