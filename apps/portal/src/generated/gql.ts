/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.CaseActionsFragmentDoc,
    "\n  fragment CaseFacts on StaffAfterSalesCase {\n    id\n    reason\n    beforeDispatch\n    condition\n    openedAt\n    closedAt\n    refundsIn90Days\n    order {\n      id\n      orderNumber\n      status\n      receivedAt\n      afterSalesCases {\n        id\n        caseNumber\n        status\n      }\n    }\n  }\n": typeof types.CaseFactsFragmentDoc,
    "\n  fragment CaseHeader on StaffAfterSalesCase {\n    caseNumber\n    kind\n    ...CaseStatus\n    ...CaseClock\n    ...StateStrip\n  }\n": typeof types.CaseHeaderFragmentDoc,
    "\n  fragment CaseItems on StaffAfterSalesCase {\n    lines {\n      orderLineId\n      title\n      spec\n      quantity\n      refundFen\n    }\n    order {\n      lines {\n        id\n        imagePath\n        quantity\n        paidFen\n      }\n    }\n  }\n": typeof types.CaseItemsFragmentDoc,
    "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n": typeof types.CaseMoneyFragmentDoc,
    "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n": typeof types.CaseParcelsFragmentDoc,
    "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n": typeof types.CaseWordsFragmentDoc,
    "\n  mutation ApproveRefund($input: CaseInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveRefundDocument,
    "\n  mutation ApproveReturn($input: CaseInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveReturnDocument,
    "\n  mutation ApproveForFinance($input: CaseInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveForFinanceDocument,
    "\n  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {\n    rejectAfterSalesCase(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RejectAfterSalesCaseDocument,
    "\n  mutation ReceiveReturn($input: CaseInput!) {\n    receiveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReceiveReturnDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) {\n    acceptReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AcceptReturnDocument,
    "\n  mutation DisputeReturn($input: CaseWithTextInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DisputeReturnDocument,
    "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SendGoodsBackDocument,
    "\n  query AfterSalesCase($id: ID!) {\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": typeof types.AfterSalesCaseDocument,
    "\n  mutation DecideAppeal($input: DecideAppealInput!) {\n    decideAppeal(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideAppealDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SettleDisputeDocument,
    "\n  mutation RetryRefund($input: CaseInput!) {\n    retryRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RetryRefundDocument,
    "\n  fragment StateStrip on StaffAfterSalesCase {\n    kind\n    status\n    history {\n      toStatus\n    }\n  }\n": typeof types.StateStripFragmentDoc,
    "\n  fragment CaseStatus on StaffAfterSalesCase {\n    status\n  }\n  fragment CaseClock on StaffAfterSalesCase {\n    status\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.CaseStatusFragmentDoc,
    "\n  fragment CaseRow on StaffAfterSalesCase {\n    id\n    caseNumber\n    kind\n    reason\n    refundFen\n    openedAt\n    ...CaseStatus\n    ...CaseClock\n  }\n": typeof types.CaseRowFragmentDoc,
    "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AfterSalesCasesDocument,
    "\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      id\n      caseNumber\n      refundFen\n      ...CaseClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      id\n      orderNumber\n      payableFen\n      createdAt\n      ...OrderClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n": typeof types.WorkCasesFragmentDoc,
    "\n  query Work($approves: Boolean!, $decides: Boolean!, $watches: Boolean!, $inspects: Boolean!, $ships: Boolean!, $cancels: Boolean!) {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $approves) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $decides) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watches) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $cancels) {\n      ...WorkOrders\n    }\n  }\n": typeof types.WorkDocument,
    "\n  mutation ShipOrder($input: ShipOrderInput!) {\n    shipOrder(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ShipOrderDocument,
    "\n  mutation CorrectShipment($input: CorrectShipmentInput!) {\n    correctShipment(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CorrectShipmentDocument,
    "\n  mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {\n    cancelOrderForShopper(input: $input) {\n      ... on StaffOrder {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CancelOrderForShopperDocument,
    "\n  fragment CancelForm on StaffOrder {\n    id\n  }\n": typeof types.CancelFormFragmentDoc,
    "\n  fragment OrderActions on StaffOrder {\n    ...CancelForm\n    ...ShipForm\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.OrderActionsFragmentDoc,
    "\n  fragment OrderCases on StaffOrder {\n    afterSalesCases {\n      id\n      caseNumber\n      refundFen\n      ...CaseStatus\n    }\n  }\n": typeof types.OrderCasesFragmentDoc,
    "\n  fragment OrderFacts on StaffOrder {\n    createdAt\n    paidAt\n    shippedAt\n    receivedAt\n    receivedHow\n    cancelledAt\n    cancelReason\n    endedAt\n  }\n": typeof types.OrderFactsFragmentDoc,
    "\n  fragment OrderHeader on StaffOrder {\n    orderNumber\n    status\n    paymentStatus\n    ...OrderClock\n  }\n": typeof types.OrderHeaderFragmentDoc,
    "\n  fragment OrderLines on StaffOrder {\n    lines {\n      id\n      title\n      spec\n      imagePath\n      quantity\n      unitPriceFen\n      discountFen\n      paidFen\n    }\n  }\n": typeof types.OrderLinesFragmentDoc,
    "\n  fragment OrderMoney on StaffOrder {\n    goodsFen\n    discountFen\n    freightFen\n    payableFen\n    payments {\n      id\n      transactionId\n      amountFen\n      use\n      paidAt\n    }\n    refunds {\n      id\n      status\n      amountFen\n      createdAt\n    }\n  }\n": typeof types.OrderMoneyFragmentDoc,
    "\n  query Order($id: ID!, $ships: Boolean!) {\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": typeof types.OrderDocument,
    "\n  fragment Parcels on StaffOrder {\n    id\n    lines {\n      id\n      title\n    }\n    shipments {\n      id\n      seq\n      carrierCode\n      carrierName\n      trackingNumber\n      shippedAt\n      correctedAt\n      lines {\n        orderLineId\n        quantity\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.ParcelsFragmentDoc,
    "\n  fragment Recipient on StaffOrder {\n    recipientIsOther\n    consignee {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    waybill @include(if: $ships) {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    remark\n  }\n": typeof types.RecipientFragmentDoc,
    "\n  fragment ShipForm on StaffOrder {\n    id\n    lines {\n      id\n      title\n      spec\n    }\n    toShip {\n      orderLineId\n      quantity\n      held\n    }\n    shipments {\n      id\n    }\n  }\n": typeof types.ShipFormFragmentDoc,
    "\n  fragment OrderClock on StaffOrder {\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.OrderClockFragmentDoc,
    "\n  fragment OrderRow on StaffOrder {\n    id\n    orderNumber\n    status\n    payableFen\n    createdAt\n    lines {\n      title\n      quantity\n    }\n    ...OrderClock\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": typeof types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": typeof types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": typeof types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n  }\n": typeof types.RefusalFactsFragmentDoc,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": typeof types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n": typeof types.HistoryEntryFragmentDoc,
    "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n": typeof types.CarrierOptionFragmentDoc,
};
const documents: Documents = {
    "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.CaseActionsFragmentDoc,
    "\n  fragment CaseFacts on StaffAfterSalesCase {\n    id\n    reason\n    beforeDispatch\n    condition\n    openedAt\n    closedAt\n    refundsIn90Days\n    order {\n      id\n      orderNumber\n      status\n      receivedAt\n      afterSalesCases {\n        id\n        caseNumber\n        status\n      }\n    }\n  }\n": types.CaseFactsFragmentDoc,
    "\n  fragment CaseHeader on StaffAfterSalesCase {\n    caseNumber\n    kind\n    ...CaseStatus\n    ...CaseClock\n    ...StateStrip\n  }\n": types.CaseHeaderFragmentDoc,
    "\n  fragment CaseItems on StaffAfterSalesCase {\n    lines {\n      orderLineId\n      title\n      spec\n      quantity\n      refundFen\n    }\n    order {\n      lines {\n        id\n        imagePath\n        quantity\n        paidFen\n      }\n    }\n  }\n": types.CaseItemsFragmentDoc,
    "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n": types.CaseMoneyFragmentDoc,
    "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n": types.CaseParcelsFragmentDoc,
    "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n": types.CaseWordsFragmentDoc,
    "\n  mutation ApproveRefund($input: CaseInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveRefundDocument,
    "\n  mutation ApproveReturn($input: CaseInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveReturnDocument,
    "\n  mutation ApproveForFinance($input: CaseInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveForFinanceDocument,
    "\n  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {\n    rejectAfterSalesCase(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RejectAfterSalesCaseDocument,
    "\n  mutation ReceiveReturn($input: CaseInput!) {\n    receiveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReceiveReturnDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) {\n    acceptReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AcceptReturnDocument,
    "\n  mutation DisputeReturn($input: CaseWithTextInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DisputeReturnDocument,
    "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SendGoodsBackDocument,
    "\n  query AfterSalesCase($id: ID!) {\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": types.AfterSalesCaseDocument,
    "\n  mutation DecideAppeal($input: DecideAppealInput!) {\n    decideAppeal(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideAppealDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SettleDisputeDocument,
    "\n  mutation RetryRefund($input: CaseInput!) {\n    retryRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RetryRefundDocument,
    "\n  fragment StateStrip on StaffAfterSalesCase {\n    kind\n    status\n    history {\n      toStatus\n    }\n  }\n": types.StateStripFragmentDoc,
    "\n  fragment CaseStatus on StaffAfterSalesCase {\n    status\n  }\n  fragment CaseClock on StaffAfterSalesCase {\n    status\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.CaseStatusFragmentDoc,
    "\n  fragment CaseRow on StaffAfterSalesCase {\n    id\n    caseNumber\n    kind\n    reason\n    refundFen\n    openedAt\n    ...CaseStatus\n    ...CaseClock\n  }\n": types.CaseRowFragmentDoc,
    "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AfterSalesCasesDocument,
    "\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      id\n      caseNumber\n      refundFen\n      ...CaseClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      id\n      orderNumber\n      payableFen\n      createdAt\n      ...OrderClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n": types.WorkCasesFragmentDoc,
    "\n  query Work($approves: Boolean!, $decides: Boolean!, $watches: Boolean!, $inspects: Boolean!, $ships: Boolean!, $cancels: Boolean!) {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $approves) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $decides) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watches) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $cancels) {\n      ...WorkOrders\n    }\n  }\n": types.WorkDocument,
    "\n  mutation ShipOrder($input: ShipOrderInput!) {\n    shipOrder(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ShipOrderDocument,
    "\n  mutation CorrectShipment($input: CorrectShipmentInput!) {\n    correctShipment(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CorrectShipmentDocument,
    "\n  mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {\n    cancelOrderForShopper(input: $input) {\n      ... on StaffOrder {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CancelOrderForShopperDocument,
    "\n  fragment CancelForm on StaffOrder {\n    id\n  }\n": types.CancelFormFragmentDoc,
    "\n  fragment OrderActions on StaffOrder {\n    ...CancelForm\n    ...ShipForm\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.OrderActionsFragmentDoc,
    "\n  fragment OrderCases on StaffOrder {\n    afterSalesCases {\n      id\n      caseNumber\n      refundFen\n      ...CaseStatus\n    }\n  }\n": types.OrderCasesFragmentDoc,
    "\n  fragment OrderFacts on StaffOrder {\n    createdAt\n    paidAt\n    shippedAt\n    receivedAt\n    receivedHow\n    cancelledAt\n    cancelReason\n    endedAt\n  }\n": types.OrderFactsFragmentDoc,
    "\n  fragment OrderHeader on StaffOrder {\n    orderNumber\n    status\n    paymentStatus\n    ...OrderClock\n  }\n": types.OrderHeaderFragmentDoc,
    "\n  fragment OrderLines on StaffOrder {\n    lines {\n      id\n      title\n      spec\n      imagePath\n      quantity\n      unitPriceFen\n      discountFen\n      paidFen\n    }\n  }\n": types.OrderLinesFragmentDoc,
    "\n  fragment OrderMoney on StaffOrder {\n    goodsFen\n    discountFen\n    freightFen\n    payableFen\n    payments {\n      id\n      transactionId\n      amountFen\n      use\n      paidAt\n    }\n    refunds {\n      id\n      status\n      amountFen\n      createdAt\n    }\n  }\n": types.OrderMoneyFragmentDoc,
    "\n  query Order($id: ID!, $ships: Boolean!) {\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": types.OrderDocument,
    "\n  fragment Parcels on StaffOrder {\n    id\n    lines {\n      id\n      title\n    }\n    shipments {\n      id\n      seq\n      carrierCode\n      carrierName\n      trackingNumber\n      shippedAt\n      correctedAt\n      lines {\n        orderLineId\n        quantity\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": types.ParcelsFragmentDoc,
    "\n  fragment Recipient on StaffOrder {\n    recipientIsOther\n    consignee {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    waybill @include(if: $ships) {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    remark\n  }\n": types.RecipientFragmentDoc,
    "\n  fragment ShipForm on StaffOrder {\n    id\n    lines {\n      id\n      title\n      spec\n    }\n    toShip {\n      orderLineId\n      quantity\n      held\n    }\n    shipments {\n      id\n    }\n  }\n": types.ShipFormFragmentDoc,
    "\n  fragment OrderClock on StaffOrder {\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.OrderClockFragmentDoc,
    "\n  fragment OrderRow on StaffOrder {\n    id\n    orderNumber\n    status\n    payableFen\n    createdAt\n    lines {\n      title\n      quantity\n    }\n    ...OrderClock\n  }\n": types.OrderRowFragmentDoc,
    "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrdersDocument,
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SignInDocument,
    "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n  }\n": types.RefusalFactsFragmentDoc,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": types.SignOutDocument,
    "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n": types.HistoryEntryFragmentDoc,
    "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n": types.CarrierOptionFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').CaseActionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseFacts on StaffAfterSalesCase {\n    id\n    reason\n    beforeDispatch\n    condition\n    openedAt\n    closedAt\n    refundsIn90Days\n    order {\n      id\n      orderNumber\n      status\n      receivedAt\n      afterSalesCases {\n        id\n        caseNumber\n        status\n      }\n    }\n  }\n"): typeof import('./graphql').CaseFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseHeader on StaffAfterSalesCase {\n    caseNumber\n    kind\n    ...CaseStatus\n    ...CaseClock\n    ...StateStrip\n  }\n"): typeof import('./graphql').CaseHeaderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseItems on StaffAfterSalesCase {\n    lines {\n      orderLineId\n      title\n      spec\n      quantity\n      refundFen\n    }\n    order {\n      lines {\n        id\n        imagePath\n        quantity\n        paidFen\n      }\n    }\n  }\n"): typeof import('./graphql').CaseItemsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').CaseMoneyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n"): typeof import('./graphql').CaseParcelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n"): typeof import('./graphql').CaseWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRefund($input: CaseInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReturn($input: CaseInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveForFinance($input: CaseInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveForFinanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {\n    rejectAfterSalesCase(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RejectAfterSalesCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReceiveReturn($input: CaseInput!) {\n    receiveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReceiveReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptReturn($input: AcceptReturnInput!) {\n    acceptReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AcceptReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisputeReturn($input: CaseWithTextInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DisputeReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SendGoodsBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterSalesCase($id: ID!) {\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n"): typeof import('./graphql').AfterSalesCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideAppeal($input: DecideAppealInput!) {\n    decideAppeal(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DecideAppealDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SettleDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryRefund($input: CaseInput!) {\n    retryRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RetryRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StateStrip on StaffAfterSalesCase {\n    kind\n    status\n    history {\n      toStatus\n    }\n  }\n"): typeof import('./graphql').StateStripFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseStatus on StaffAfterSalesCase {\n    status\n  }\n  fragment CaseClock on StaffAfterSalesCase {\n    status\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n"): typeof import('./graphql').CaseStatusFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseRow on StaffAfterSalesCase {\n    id\n    caseNumber\n    kind\n    reason\n    refundFen\n    openedAt\n    ...CaseStatus\n    ...CaseClock\n  }\n"): typeof import('./graphql').CaseRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AfterSalesCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      id\n      caseNumber\n      refundFen\n      ...CaseClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      id\n      orderNumber\n      payableFen\n      createdAt\n      ...OrderClock\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n"): typeof import('./graphql').WorkCasesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Work($approves: Boolean!, $decides: Boolean!, $watches: Boolean!, $inspects: Boolean!, $ships: Boolean!, $cancels: Boolean!) {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $approves) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $approves) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $decides) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watches) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $inspects) {\n      ...WorkCases\n    }\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $ships) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $cancels) {\n      ...WorkOrders\n    }\n  }\n"): typeof import('./graphql').WorkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShipOrder($input: ShipOrderInput!) {\n    shipOrder(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ShipOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectShipment($input: CorrectShipmentInput!) {\n    correctShipment(input: $input) {\n      ... on Shipment {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CorrectShipmentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOrderForShopper($input: CancelOrderForShopperInput!) {\n    cancelOrderForShopper(input: $input) {\n      ... on StaffOrder {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CancelOrderForShopperDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CancelForm on StaffOrder {\n    id\n  }\n"): typeof import('./graphql').CancelFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderActions on StaffOrder {\n    ...CancelForm\n    ...ShipForm\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').OrderActionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderCases on StaffOrder {\n    afterSalesCases {\n      id\n      caseNumber\n      refundFen\n      ...CaseStatus\n    }\n  }\n"): typeof import('./graphql').OrderCasesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderFacts on StaffOrder {\n    createdAt\n    paidAt\n    shippedAt\n    receivedAt\n    receivedHow\n    cancelledAt\n    cancelReason\n    endedAt\n  }\n"): typeof import('./graphql').OrderFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderHeader on StaffOrder {\n    orderNumber\n    status\n    paymentStatus\n    ...OrderClock\n  }\n"): typeof import('./graphql').OrderHeaderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderLines on StaffOrder {\n    lines {\n      id\n      title\n      spec\n      imagePath\n      quantity\n      unitPriceFen\n      discountFen\n      paidFen\n    }\n  }\n"): typeof import('./graphql').OrderLinesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderMoney on StaffOrder {\n    goodsFen\n    discountFen\n    freightFen\n    payableFen\n    payments {\n      id\n      transactionId\n      amountFen\n      use\n      paidAt\n    }\n    refunds {\n      id\n      status\n      amountFen\n      createdAt\n    }\n  }\n"): typeof import('./graphql').OrderMoneyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Order($id: ID!, $ships: Boolean!) {\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n"): typeof import('./graphql').OrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Parcels on StaffOrder {\n    id\n    lines {\n      id\n      title\n    }\n    shipments {\n      id\n      seq\n      carrierCode\n      carrierName\n      trackingNumber\n      shippedAt\n      correctedAt\n      lines {\n        orderLineId\n        quantity\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ParcelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Recipient on StaffOrder {\n    recipientIsOther\n    consignee {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    waybill @include(if: $ships) {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    remark\n  }\n"): typeof import('./graphql').RecipientFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShipForm on StaffOrder {\n    id\n    lines {\n      id\n      title\n      spec\n    }\n    toShip {\n      orderLineId\n      quantity\n      held\n    }\n    shipments {\n      id\n    }\n  }\n"): typeof import('./graphql').ShipFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderClock on StaffOrder {\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n"): typeof import('./graphql').OrderClockFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrderRow on StaffOrder {\n    id\n    orderNumber\n    status\n    payableFen\n    createdAt\n    lines {\n      title\n      quantity\n    }\n    ...OrderClock\n  }\n"): typeof import('./graphql').OrderRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PolicyTextDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n"): typeof import('./graphql').RecordPolicyViewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n"): typeof import('./graphql').PolicyVersionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n  }\n"): typeof import('./graphql').RefusalFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOutStaff\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n"): typeof import('./graphql').HistoryEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n"): typeof import('./graphql').CarrierOptionFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
