import { refundStatusLabels, tierLabel } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseMoneyFragment } from "#generated/graphql";
import { formatMoney, formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { refundStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { Money } from "#ui/money";
import { Panel } from "#ui/panel";
import { Sum } from "#ui/sum";

graphql(`
  fragment CaseMoney on StaffAfterSalesCase {
    refundFen
    freightFen
    deductionFen
    lines {
      orderLineId
      title
      quantity
      refundFen
    }
    refundPreview {
      ...SeenRefund
    }
    signatures {
      tier
      staffId
      amountFen
      signedAt
    }
    order {
      payableFen
      refunds {
        id
        status
        amountFen
        createdAt
      }
    }
  }
`);

/** What this case pays back and how that adds up, who signed for it, and what the order has seen of money so far. */
export function CaseMoney({ row }: { readonly row: CaseMoneyFragment }) {
  const t = useTranslations("afterSalesCase");
  const { lines, deductionFen, signatures, order, refundPreview } = row;
  // Until the refund starts, what was counted when the case was opened is no more than an estimate.
  const freightFen = refundPreview?.freightFen ?? row.freightFen;
  const refundFen = refundPreview?.amountFen ?? row.refundFen;
  const previewed = (id: string) => refundPreview?.lines.find(({ orderLineId }) => orderLineId === id)?.amountFen;
  return (
    <Panel title={t("money")}>
      <Sum
        parts={[
          ...lines.map((line) => ({
            key: line.orderLineId,
            term: `${line.title} ×${line.quantity}`,
            fen: previewed(line.orderLineId) ?? line.refundFen,
          })),
          { term: t("freight"), fen: freightFen },
        ]}
        total={{ term: t("refundTotal"), fen: refundFen }}
      />
      {deductionFen > 0 && (
        <p className="mt-2 text-sm text-muted">{t("deducted", { amount: formatMoney(deductionFen) })}</p>
      )}
      <Signatures signatures={signatures} />
      <div className="mt-3 grid gap-1 border-t border-hairline pt-3 text-sm">
        <p className="flex justify-between gap-2 text-muted">
          {t("orderPaid")} <Money fen={order.payableFen} />
        </p>
        <OrderRefunds refunds={order.refunds} />
      </div>
    </Panel>
  );
}

function Signatures({ signatures }: Pick<CaseMoneyFragment, "signatures">) {
  const t = useTranslations("afterSalesCase");
  const say = useLabels();
  if (signatures.length === 0) return null;
  return (
    <div className="mt-3 border-t border-hairline pt-3">
      <h3 className="text-sm font-medium">{t("signatures")}</h3>
      {signatures.map(({ tier, amountFen, signedAt }) => (
        <p key={tier} className="mt-1 flex flex-wrap gap-x-2 text-sm text-muted">
          <span className="text-ink">{say(tierLabel(tier))}</span>
          {formatTime(signedAt)}
          <span className="ml-auto">
            <Money fen={amountFen} />
          </span>
        </p>
      ))}
    </div>
  );
}

function OrderRefunds({ refunds }: Pick<CaseMoneyFragment["order"], "refunds">) {
  const t = useTranslations("afterSalesCase");
  const say = useLabels();
  if (refunds.length === 0) return <p className="text-muted">{t("noRefunds")}</p>;
  return refunds.map(({ id, status, amountFen, createdAt }) => (
    <p key={id} className="flex flex-wrap items-center gap-x-2 text-muted">
      <StatusBadge tone={refundStatusTones[status]}>{say(refundStatusLabels[status])}</StatusBadge>
      {formatTime(createdAt)}
      <span className="ml-auto">
        <Money fen={amountFen} />
      </span>
    </p>
  ));
}
