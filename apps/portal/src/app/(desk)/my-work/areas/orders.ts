import { graphql } from "#generated/gql";
import type { WorkOrderFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { blockOf, type Waiting, type WorkArea } from "../block";

graphql(`
  fragment WorkOrder on StaffOrder {
    id
    orderNumber
    payableFen
    createdAt
    deadline {
      dueAt
      urgency
      count
      unit
    }
  }
  fragment WorkOrders on StaffOrderPage {
    nodes {
      ...WorkOrder
    }
    pageInfo {
      hasNextPage
    }
  }
  fragment OrdersWork on Query {
    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $mayShipmentCreate) {
      ...WorkOrders
    }
    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $mayShipmentCreate) {
      ...WorkOrders
    }
    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $mayOrderCancel) {
      ...WorkOrders
    }
  }
`);

const waitingOf = ({ id, orderNumber, payableFen, createdAt, deadline }: WorkOrderFragment): Waiting => ({
  id,
  href: paths.order(id),
  name: orderNumber,
  deadline,
  since: createdAt,
  amountFen: payableFen,
});

export const ordersWork: WorkArea = ({ toShip, partlyShipped, unpaid }) => [
  blockOf("toShip", paths.orders({ status: "PAID" }), toShip, waitingOf),
  blockOf("partlyShipped", paths.orders({ status: "PARTIALLY_SHIPPED" }), partlyShipped, waitingOf),
  blockOf("unpaid", paths.orders({ status: "PENDING_PAYMENT" }), unpaid, waitingOf),
];
