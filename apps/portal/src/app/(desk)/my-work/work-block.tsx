import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { WorkCasesFragment, WorkOrdersFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { Link } from "#ui/link";
import { Money } from "#ui/money";
import { Panel } from "#ui/panel";
import { CaseClock } from "../after-sales/case-status";
import { OrderClock } from "../orders/order-clock";
import type { Block } from "./open-work";

/** The first few of what waits, and the way to all of it. */
export function WorkBlock({ block }: { readonly block: Block }) {
  const t = useTranslations("work");
  const { nodes, pageInfo } = "cases" in block ? block.cases : block.orders;
  return (
    <Panel title={t(block.key)}>
      {nodes.length === 0 && <p className="text-muted">{t("nothing")}</p>}
      {"cases" in block ? <Cases cases={block.cases.nodes} /> : <Orders orders={block.orders.nodes} />}
      {pageInfo.hasNextPage && (
        <p className="mt-2">
          <Link href={block.href} className="inline-flex min-h-6 items-center">
            {t("more")}
          </Link>
        </p>
      )}
    </Panel>
  );
}

function Cases({ cases }: { readonly cases: WorkCasesFragment["nodes"] }) {
  return (
    <ul className="divide-y divide-hairline">
      {cases.map((row) => (
        <Item key={row.id} href={paths.case(row.id)} number={row.caseNumber} fen={row.refundFen}>
          <CaseClock row={row} />
        </Item>
      ))}
    </ul>
  );
}

function Orders({ orders }: { readonly orders: WorkOrdersFragment["nodes"] }) {
  return (
    <ul className="divide-y divide-hairline">
      {orders.map((order) => (
        <Item key={order.id} href={paths.order(order.id)} number={order.orderNumber} fen={order.payableFen}>
          {order.deadline ? (
            <OrderClock order={order} />
          ) : (
            <span className="text-sm text-muted">{formatTime(order.createdAt)}</span>
          )}
        </Item>
      ))}
    </ul>
  );
}

interface ItemProps {
  readonly href: string;
  readonly number: string;
  readonly fen: number;
  readonly children: ReactNode;
}

function Item({ href, number, fen, children }: ItemProps) {
  return (
    <li className="flex flex-wrap items-center gap-x-3 gap-y-1 py-1.5">
      <Link href={href} className="inline-flex min-h-6 items-center">
        {number}
      </Link>
      {children}
      <span className="ml-auto">
        <Money fen={fen} />
      </span>
    </li>
  );
}
