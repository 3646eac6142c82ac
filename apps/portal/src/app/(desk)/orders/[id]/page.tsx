import { orderStatusLabels, paymentUseLabels, refundStatusLabels } from "@factory-to-home/contract";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { NotFound } from "#lib/failures";
import { titled } from "#lib/titled";
import { currentViewer } from "#lib/viewer";
import { CaseLayout } from "#ui/case-layout";
import { History } from "#ui/history";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { OrderActions } from "./order-actions";
import { OrderCases } from "./order-cases";
import { OrderFacts } from "./order-facts";
import { OrderHeader } from "./order-header";
import { OrderLines } from "./order-lines";
import { OrderMoney } from "./order-money";
import { Parcels } from "./parcels";
import { Recipient } from "./recipient";

export const generateMetadata = titled("order");

const orderDocument = graphql(`
  query Order($id: ID!, $ships: Boolean!) {
    staffOrder(id: $id) {
      ... on StaffOrder {
        ...OrderHeader
        ...OrderLines
        ...OrderActions
        ...Parcels
        ...Recipient
        ...OrderMoney
        ...OrderFacts
        ...OrderCases
        history {
          ...HistoryEntry
        }
      }
      ...RefusalFacts
    }
    carriers {
      ...CarrierOption
    }
  }
`);

/** The words that an order's history moves between: its own states, its refunds', and what became of a payment. */
const states = { ...paymentUseLabels, ...refundStatusLabels, ...orderStatusLabels };

interface OrderPageProps {
  readonly params: Promise<{ readonly id: string }>;
}

export default servePage(async function OrderPage({ params }: OrderPageProps) {
  const { id } = await params;
  const { permissions } = await currentViewer();
  const { staffOrder: order, carriers } = await callApi(orderDocument, {
    id: decodeURIComponent(id),
    ships: permissions.includes("shipment:create"),
  });
  if ("code" in order) throw new NotFound();
  const t = await getTranslations("order");
  return (
    <>
      <OrderHeader order={order} />
      <CaseLayout
        facts={
          <>
            <OrderMoney order={order} />
            <Recipient order={order} />
            <OrderCases order={order} />
            <OrderFacts order={order} />
          </>
        }
        timeline={
          <Panel title={t("history")}>
            <History entries={order.history} states={states} />
          </Panel>
        }
      >
        <OrderLines order={order} />
        <OrderActions order={order} carriers={carriers} />
        <Parcels order={order} carriers={carriers} />
      </CaseLayout>
    </>
  );
});
