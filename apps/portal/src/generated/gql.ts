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
    "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    refundPreview {\n      ...SeenRefund\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.CaseActionsFragmentDoc,
    "\n  fragment CaseEvidence on StaffAfterSalesCase {\n    evidence {\n      id\n      purpose\n      stagedAt\n      href\n    }\n  }\n": typeof types.CaseEvidenceFragmentDoc,
    "\n  fragment CaseFacts on StaffAfterSalesCase {\n    id\n    reason\n    beforeDispatch\n    condition\n    openedAt\n    closedAt\n    refundsIn90Days\n    order {\n      id\n      orderNumber\n      status\n      receivedAt\n      afterSalesCases {\n        id\n        caseNumber\n        status\n      }\n    }\n  }\n": typeof types.CaseFactsFragmentDoc,
    "\n  fragment CaseHeader on StaffAfterSalesCase {\n    caseNumber\n    kind\n    ...CaseStatus\n    ...CaseClock\n    ...StateStrip\n  }\n": typeof types.CaseHeaderFragmentDoc,
    "\n  fragment CaseItems on StaffAfterSalesCase {\n    lines {\n      orderLineId\n      title\n      spec\n      quantity\n      refundFen\n    }\n    order {\n      lines {\n        id\n        imagePath\n        quantity\n        paidFen\n      }\n    }\n  }\n": typeof types.CaseItemsFragmentDoc,
    "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    refundPreview {\n      ...SeenRefund\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n": typeof types.CaseMoneyFragmentDoc,
    "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n": typeof types.CaseParcelsFragmentDoc,
    "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    askText\n    answerText\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n": typeof types.CaseWordsFragmentDoc,
    "\n  mutation ApproveRefund($input: DecideRefundInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveRefundDocument,
    "\n  mutation ApproveReturn($input: DecideRefundInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveReturnDocument,
    "\n  mutation ApproveForFinance($input: DecideRefundInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveForFinanceDocument,
    "\n  mutation AskForEvidence($input: CaseWithTextInput!) {\n    askForEvidence(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AskForEvidenceDocument,
    "\n  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {\n    rejectAfterSalesCase(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RejectAfterSalesCaseDocument,
    "\n  mutation ReceiveReturn($input: CaseInput!) {\n    receiveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReceiveReturnDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) {\n    acceptReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AcceptReturnDocument,
    "\n  mutation DisputeReturn($input: DisputeReturnInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DisputeReturnDocument,
    "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SendGoodsBackDocument,
    "\n  query AfterSalesCase($id: ID!) {\n    ...Frame\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseEvidence\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": typeof types.AfterSalesCaseDocument,
    "\n  fragment SeenRefund on RefundPreview {\n    amountFen\n    freightFen\n    version\n    hash\n    lines {\n      orderLineId\n      title\n      quantity\n      amountFen\n    }\n  }\n": typeof types.SeenRefundFragmentDoc,
    "\n  mutation DecideAppeal($input: DecideAppealInput!) {\n    decideAppeal(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideAppealDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SettleDisputeDocument,
    "\n  mutation RetryRefund($input: CaseInput!) {\n    retryRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RetryRefundDocument,
    "\n  fragment StateStrip on StaffAfterSalesCase {\n    kind\n    status\n    history {\n      toStatus\n    }\n  }\n": typeof types.StateStripFragmentDoc,
    "\n  fragment CaseStatus on StaffAfterSalesCase {\n    status\n  }\n  fragment CaseClock on StaffAfterSalesCase {\n    status\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.CaseStatusFragmentDoc,
    "\n  fragment CaseRow on StaffAfterSalesCase {\n    id\n    caseNumber\n    kind\n    reason\n    refundFen\n    openedAt\n    ...CaseStatus\n    ...CaseClock\n  }\n": typeof types.CaseRowFragmentDoc,
    "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    ...Frame\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AfterSalesCasesDocument,
    "\n  fragment ApprovalRow on Approval {\n    id\n    kind\n    entity\n    version\n    amountFen\n    askedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.ApprovalRowFragmentDoc,
    "\n  query Approvals($kind: ApprovalKind, $after: String) {\n    ...Frame\n    approvalsForMe(first: 50, after: $after, kind: $kind) {\n      nodes {\n        ...ApprovalRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ApprovalsDocument,
    "\n  fragment AccessRow on AccessEntry {\n    id\n    at\n    staffId\n    operation\n    decision\n    fields\n    subjectCount\n    workItem\n    reason\n  }\n": typeof types.AccessRowFragmentDoc,
    "\n  query AccessLog($filter: AccessEntryFilter, $after: String) {\n    ...Frame\n    accessEntries(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...AccessRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccessLogDocument,
    "\n  mutation AnswerConversation($input: AnswerConversationInput!) {\n    answerConversation(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AnswerConversationDocument,
    "\n  mutation AddConversationNote($input: AddConversationNoteInput!) {\n    addConversationNote(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddConversationNoteDocument,
    "\n  mutation RecallAnswer($input: RecallAnswerInput!) {\n    recallAnswer(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecallAnswerDocument,
    "\n  fragment ChatDeeds on StaffConversation {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment Colleague on Colleague {\n    id\n    displayName\n  }\n": typeof types.ChatDeedsFragmentDoc,
    "\n  fragment ChatHeader on StaffConversation {\n    conversationNumber\n    topic\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n": typeof types.ChatHeaderFragmentDoc,
    "\n  fragment ChatOrders on HeldConversation {\n    order {\n      id\n      consignee {\n        name\n        phoneNumber\n      }\n    }\n    recentOrders {\n      id\n      orderNumber\n      status\n    }\n    openCases {\n      id\n      caseNumber\n      status\n    }\n  }\n": typeof types.ChatOrdersFragmentDoc,
    "\n  fragment ChatPerson on HeldConversation {\n    accountId\n    shopperName\n    phoneNumber\n    sessionCount\n  }\n": typeof types.ChatPersonFragmentDoc,
    "\n  fragment ChatEvent on StaffConversationEvent {\n    seq\n    kind\n    at\n    actorKind\n    staffName\n    toStaffName\n    message {\n      id\n      body\n      isNote\n      mayRecall\n      recalledAt\n      senderKind\n      senderName\n      sentAt\n    }\n  }\n": typeof types.ChatEventFragmentDoc,
    "\n  mutation ClaimConversation($input: ConversationInput!) {\n    claimConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ClaimConversationDocument,
    "\n  mutation HandOverConversation($input: HandOverConversationInput!) {\n    handOverConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.HandOverConversationDocument,
    "\n  mutation CloseConversation($input: ConversationInput!) {\n    closeConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CloseConversationDocument,
    "\n  mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {\n    askForIdentityConfirmation(input: $input) {\n      ... on IdentityAsk {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AskForIdentityConfirmationDocument,
    "\n  fragment Standing on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      at\n      method\n      outcome\n    }\n  }\n": typeof types.StandingFragmentDoc,
    "\n  mutation RegisterRequestFromMessage($input: RegisterRequestFromMessageInput!) {\n    registerRequestFromMessage(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RegisterRequestFromMessageDocument,
    "\n  mutation TransferConversationToSecurity($input: TransferConversationToSecurityInput!) {\n    transferConversationToSecurity(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.TransferConversationToSecurityDocument,
    "\n  mutation LinkConversationOrder($input: LinkConversationOrderInput!) {\n    linkConversationOrder(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.LinkConversationOrderDocument,
    "\n  query Chat($id: ID!, $entity: String!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: CONVERSATION)\n    answeringColleagues {\n      ...Colleague\n    }\n    inHand: staffConversations(view: MINE, first: 50) {\n      nodes {\n        id\n      }\n    }\n    staffConversation(id: $id) {\n      ... on StaffConversation {\n        id\n        status\n        ...ChatHeader\n        ...ChatDeeds\n        held {\n          ...ChatPerson\n          ...ChatOrders\n          events(first: 50) {\n            nodes {\n              ...ChatEvent\n            }\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) {\n      ... on IdentityStanding {\n        ...Standing\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ChatDocument,
    "\n  mutation RevealPersonalData($input: RevealPersonalDataInput!) {\n    revealPersonalData(input: $input) {\n      ... on RevealedValue {\n        value\n        secondsLeft\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RevealPersonalDataDocument,
    "\n  fragment ChatStatus on StaffConversation {\n    status\n  }\n  fragment ChatWaiting on StaffConversation {\n    waiting {\n      since\n      seconds\n      urgency\n    }\n  }\n": typeof types.ChatStatusFragmentDoc,
    "\n  fragment ChatRow on StaffConversation {\n    id\n    conversationNumber\n    topic\n    openedAt\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n": typeof types.ChatRowFragmentDoc,
    "\n  query Chats($view: ConversationView!, $after: String) {\n    ...Frame\n    staffConversations(first: 50, after: $after, view: $view) {\n      nodes {\n        ...ChatRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ChatsDocument,
    "\n  query Ticket($id: ID!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: HOTLINE_TICKET)\n    staffTicket(id: $id) {\n      ... on StaffTicket {\n        ...TicketHeader\n        ...TicketFacts\n        ...TicketDeeds\n        held {\n          ...TicketCaller\n          ...TicketNotes\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n  fragment TicketHeader on StaffTicket {\n    ticketNumber\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n": typeof types.TicketDocument,
    "\n  mutation ClaimTicket($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ClaimTicketDocument,
    "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddTicketNoteDocument,
    "\n  mutation ResolveTicket($input: ResolveTicketInput!) {\n    resolveTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ResolveTicketDocument,
    "\n  fragment TicketCaller on HeldTicket {\n    id\n    callerName\n    callerPhone\n  }\n": typeof types.TicketCallerFragmentDoc,
    "\n  fragment TicketDeeds on StaffTicket {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.TicketDeedsFragmentDoc,
    "\n  fragment TicketFacts on StaffTicket {\n    callerRole\n    aboutPersonalData\n    receivedAt\n    resolvedAt\n    outcome\n    requestId\n  }\n": typeof types.TicketFactsFragmentDoc,
    "\n  fragment TicketNotes on HeldTicket {\n    subject\n    notes {\n      id\n      at\n      staffName\n      text\n    }\n  }\n": typeof types.TicketNotesFragmentDoc,
    "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.OpenTicketDocument,
    "\n  query NewTicket {\n    ...Frame\n  }\n": typeof types.NewTicketDocument,
    "\n  query Tickets($view: TicketView!, $after: String) {\n    ...Frame\n    staffTickets(first: 50, after: $after, view: $view) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.TicketsDocument,
    "\n  fragment TicketRow on StaffTicket {\n    id\n    ticketNumber\n    status\n    callerRole\n    aboutPersonalData\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n": typeof types.TicketRowFragmentDoc,
    "\n  query JobRun($id: ID!) {\n    ...Frame\n    jobRun(jobId: $id) {\n      ... on JobRun {\n        id\n        kind\n        entity\n        status\n        done\n        total\n        startedBy\n        createdAt\n        lastRunAt\n        endedAt\n        attempts\n        lastError\n        discardedBy\n        discardReason\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.JobRunDocument,
    "\n  query OutboxMessage($id: ID!) {\n    ...Frame\n    outboxMessage(messageId: $id) {\n      ... on OutboxMessage {\n        id\n        topic\n        status\n        createdAt\n        attempts\n        dueAt\n        deliveredAt\n        deadAt\n        discardedBy\n        discardReason\n        lastError\n        payload {\n          name\n          value\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.OutboxMessageDocument,
    "\n  mutation RetryOutboxMessage($input: OutboxMessageInput!) {\n    retryOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RetryOutboxMessageDocument,
    "\n  mutation DiscardOutboxMessage($input: DiscardOutboxMessageInput!) {\n    discardOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DiscardOutboxMessageDocument,
    "\n  mutation RetryJob($input: JobInput!) {\n    retryJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RetryJobDocument,
    "\n  mutation DiscardJob($input: DiscardJobInput!) {\n    discardJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DiscardJobDocument,
    "\n  mutation CancelJob($input: JobInput!) {\n    cancelJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CancelJobDocument,
    "\n  mutation RunSweep($input: RunSweepInput!) {\n    runSweep(input: $input) {\n      ... on SweepState {\n        name\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RunSweepDocument,
    "\n  fragment JobRow on JobRun {\n    id\n    kind\n    status\n    done\n    total\n    createdAt\n    lastError\n  }\n": typeof types.JobRowFragmentDoc,
    "\n  fragment JobTabCounts on JobCounts {\n    failed\n    lateSweeps\n  }\n": typeof types.JobTabCountsFragmentDoc,
    "\n  fragment LetterRow on OutboxMessage {\n    id\n    topic\n    status\n    attempts\n    createdAt\n    deadAt\n    lastError\n  }\n": typeof types.LetterRowFragmentDoc,
    "\n  query Jobs(\n    $messages: Boolean!\n    $jobs: Boolean!\n    $sweeps: Boolean!\n    $own: Boolean!\n    $manages: Boolean!\n    $messageFilter: OutboxMessageFilter!\n    $jobFilter: JobRunFilter\n    $after: String\n  ) {\n    ...Frame\n    outboxMessages(first: 50, after: $after, filter: $messageFilter) @include(if: $messages) {\n      nodes {\n        ...LetterRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jobRuns(first: 50, after: $after, filter: $jobFilter) @include(if: $jobs) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myJobRuns(first: 50, after: $after) @include(if: $own) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    sweepStates @include(if: $sweeps) {\n      ...SweepRow\n    }\n    deadLetterCount @include(if: $manages)\n    jobCounts @include(if: $manages) {\n      ...JobTabCounts\n    }\n  }\n": typeof types.JobsDocument,
    "\n  fragment SweepRow on SweepState {\n    name\n    everyMs\n    lastSuccessAt\n    lastFailureAt\n    lastError\n    failuresInRow\n    lateSeconds\n    askedAt\n  }\n": typeof types.SweepRowFragmentDoc,
    "\n  fragment WorkCase on StaffAfterSalesCase {\n    id\n    caseNumber\n    refundFen\n    openedAt\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      ...WorkCase\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment AfterSalesWork on Query {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watchesReturns) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n  }\n": typeof types.WorkCaseFragmentDoc,
    "\n  fragment ApprovalsWork on Query {\n    approvalsForMe(first: 5) {\n      nodes {\n        id\n        kind\n        entity\n        amountFen\n        askedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ApprovalsWorkFragmentDoc,
    "\n  fragment WorkDisclosure on DisclosureRequest {\n    id\n    requestNumber\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkDisclosures on DisclosureRequestPage {\n    nodes {\n      ...WorkDisclosure\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment DisclosuresWork on Query {\n    disclosuresOverdue: disclosureRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayDisclosureRead) {\n      ...WorkDisclosures\n    }\n    disclosuresNearDue: disclosureRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesDisclosures) {\n      ...WorkDisclosures\n    }\n    disclosuresToCheck: disclosureRequests(first: 5, filter: { view: TO_CHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToRecheck: disclosureRequests(first: 5, filter: { view: TO_RECHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToCollect: disclosureRequests(first: 5, filter: { view: TO_COLLECT }) @include(if: $mayDisclosureCollect) {\n      ...WorkDisclosures\n    }\n    disclosuresToHandOver: disclosureRequests(first: 5, filter: { view: TO_HAND_OVER }) @include(if: $mayDisclosureHandOver) {\n      ...WorkDisclosures\n    }\n  }\n": typeof types.WorkDisclosureFragmentDoc,
    "\n  fragment HeldWork on Query {\n    myNextWorkItems {\n      id\n      kind\n      entity\n      openedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": typeof types.HeldWorkFragmentDoc,
    "\n  fragment WorkIncident on SecurityIncident {\n    id\n    incidentNumber\n    reportedAt\n    nextClock {\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n  fragment WorkIncidents on SecurityIncidentPage {\n    nodes {\n      ...WorkIncident\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment IncidentsWork on Query {\n    incidentsOverdue: securityIncidents(first: 5, filter: { open: true, overdue: true }) @include(if: $mayIncidentRead) {\n      ...WorkIncidents\n    }\n    incidentClocks: securityIncidents(first: 5, filter: { open: true, dueFirst: true }) @include(if: $mayIncidentHandle) {\n      ...WorkIncidents\n    }\n    openCampaigns @include(if: $mayIncidentHandle) {\n      id\n      campaignNumber\n      status\n      createdAt\n      incident {\n        id\n      }\n    }\n  }\n": typeof types.WorkIncidentFragmentDoc,
    "\n  fragment JobsWork on Query {\n    failedJobs: jobRuns(first: 5, filter: { status: FAILED }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        kind\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    deadLetters: outboxMessages(first: 5, filter: { status: DEAD }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        topic\n        deadAt\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.JobsWorkFragmentDoc,
    "\n  fragment WorkOrder on StaffOrder {\n    id\n    orderNumber\n    payableFen\n    createdAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      ...WorkOrder\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment OrdersWork on Query {\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $mayOrderCancel) {\n      ...WorkOrders\n    }\n  }\n": typeof types.WorkOrderFragmentDoc,
    "\n  fragment WorkRequest on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    receivedAt\n    ...RequestClock\n  }\n  fragment WorkRequests on StaffDataSubjectRequestPage {\n    nodes {\n      ...WorkRequest\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment RequestsWork on Query {\n    requestsOverdue: staffRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayRequestRead) {\n      ...WorkRequests\n    }\n    requestsNearDue: staffRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesRequests) {\n      ...WorkRequests\n    }\n    requestsUnverified: staffRequests(first: 5, filter: { view: UNVERIFIED }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToHandle: staffRequests(first: 5, filter: { view: TO_HANDLE }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToDeliver: staffRequests(first: 5, filter: { view: TO_DELIVER }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n  }\n": typeof types.WorkRequestFragmentDoc,
    "\n  fragment ServiceWork on Query {\n    waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        conversationNumber\n        openedAt\n        waiting {\n          since\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        ticketNumber\n        receivedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.ServiceWorkFragmentDoc,
    "\n  query Work(\n    $mayRefundApprove: Boolean!\n    $mayAfterSalesDecide: Boolean!\n    $mayAfterSalesInspect: Boolean!\n    $watchesReturns: Boolean!\n    $mayShipmentCreate: Boolean!\n    $mayOrderCancel: Boolean!\n    $mayConversationAnswer: Boolean!\n    $mayIncidentRead: Boolean!\n    $mayIncidentHandle: Boolean!\n    $mayRequestRead: Boolean!\n    $watchesRequests: Boolean!\n    $mayRequestHandle: Boolean!\n    $mayDisclosureRead: Boolean!\n    $watchesDisclosures: Boolean!\n    $mayDisclosureRegister: Boolean!\n    $mayDisclosureCollect: Boolean!\n    $mayDisclosureHandOver: Boolean!\n    $mayJobsManage: Boolean!\n  ) {\n    ...Frame\n    ...ApprovalsWork\n    ...HeldWork\n    ...IncidentsWork\n    ...ServiceWork\n    ...RequestsWork\n    ...DisclosuresWork\n    ...AfterSalesWork\n    ...OrdersWork\n    ...JobsWork\n  }\n": typeof types.WorkDocument,
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
    "\n  query Order($id: ID!, $ships: Boolean!) {\n    ...Frame\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": typeof types.OrderDocument,
    "\n  fragment Parcels on StaffOrder {\n    id\n    lines {\n      id\n      title\n    }\n    shipments {\n      id\n      seq\n      carrierCode\n      carrierName\n      trackingNumber\n      shippedAt\n      correctedAt\n      lines {\n        orderLineId\n        quantity\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.ParcelsFragmentDoc,
    "\n  fragment Recipient on StaffOrder {\n    recipientIsOther\n    consignee {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    waybill @include(if: $ships) {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    remark\n  }\n": typeof types.RecipientFragmentDoc,
    "\n  fragment ShipForm on StaffOrder {\n    id\n    lines {\n      id\n      title\n      spec\n    }\n    toShip {\n      orderLineId\n      quantity\n      held\n    }\n    shipments {\n      id\n    }\n  }\n": typeof types.ShipFormFragmentDoc,
    "\n  fragment OrderClock on StaffOrder {\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.OrderClockFragmentDoc,
    "\n  fragment OrderRow on StaffOrder {\n    id\n    orderNumber\n    status\n    payableFen\n    createdAt\n    lines {\n      title\n      quantity\n    }\n    ...OrderClock\n  }\n": typeof types.OrderRowFragmentDoc,
    "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    ...Frame\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrdersDocument,
    "\n  query DisclosureArchive($id: ID!) {\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        requestNumber\n        package {\n          archiveHref\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DisclosureArchiveDocument,
    "\n  mutation ReviewDisclosure($input: DecisionInput!) {\n    reviewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReviewDisclosureDocument,
    "\n  mutation ApproveDisclosure($input: DecisionInput!) {\n    approveDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveDisclosureDocument,
    "\n  mutation SignOffDisclosureScope($input: ScopeVersionInput!) {\n    signOffDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SignOffDisclosureScopeDocument,
    "\n  mutation DecideDisclosureDispute($input: DisputeInput!) {\n    decideDisclosureDispute(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideDisclosureDisputeDocument,
    "\n  mutation DecideDisclosureCount($input: CountInput!) {\n    decideDisclosureCount(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideDisclosureCountDocument,
    "\n  mutation RefuseDisclosure($input: DisclosureWithTextInput!) {\n    refuseDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RefuseDisclosureDocument,
    "\n  mutation CollectDisclosure($input: DisclosureInput!) {\n    collectDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CollectDisclosureDocument,
    "\n  mutation HandOverDisclosure($input: HandOverInput!) {\n    handOverDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.HandOverDisclosureDocument,
    "\n  mutation AcknowledgeDisclosure($input: AcknowledgeInput!) {\n    acknowledgeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AcknowledgeDisclosureDocument,
    "\n  fragment DisclosureActions on DisclosureRequest {\n    id\n    scopeVersion\n    askedFrom\n    askedTo\n    scopes {\n      version\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    disclosableFields {\n      id\n      label\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.DisclosureActionsFragmentDoc,
    "\n  fragment DisclosureChecks on DisclosureRequest {\n    checks {\n      check\n      passed\n      checkedAt\n    }\n  }\n": typeof types.DisclosureChecksFragmentDoc,
    "\n  fragment DisclosureFacts on DisclosureRequest {\n    id\n    receivedAt\n    defect\n    answerText\n    notice\n    noticedAt\n    renewalOf\n    renewedBy\n    package {\n      sealedAt\n      rows\n      sha256\n      handedOverAt\n      passphraseShownAt\n      receiptOn\n      archiveHref\n    }\n  }\n": typeof types.DisclosureFactsFragmentDoc,
    "\n  fragment DisclosureLetter on DisclosureRequest {\n    authority\n    authorityName\n    caseNumber\n    deliveredBy\n    legalArticle\n    legalHook\n    dataAsked\n    personsAsked\n    askedFrom\n    askedTo\n    hasSecrecyClause\n    secrecyText\n    officers {\n      name\n      idNumber\n    }\n    instruments {\n      id\n      kind\n      issuedOn\n      validUntil\n      hasDocument\n      document {\n        href\n      }\n    }\n  }\n": typeof types.DisclosureLetterFragmentDoc,
    "\n  fragment DisclosureScopes on DisclosureRequest {\n    foundCount\n    status\n    scopes {\n      version\n      from\n      to\n      expectedCount\n      note\n      groupText\n      disputed\n      grantedFields\n      grantedCount\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    decisions {\n      hand\n      verdict\n      reason\n      decidedAt\n    }\n  }\n": typeof types.DisclosureScopesFragmentDoc,
    "\n  mutation ReturnDisclosure($input: ReturnInput!) {\n    returnDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReturnDisclosureDocument,
    "\n  mutation WithdrawDisclosure($input: DisclosureWithTextInput!) {\n    withdrawDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.WithdrawDisclosureDocument,
    "\n  mutation CloseDisclosure($input: DisclosureInput!) {\n    closeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CloseDisclosureDocument,
    "\n  mutation RecheckDisclosureNotice($input: RecheckInput!) {\n    recheckDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecheckDisclosureNoticeDocument,
    "\n  query Disclosure($id: ID!) {\n    ...Frame\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        id\n        requestNumber\n        status\n        outcome\n        scopeVersion\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n        history {\n          at\n          action\n          outcome\n          actorKind\n          fromStatus\n          toStatus\n        }\n        ...DisclosureLetter\n        ...DisclosureChecks\n        ...DisclosureScopes\n        ...DisclosureFacts\n        ...DisclosureActions\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DisclosureDocument,
    "\n  mutation RecordDisclosureChecks($input: RecordChecksInput!) {\n    recordDisclosureChecks(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordDisclosureChecksDocument,
    "\n  mutation AttachInstrumentDocument($input: AttachDocumentInput!) {\n    attachInstrumentDocument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AttachInstrumentDocumentDocument,
    "\n  mutation RecordRenewedInstrument($input: RenewedInstrumentInput!) {\n    recordRenewedInstrument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordRenewedInstrumentDocument,
    "\n  mutation RenewDisclosure($input: RenewDisclosureInput!) {\n    renewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RenewDisclosureDocument,
    "\n  mutation DecideDisclosureNotice($input: NoticeInput!) {\n    decideDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideDisclosureNoticeDocument,
    "\n  mutation ProposeDisclosureScope($input: ProposeScopeInput!) {\n    proposeDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ProposeDisclosureScopeDocument,
    "\n  mutation SubmitDisclosureScope($input: DisclosureInput!) {\n    submitDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SubmitDisclosureScopeDocument,
    "\n  mutation ShowDisclosurePassphrase($input: DisclosureInput!) {\n    showDisclosurePassphrase(input: $input) {\n      ... on DisclosurePassphrase {\n        passphrase\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ShowDisclosurePassphraseDocument,
    "\n  fragment DisclosureRow on DisclosureRequest {\n    id\n    requestNumber\n    status\n    outcome\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": typeof types.DisclosureRowFragmentDoc,
    "\n  query NewDisclosure {\n    ...Frame\n  }\n": typeof types.NewDisclosureDocument,
    "\n  mutation RegisterDisclosure($input: RegisterDisclosureInput!) {\n    registerDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RegisterDisclosureDocument,
    "\n  query Disclosures($filter: DisclosureFilter, $after: String) {\n    ...Frame\n    disclosureRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...DisclosureRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DisclosuresDocument,
    "\n  query DisclosureFigures($year: Int, $half: Int) {\n    ...Frame\n    disclosureFigures(year: $year, half: $half) {\n      year\n      half\n      figures {\n        authority\n        received\n        open\n        complied\n        narrowed\n        noData\n        returned\n        refused\n        foreign\n        withdrawn\n        notified\n      }\n    }\n  }\n": typeof types.DisclosureFiguresDocument,
    "\n  fragment RequestAnswer on StaffDataSubjectRequest {\n    outcome\n    answer\n    facts\n    reviewNote\n    decisionVersion\n    preparedBy\n    reviewedBy\n    deliveredHow\n    answeredAt\n    grounds {\n      ground\n      text\n      source\n    }\n  }\n": typeof types.RequestAnswerFragmentDoc,
    "\n  fragment ClosureItems on ClosureItem {\n    name\n    label\n    outcome\n    rows\n    keptUntil\n    law\n  }\n  fragment RequestClosure on StaffDataSubjectRequest {\n    closurePlan {\n      items {\n        ...ClosureItems\n      }\n    }\n    closure {\n      certificateNumber\n      status\n      confirmedAt\n      verifiedAt\n      restrictedUntil\n      keysDestroyed\n      seal\n      steps {\n        name\n        doneAt\n        dueAt\n      }\n      items {\n        ...ClosureItems\n      }\n    }\n  }\n": typeof types.ClosureItemsFragmentDoc,
    "\n  mutation PrepareAnswer($input: PrepareAnswerInput!) {\n    prepareAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.PrepareAnswerDocument,
    "\n  mutation ApproveAnswer($input: ReviewInput!) {\n    approveAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveAnswerDocument,
    "\n  mutation ReturnAnswer($input: ReturnAnswerInput!) {\n    returnAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReturnAnswerDocument,
    "\n  mutation RecordIdentityCheck($input: RecordIdentityCheckInput!) {\n    recordIdentityCheck(input: $input) {\n      ... on IdentityCheck {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordIdentityCheckDocument,
    "\n  fragment RequestIdentity on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      level\n      method\n      claim\n      outcome\n      evidence\n      at\n    }\n  }\n": typeof types.RequestIdentityFragmentDoc,
    "\n  fragment RequestPack on StaffDataSubjectRequest {\n    accessPack {\n      form\n      status\n      categories\n      records\n      madeAt\n      expiresAt\n      downloads\n      endedAt\n    }\n  }\n": typeof types.RequestPackFragmentDoc,
    "\n  query DataSubjectRequestPage($id: ID!, $entity: String!, $mayCheck: Boolean!) {\n    ...Frame\n    staffRequest(id: $id) {\n      ... on StaffDataSubjectRequest {\n        id\n        accountId\n        closedAt\n        requiredLevel\n        workItem {\n          holderId\n          closedAt\n        }\n        ...RequestHeader\n        ...RequestSteps\n        ...RequestAnswer\n        ...RequestTasks\n        ...RequestClosure\n        ...RequestPack\n        ...RequestFactsPanel\n        history {\n          ...RequestHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) @include(if: $mayCheck) {\n      ... on IdentityStanding {\n        ...RequestIdentity\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DataSubjectRequestPageDocument,
    "\n  fragment RequestFactsPanel on StaffDataSubjectRequest {\n    kind\n    channel\n    asked\n    accountId\n    source\n    receivedAt\n    recordedAt\n    lastDay\n    provisional\n    countedDays\n    overdueAt\n    requiredLevel\n    verifiedAt\n    answeredAt\n    closedAt\n    mergedInto\n    reconsiders\n  }\n": typeof types.RequestFactsPanelFragmentDoc,
    "\n  fragment RequestHeader on StaffDataSubjectRequest {\n    requestNumber\n    kind\n    channel\n    status\n    lastDay\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n": typeof types.RequestHeaderFragmentDoc,
    "\n  fragment RequestSteps on StaffDataSubjectRequest {\n    id\n    kind\n    accountId\n    receivedAt\n    decisionVersion\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.RequestStepsFragmentDoc,
    "\n  mutation ClaimRequest($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ClaimRequestDocument,
    "\n  mutation TriageRequest($input: TriageRequestInput!) {\n    triageRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.TriageRequestDocument,
    "\n  mutation StartRequest($input: DataSubjectRequestInput!) {\n    startRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.StartRequestDocument,
    "\n  mutation MoveReceiptEarlier($input: MoveReceiptEarlierInput!) {\n    moveReceiptEarlier(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.MoveReceiptEarlierDocument,
    "\n  mutation RecordAnswerDelivery($input: RecordAnswerDeliveryInput!) {\n    recordAnswerDelivery(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordAnswerDeliveryDocument,
    "\n  fragment RequestTasks on StaffDataSubjectRequest {\n    tasks {\n      name\n      status\n      rowsFound\n      reason\n      keptUntil\n    }\n  }\n": typeof types.RequestTasksFragmentDoc,
    "\n  query NewRequest {\n    ...Frame\n  }\n": typeof types.NewRequestDocument,
    "\n  mutation RegisterRequest($input: RegisterRequestInput!) {\n    registerRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n        requestNumber\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RegisterRequestDocument,
    "\n  query Requests($filter: StaffRequestFilter, $after: String) {\n    ...Frame\n    staffRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffRequestCounts {\n      view\n      count\n      more\n    }\n    calendarYearsMissing\n  }\n": typeof types.RequestsDocument,
    "\n  fragment RequestState on StaffDataSubjectRequest {\n    status\n  }\n  fragment RequestClock on StaffDataSubjectRequest {\n    answeredAt\n    overdueAt\n    clock {\n      dueAt\n      urgency\n      workingDays\n      provisional\n    }\n  }\n": typeof types.RequestStateFragmentDoc,
    "\n  fragment RequestRow on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    channel\n    receivedAt\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n": typeof types.RequestRowFragmentDoc,
    "\n  mutation AssessIncident($input: AssessIncidentInput!) {\n    assessIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AssessIncidentDocument,
    "\n  mutation RaiseIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    raiseIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RaiseIncidentSeverityDocument,
    "\n  mutation LowerIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    lowerIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.LowerIncidentSeverityDocument,
    "\n  mutation CorrectDiscovery($input: CorrectDiscoveryInput!) {\n    correctDiscovery(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CorrectDiscoveryDocument,
    "\n  mutation StartCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.StartCampaignDocument,
    "\n  mutation PauseCampaign($input: CampaignInput!) {\n    pauseCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($input: CampaignInput!) {\n    resumeCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ResumeCampaignDocument,
    "\n  mutation RetryFailedDeliveries($input: CampaignInput!) {\n    retryFailedDeliveries(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RetryFailedDeliveriesDocument,
    "\n  mutation PublishAnnouncement($input: PublishAnnouncementInput!) {\n    publishAnnouncement(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.PublishAnnouncementDocument,
    "\n  fragment CampaignDeeds on NoticeCampaign {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.CampaignDeedsFragmentDoc,
    "\n  fragment Campaign on NoticeCampaign {\n    id\n    campaignNumber\n    status\n    pausedFor\n    noticeVersion\n    startedAt\n    finishedAt\n    progress {\n      channel\n      pending\n      sent\n      delivered\n      failed\n      unknown\n      noChannel\n      read\n    }\n    people {\n      told\n      attempted\n      unreachable\n    }\n    failures {\n      channel\n      code\n      people\n      canTryAgain\n    }\n    announcements {\n      id\n      announcementNumber\n      places\n      publishedAt\n      endsAt\n      unreachableCount\n      reason\n    }\n    ...CampaignDeeds\n  }\n": typeof types.CampaignFragmentDoc,
    "\n  fragment IncidentClocks on SecurityIncident {\n    clocks {\n      kind\n      basis\n      source\n      startedAt\n      dueAt\n      metAt\n      waivedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": typeof types.IncidentClocksFragmentDoc,
    "\n  fragment IncidentFacts on SecurityIncident {\n    id\n    source\n    description\n    cause\n    lessons\n    affectedEstimate\n    affectedCount\n    lossFen\n    severityFloor\n    occurredAt\n    discoveredAt\n    partnerLearnedAt\n    reportedAt\n    confirmedAt\n    recoveredAt\n    closedAt\n    noticeNumber\n    severityChanges {\n      from\n      to\n      reason\n      at\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentFactsFragmentDoc,
    "\n  fragment IncidentHeader on SecurityIncident {\n    incidentNumber\n    title\n    kind\n    priority\n    status\n    workItem {\n      holderId\n      closedAt\n    }\n    ...IncidentState\n    ...IncidentClock\n  }\n": typeof types.IncidentHeaderFragmentDoc,
    "\n  fragment IncidentRecords on SecurityIncident {\n    id\n    entries {\n      id\n      at\n      text\n    }\n    measures {\n      id\n      at\n      kind\n      state\n      text\n    }\n    evidence {\n      id\n      collectedAt\n      sha256\n      text\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentRecordsFragmentDoc,
    "\n  fragment IncidentSteps on SecurityIncident {\n    id\n    kind\n    priority\n    affectedEstimate\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentStepsFragmentDoc,
    "\n  fragment IncidentTracks on SecurityIncident {\n    id\n    tracks {\n      track\n      status\n      note\n    }\n    evidence {\n      id\n      text\n    }\n    noNoticeDecisions {\n      id\n      reason\n      endedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentTracksFragmentDoc,
    "\n  mutation SubmitIncidentNotice($input: NoticeVersionInput!) {\n    submitIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SubmitIncidentNoticeDocument,
    "\n  mutation ApproveIncidentNotice($input: NoticeVersionInput!) {\n    approveIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveIncidentNoticeDocument,
    "\n  mutation ReturnIncidentNotice($input: ReturnIncidentNoticeInput!) {\n    returnIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReturnIncidentNoticeDocument,
    "\n  fragment IncidentNotices on SecurityIncident {\n    id\n    incidentNumber\n    affectedCount\n    notices {\n      id\n      version\n      status\n      preparedAt\n      returnReason\n      zh {\n        ...NoticeTexts\n      }\n      en {\n        ...NoticeTexts\n      }\n      faults {\n        language\n        element\n        fault\n      }\n      approvals {\n        part\n        at\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n    startActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentNoticesFragmentDoc,
    "\n  fragment NoticeTexts on NoticeElementTexts {\n    happened\n    dataTypes\n    cause\n    harm\n    measures\n    advice\n    remedies\n    contact\n  }\n": typeof types.NoticeTextsFragmentDoc,
    "\n  query IncidentNoticeDraft($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        notices {\n          version\n          zh {\n            ...NoticeTexts\n          }\n          en {\n            ...NoticeTexts\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.IncidentNoticeDraftDocument,
    "\n  mutation PrepareIncidentNotice($input: PrepareIncidentNoticeInput!) {\n    prepareIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.PrepareIncidentNoticeDocument,
    "\n  query Incident($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        ...IncidentHeader\n        ...IncidentSteps\n        ...IncidentNotices\n        ...IncidentPeople\n        ...IncidentReports\n        ...IncidentRecords\n        ...IncidentClocks\n        ...IncidentTracks\n        ...IncidentFacts\n        campaigns {\n          ...Campaign\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.IncidentDocument,
    "\n  mutation AddPeopleShown($input: AddPeopleShownInput!) {\n    addPeopleShown(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddPeopleShownDocument,
    "\n  mutation AddPeopleOfOrders($input: AddPeopleOfOrdersInput!) {\n    addPeopleOfOrders(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddPeopleOfOrdersDocument,
    "\n  mutation AddListedPeople($input: AddListedPeopleInput!) {\n    addListedPeople(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddListedPeopleDocument,
    "\n  fragment IncidentPeople on SecurityIncident {\n    id\n    affectedCount\n    dataTypes\n    concernsStaffId\n    affectedSetVersions {\n      version\n      source\n      confidence\n      dataTypes\n      completedAt\n      examined\n      added\n      extended\n      removed\n      total\n      periodFrom\n      periodTo\n      reason\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentPeopleFragmentDoc,
    "\n  query IncidentPeopleList($id: ID!, $after: String) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        affectedCount\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n    affectedSubjects(incidentId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        accountId\n        orderId\n        dataTypes\n        confidence\n        addedInVersion\n        removedInVersion\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IncidentPeopleListDocument,
    "\n  mutation RemoveAffectedPerson($input: RemoveAffectedPersonInput!) {\n    removeAffectedPerson(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RemoveAffectedPersonDocument,
    "\n  mutation AddIncidentEntry($input: AddIncidentEntryInput!) {\n    addIncidentEntry(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AddIncidentEntryDocument,
    "\n  mutation RecordIncidentMeasure($input: RecordIncidentMeasureInput!) {\n    recordIncidentMeasure(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordIncidentMeasureDocument,
    "\n  mutation RecordIncidentEvidence($input: RecordIncidentEvidenceInput!) {\n    recordIncidentEvidence(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordIncidentEvidenceDocument,
    "\n  mutation DraftRegulatorReport($input: DraftRegulatorReportInput!) {\n    draftRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DraftRegulatorReportDocument,
    "\n  mutation ClaimIncident($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ClaimIncidentDocument,
    "\n  fragment IncidentReports on SecurityIncident {\n    id\n    reports {\n      id\n      version\n      kind\n      basis\n      draftedAt\n      submittedAt\n      channel\n      receiptNumber\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.IncidentReportsFragmentDoc,
    "\n  query IncidentReport($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        reports {\n          id\n          version\n          kind\n          basis\n          draftedAt\n          text\n          textHash\n          submittedAt\n          channel\n          receiptNumber\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.IncidentReportDocument,
    "\n  mutation EditRegulatorReport($input: EditRegulatorReportInput!) {\n    editRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.EditRegulatorReportDocument,
    "\n  mutation SubmitRegulatorReport($input: SubmitRegulatorReportInput!) {\n    submitRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SubmitRegulatorReportDocument,
    "\n  mutation TriageIncident($input: TriageIncidentInput!) {\n    triageIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.TriageIncidentDocument,
    "\n  mutation ConfirmIncident($input: IncidentInput!) {\n    confirmIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ConfirmIncidentDocument,
    "\n  mutation ContainIncident($input: IncidentInput!) {\n    containIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ContainIncidentDocument,
    "\n  mutation RecoverIncident($input: IncidentInput!) {\n    recoverIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecoverIncidentDocument,
    "\n  mutation CloseIncident($input: IncidentInput!) {\n    closeIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.CloseIncidentDocument,
    "\n  mutation ReviewIncident($input: ReviewIncidentInput!) {\n    reviewIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReviewIncidentDocument,
    "\n  mutation DismissIncident($input: IncidentWithReasonInput!) {\n    dismissIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DismissIncidentDocument,
    "\n  mutation ReopenIncident($input: IncidentWithReasonInput!) {\n    reopenIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReopenIncidentDocument,
    "\n  mutation SettleIncidentTrack($input: SettleIncidentTrackInput!) {\n    settleIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SettleIncidentTrackDocument,
    "\n  mutation JustifyIncidentTrack($input: SettleIncidentTrackInput!) {\n    justifyIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.JustifyIncidentTrackDocument,
    "\n  mutation DecideNoNotice($input: DecideNoNoticeInput!) {\n    decideNoNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.DecideNoNoticeDocument,
    "\n  mutation RecordAuthorityOrder($input: IncidentWithReasonInput!) {\n    recordAuthorityOrder(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RecordAuthorityOrderDocument,
    "\n  fragment IncidentState on SecurityIncident {\n    status\n    severity\n  }\n  fragment IncidentClock on SecurityIncident {\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": typeof types.IncidentStateFragmentDoc,
    "\n  fragment IncidentRow on SecurityIncident {\n    id\n    incidentNumber\n    title\n    severity\n    reportedAt\n    ...IncidentState\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": typeof types.IncidentRowFragmentDoc,
    "\n  query NewIncident {\n    ...Frame\n  }\n": typeof types.NewIncidentDocument,
    "\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input) {\n      ... on SecurityIncident {\n        incidentNumber\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ReportIncidentDocument,
    "\n  query Incidents($filter: SecurityIncidentFilter, $after: String) {\n    ...Frame\n    securityIncidents(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...IncidentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.IncidentsDocument,
    "\n  mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {\n    liftRevealSuspension(input: $input) {\n      ... on RevealSuspension {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.LiftRevealSuspensionDocument,
    "\n  query RevealSuspension($id: ID!) {\n    ...Frame\n    revealSuspension(id: $id) {\n      ...Suspension\n      ...RefusalFacts\n    }\n  }\n  fragment Suspension on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    liftedAt\n    colleague {\n      displayName\n    }\n    signatures {\n      role\n      reason\n      signedAt\n      colleague {\n        displayName\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.RevealSuspensionDocument,
    "\n  query RevealSuspensions($open: Boolean!, $after: String) {\n    ...Frame\n    revealSuspensions(first: 50, after: $after, open: $open) {\n      nodes {\n        ...SuspensionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment SuspensionRow on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    colleague {\n      displayName\n    }\n  }\n": typeof types.RevealSuspensionsDocument,
    "\n  mutation EnterHolidayNotice($input: EnterHolidayNoticeInput!) {\n    enterHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.EnterHolidayNoticeDocument,
    "\n  mutation ApproveHolidayNotice($input: HolidayNoticeInput!) {\n    approveHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveHolidayNoticeDocument,
    "\n  mutation RefuseHolidayNotice($input: HolidayNoticeInput!) {\n    refuseHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RefuseHolidayNoticeDocument,
    "\n  fragment HolidayNoticeEntry on HolidayNotice {\n    id\n    year\n    status\n    title\n    number\n    sourceUrl\n    enteredAt\n    reviewedAt\n    enteredBy {\n      displayName\n    }\n    reviewedBy {\n      displayName\n    }\n    holidays {\n      name\n      firstDay\n      lastDay\n      makeUpDays\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": typeof types.HolidayNoticeEntryFragmentDoc,
    "\n  query WorkingCalendar {\n    ...Frame\n    workingCalendar {\n      years\n      missingYears\n      notices {\n        ...HolidayNoticeEntry\n      }\n    }\n  }\n": typeof types.WorkingCalendarDocument,
    "\n  query Settings {\n    ...Frame\n    settings {\n      area\n      ...SettingRow\n      ...WaitingChange\n    }\n    workingCalendar {\n      missingYears\n    }\n  }\n": typeof types.SettingsDocument,
    "\n  fragment SettingRow on Setting {\n    key\n    label\n    unit\n    value\n    defaultValue\n    fourEyes\n    changes {\n      status\n      proposedAt\n      decidedAt\n    }\n  }\n": typeof types.SettingRowFragmentDoc,
    "\n  fragment AccountFacts on StaffRecord {\n    email\n    roles\n    extraPermissions\n    hasSecondFactor\n    isStale\n    createdAt\n    lastSignInAt\n    leftAt\n    invitation {\n      purpose\n      sentAt\n      expiresAt\n    }\n  }\n": typeof types.AccountFactsFragmentDoc,
    "\n  mutation ApproveGrant($input: GrantInput!) {\n    approveGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveGrantDocument,
    "\n  mutation RefuseGrant($input: GrantInput!) {\n    refuseGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RefuseGrantDocument,
    "\n  mutation WithdrawGrant($input: GrantInput!) {\n    withdrawGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.WithdrawGrantDocument,
    "\n  mutation RevokeGrant($input: GrantInput!) {\n    revokeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RevokeGrantDocument,
    "\n  fragment MemberGrant on StaffGrant {\n    id\n    name\n    status\n    reason\n    expiresAt\n    proposedBy {\n      displayName\n    }\n    decidedBy {\n      displayName\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment MemberGrants on StaffRecord {\n    grants {\n      ...MemberGrant\n    }\n  }\n": typeof types.MemberGrantFragmentDoc,
    "\n  mutation ProposeGrant($input: ProposeGrantInput!) {\n    proposeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ProposeGrantDocument,
    "\n  mutation ResendStaffInvitation($input: MemberInput!) {\n    resendStaffInvitation(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ResendStaffInvitationDocument,
    "\n  mutation RequestSecondFactorReset($input: RequestSecondFactorResetInput!) {\n    requestSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RequestSecondFactorResetDocument,
    "\n  mutation RevokeStaffSessions($input: MemberInput!) {\n    revokeStaffSessions(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RevokeStaffSessionsDocument,
    "\n  mutation EndEmployment($input: MemberInput!) {\n    endEmployment(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.EndEmploymentDocument,
    "\n  query StaffMemberPage($id: ID!) {\n    ...Frame\n    grantables {\n      name\n    }\n    staffRecord(id: $id) {\n      ... on StaffRecord {\n        id\n        displayName\n        status\n        ...AccountFacts\n        ...MemberGrants\n        ...MemberReset\n        ...MemberSessions\n        ...MemberHistory\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.StaffMemberPageDocument,
    "\n  mutation ApproveSecondFactorReset($input: ResetInput!) {\n    approveSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveSecondFactorResetDocument,
    "\n  mutation RefuseSecondFactorReset($input: ResetInput!) {\n    refuseSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RefuseSecondFactorResetDocument,
    "\n  fragment MemberReset on StaffRecord {\n    openReset {\n      id\n      passwordToo\n      reason\n      requestedAt\n      requestedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.MemberResetFragmentDoc,
    "\n  fragment MemberSessions on StaffRecord {\n    sessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      isCurrent\n    }\n  }\n": typeof types.MemberSessionsFragmentDoc,
    "\n  fragment MemberHistory on StaffRecord {\n    history {\n      at\n      action\n      actorKind\n      subject\n      actor {\n        displayName\n      }\n    }\n  }\n": typeof types.MemberHistoryFragmentDoc,
    "\n  mutation InviteStaffMember($input: InviteStaffMemberInput!) {\n    inviteStaffMember(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.InviteStaffMemberDocument,
    "\n  query InviteStaff {\n    ...Frame\n    grantables {\n      name\n    }\n  }\n": typeof types.InviteStaffDocument,
    "\n  query Staff($filter: StaffListFilter, $after: String) {\n    ...Frame\n    staffRecords(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...StaffRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffCounts {\n      ...StaffViewCounts\n    }\n  }\n": typeof types.StaffDocument,
    "\n  fragment StaffRow on StaffRecord {\n    id\n    displayName\n    status\n    roles\n    extraPermissions\n    hasSecondFactor\n    lastSignInAt\n  }\n": typeof types.StaffRowFragmentDoc,
    "\n  fragment StaffViewCounts on StaffCounts {\n    active\n    invited\n    left\n    withoutSecondFactor\n    stale\n    waitingForApproval\n    ending\n  }\n": typeof types.StaffViewCountsFragmentDoc,
    "\n  fragment ChangeForm on Setting {\n    key\n    unit\n    min\n    max\n    version\n    fourEyes\n  }\n": typeof types.ChangeFormFragmentDoc,
    "\n  fragment ChangeHistory on Setting {\n    key\n    unit\n    changes {\n      id\n      status\n      before\n      after\n      reason\n      proposedAt\n      decidedAt\n      proposedBy {\n        displayName\n      }\n      decidedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": typeof types.ChangeHistoryFragmentDoc,
    "\n  query SettingPage($key: String!) {\n    ...Frame\n    setting(key: $key) {\n      ... on Setting {\n        label\n        hint\n        ...SettingFacts\n        ...ChangeForm\n        ...ChangeHistory\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SettingPageDocument,
    "\n  mutation ChangeSetting($input: ChangeSettingInput!) {\n    changeSetting(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ChangeSettingDocument,
    "\n  mutation ApproveSettingChange($input: SettingChangeInput!) {\n    approveSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.ApproveSettingChangeDocument,
    "\n  mutation RefuseSettingChange($input: SettingChangeInput!) {\n    refuseSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.RefuseSettingChangeDocument,
    "\n  mutation WithdrawSettingChange($input: SettingChangeInput!) {\n    withdrawSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.WithdrawSettingChangeDocument,
    "\n  fragment SettingFacts on Setting {\n    value\n    defaultValue\n    min\n    max\n    unit\n    fourEyes\n  }\n": typeof types.SettingFactsFragmentDoc,
    "\n  fragment WaitingChange on Setting {\n    key\n    label\n    unit\n    changes {\n      id\n      status\n      before\n      after\n    }\n  }\n": typeof types.WaitingChangeFragmentDoc,
    "\n  query PublicAnnouncement($number: String!) {\n    publicAnnouncement(number: $number) {\n      ... on PublicAnnouncement {\n        announcementNumber\n        publishedAt\n        endsAt\n        sections {\n          element\n          title\n          text\n        }\n        warnings\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.PublicAnnouncementDocument,
    "\n  query PublicAnnouncements {\n    publicAnnouncements {\n      announcementNumber\n      publishedAt\n      endsAt\n    }\n  }\n": typeof types.PublicAnnouncementsDocument,
    "\n  mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {\n    acceptStaffInvitation(input: $input) {\n      ... on InvitationAccepted {\n        accepted\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.AcceptStaffInvitationDocument,
    "\n  query StaffInvitation($token: String!) {\n    staffInvitation(token: $token) {\n      ... on StaffInvitation {\n        displayName\n        email\n        purpose\n        expiresAt\n        totpSecret\n        totpUri\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.StaffInvitationDocument,
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": typeof types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": typeof types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": typeof types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n          permissions\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": typeof types.SignInDocument,
    "\n  fragment Frame on Query {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n    approvalsForMeCount\n    runningIncidents {\n      id\n      incidentNumber\n      nextClock {\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n    }\n  }\n": typeof types.FrameFragmentDoc,
    "\n  query FrameAlone {\n    ...Frame\n  }\n": typeof types.FrameAloneDocument,
    "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n    ... on RefundChanged {\n      preview {\n        ...SeenRefund\n      }\n    }\n  }\n": typeof types.RefusalFactsFragmentDoc,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": typeof types.SignOutDocument,
    "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment EventEntry on HistoryEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment RequestHistoryEntry on RequestEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n": typeof types.HistoryEntryFragmentDoc,
    "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n": typeof types.CarrierOptionFragmentDoc,
};
const documents: Documents = {
    "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    refundPreview {\n      ...SeenRefund\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.CaseActionsFragmentDoc,
    "\n  fragment CaseEvidence on StaffAfterSalesCase {\n    evidence {\n      id\n      purpose\n      stagedAt\n      href\n    }\n  }\n": types.CaseEvidenceFragmentDoc,
    "\n  fragment CaseFacts on StaffAfterSalesCase {\n    id\n    reason\n    beforeDispatch\n    condition\n    openedAt\n    closedAt\n    refundsIn90Days\n    order {\n      id\n      orderNumber\n      status\n      receivedAt\n      afterSalesCases {\n        id\n        caseNumber\n        status\n      }\n    }\n  }\n": types.CaseFactsFragmentDoc,
    "\n  fragment CaseHeader on StaffAfterSalesCase {\n    caseNumber\n    kind\n    ...CaseStatus\n    ...CaseClock\n    ...StateStrip\n  }\n": types.CaseHeaderFragmentDoc,
    "\n  fragment CaseItems on StaffAfterSalesCase {\n    lines {\n      orderLineId\n      title\n      spec\n      quantity\n      refundFen\n    }\n    order {\n      lines {\n        id\n        imagePath\n        quantity\n        paidFen\n      }\n    }\n  }\n": types.CaseItemsFragmentDoc,
    "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    refundPreview {\n      ...SeenRefund\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n": types.CaseMoneyFragmentDoc,
    "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n": types.CaseParcelsFragmentDoc,
    "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    askText\n    answerText\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n": types.CaseWordsFragmentDoc,
    "\n  mutation ApproveRefund($input: DecideRefundInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveRefundDocument,
    "\n  mutation ApproveReturn($input: DecideRefundInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveReturnDocument,
    "\n  mutation ApproveForFinance($input: DecideRefundInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveForFinanceDocument,
    "\n  mutation AskForEvidence($input: CaseWithTextInput!) {\n    askForEvidence(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AskForEvidenceDocument,
    "\n  mutation RejectAfterSalesCase($input: CaseWithTextInput!) {\n    rejectAfterSalesCase(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RejectAfterSalesCaseDocument,
    "\n  mutation ReceiveReturn($input: CaseInput!) {\n    receiveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReceiveReturnDocument,
    "\n  mutation AcceptReturn($input: AcceptReturnInput!) {\n    acceptReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AcceptReturnDocument,
    "\n  mutation DisputeReturn($input: DisputeReturnInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DisputeReturnDocument,
    "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SendGoodsBackDocument,
    "\n  query AfterSalesCase($id: ID!) {\n    ...Frame\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseEvidence\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": types.AfterSalesCaseDocument,
    "\n  fragment SeenRefund on RefundPreview {\n    amountFen\n    freightFen\n    version\n    hash\n    lines {\n      orderLineId\n      title\n      quantity\n      amountFen\n    }\n  }\n": types.SeenRefundFragmentDoc,
    "\n  mutation DecideAppeal($input: DecideAppealInput!) {\n    decideAppeal(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideAppealDocument,
    "\n  mutation SettleDispute($input: SettleDisputeInput!) {\n    settleDispute(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SettleDisputeDocument,
    "\n  mutation RetryRefund($input: CaseInput!) {\n    retryRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RetryRefundDocument,
    "\n  fragment StateStrip on StaffAfterSalesCase {\n    kind\n    status\n    history {\n      toStatus\n    }\n  }\n": types.StateStripFragmentDoc,
    "\n  fragment CaseStatus on StaffAfterSalesCase {\n    status\n  }\n  fragment CaseClock on StaffAfterSalesCase {\n    status\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.CaseStatusFragmentDoc,
    "\n  fragment CaseRow on StaffAfterSalesCase {\n    id\n    caseNumber\n    kind\n    reason\n    refundFen\n    openedAt\n    ...CaseStatus\n    ...CaseClock\n  }\n": types.CaseRowFragmentDoc,
    "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    ...Frame\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AfterSalesCasesDocument,
    "\n  fragment ApprovalRow on Approval {\n    id\n    kind\n    entity\n    version\n    amountFen\n    askedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.ApprovalRowFragmentDoc,
    "\n  query Approvals($kind: ApprovalKind, $after: String) {\n    ...Frame\n    approvalsForMe(first: 50, after: $after, kind: $kind) {\n      nodes {\n        ...ApprovalRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ApprovalsDocument,
    "\n  fragment AccessRow on AccessEntry {\n    id\n    at\n    staffId\n    operation\n    decision\n    fields\n    subjectCount\n    workItem\n    reason\n  }\n": types.AccessRowFragmentDoc,
    "\n  query AccessLog($filter: AccessEntryFilter, $after: String) {\n    ...Frame\n    accessEntries(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...AccessRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccessLogDocument,
    "\n  mutation AnswerConversation($input: AnswerConversationInput!) {\n    answerConversation(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AnswerConversationDocument,
    "\n  mutation AddConversationNote($input: AddConversationNoteInput!) {\n    addConversationNote(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddConversationNoteDocument,
    "\n  mutation RecallAnswer($input: RecallAnswerInput!) {\n    recallAnswer(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecallAnswerDocument,
    "\n  fragment ChatDeeds on StaffConversation {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment Colleague on Colleague {\n    id\n    displayName\n  }\n": types.ChatDeedsFragmentDoc,
    "\n  fragment ChatHeader on StaffConversation {\n    conversationNumber\n    topic\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n": types.ChatHeaderFragmentDoc,
    "\n  fragment ChatOrders on HeldConversation {\n    order {\n      id\n      consignee {\n        name\n        phoneNumber\n      }\n    }\n    recentOrders {\n      id\n      orderNumber\n      status\n    }\n    openCases {\n      id\n      caseNumber\n      status\n    }\n  }\n": types.ChatOrdersFragmentDoc,
    "\n  fragment ChatPerson on HeldConversation {\n    accountId\n    shopperName\n    phoneNumber\n    sessionCount\n  }\n": types.ChatPersonFragmentDoc,
    "\n  fragment ChatEvent on StaffConversationEvent {\n    seq\n    kind\n    at\n    actorKind\n    staffName\n    toStaffName\n    message {\n      id\n      body\n      isNote\n      mayRecall\n      recalledAt\n      senderKind\n      senderName\n      sentAt\n    }\n  }\n": types.ChatEventFragmentDoc,
    "\n  mutation ClaimConversation($input: ConversationInput!) {\n    claimConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ClaimConversationDocument,
    "\n  mutation HandOverConversation($input: HandOverConversationInput!) {\n    handOverConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.HandOverConversationDocument,
    "\n  mutation CloseConversation($input: ConversationInput!) {\n    closeConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CloseConversationDocument,
    "\n  mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {\n    askForIdentityConfirmation(input: $input) {\n      ... on IdentityAsk {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AskForIdentityConfirmationDocument,
    "\n  fragment Standing on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      at\n      method\n      outcome\n    }\n  }\n": types.StandingFragmentDoc,
    "\n  mutation RegisterRequestFromMessage($input: RegisterRequestFromMessageInput!) {\n    registerRequestFromMessage(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RegisterRequestFromMessageDocument,
    "\n  mutation TransferConversationToSecurity($input: TransferConversationToSecurityInput!) {\n    transferConversationToSecurity(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.TransferConversationToSecurityDocument,
    "\n  mutation LinkConversationOrder($input: LinkConversationOrderInput!) {\n    linkConversationOrder(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.LinkConversationOrderDocument,
    "\n  query Chat($id: ID!, $entity: String!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: CONVERSATION)\n    answeringColleagues {\n      ...Colleague\n    }\n    inHand: staffConversations(view: MINE, first: 50) {\n      nodes {\n        id\n      }\n    }\n    staffConversation(id: $id) {\n      ... on StaffConversation {\n        id\n        status\n        ...ChatHeader\n        ...ChatDeeds\n        held {\n          ...ChatPerson\n          ...ChatOrders\n          events(first: 50) {\n            nodes {\n              ...ChatEvent\n            }\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) {\n      ... on IdentityStanding {\n        ...Standing\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ChatDocument,
    "\n  mutation RevealPersonalData($input: RevealPersonalDataInput!) {\n    revealPersonalData(input: $input) {\n      ... on RevealedValue {\n        value\n        secondsLeft\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RevealPersonalDataDocument,
    "\n  fragment ChatStatus on StaffConversation {\n    status\n  }\n  fragment ChatWaiting on StaffConversation {\n    waiting {\n      since\n      seconds\n      urgency\n    }\n  }\n": types.ChatStatusFragmentDoc,
    "\n  fragment ChatRow on StaffConversation {\n    id\n    conversationNumber\n    topic\n    openedAt\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n": types.ChatRowFragmentDoc,
    "\n  query Chats($view: ConversationView!, $after: String) {\n    ...Frame\n    staffConversations(first: 50, after: $after, view: $view) {\n      nodes {\n        ...ChatRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ChatsDocument,
    "\n  query Ticket($id: ID!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: HOTLINE_TICKET)\n    staffTicket(id: $id) {\n      ... on StaffTicket {\n        ...TicketHeader\n        ...TicketFacts\n        ...TicketDeeds\n        held {\n          ...TicketCaller\n          ...TicketNotes\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n  fragment TicketHeader on StaffTicket {\n    ticketNumber\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n": types.TicketDocument,
    "\n  mutation ClaimTicket($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ClaimTicketDocument,
    "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddTicketNoteDocument,
    "\n  mutation ResolveTicket($input: ResolveTicketInput!) {\n    resolveTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ResolveTicketDocument,
    "\n  fragment TicketCaller on HeldTicket {\n    id\n    callerName\n    callerPhone\n  }\n": types.TicketCallerFragmentDoc,
    "\n  fragment TicketDeeds on StaffTicket {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.TicketDeedsFragmentDoc,
    "\n  fragment TicketFacts on StaffTicket {\n    callerRole\n    aboutPersonalData\n    receivedAt\n    resolvedAt\n    outcome\n    requestId\n  }\n": types.TicketFactsFragmentDoc,
    "\n  fragment TicketNotes on HeldTicket {\n    subject\n    notes {\n      id\n      at\n      staffName\n      text\n    }\n  }\n": types.TicketNotesFragmentDoc,
    "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.OpenTicketDocument,
    "\n  query NewTicket {\n    ...Frame\n  }\n": types.NewTicketDocument,
    "\n  query Tickets($view: TicketView!, $after: String) {\n    ...Frame\n    staffTickets(first: 50, after: $after, view: $view) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.TicketsDocument,
    "\n  fragment TicketRow on StaffTicket {\n    id\n    ticketNumber\n    status\n    callerRole\n    aboutPersonalData\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n": types.TicketRowFragmentDoc,
    "\n  query JobRun($id: ID!) {\n    ...Frame\n    jobRun(jobId: $id) {\n      ... on JobRun {\n        id\n        kind\n        entity\n        status\n        done\n        total\n        startedBy\n        createdAt\n        lastRunAt\n        endedAt\n        attempts\n        lastError\n        discardedBy\n        discardReason\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.JobRunDocument,
    "\n  query OutboxMessage($id: ID!) {\n    ...Frame\n    outboxMessage(messageId: $id) {\n      ... on OutboxMessage {\n        id\n        topic\n        status\n        createdAt\n        attempts\n        dueAt\n        deliveredAt\n        deadAt\n        discardedBy\n        discardReason\n        lastError\n        payload {\n          name\n          value\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.OutboxMessageDocument,
    "\n  mutation RetryOutboxMessage($input: OutboxMessageInput!) {\n    retryOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RetryOutboxMessageDocument,
    "\n  mutation DiscardOutboxMessage($input: DiscardOutboxMessageInput!) {\n    discardOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DiscardOutboxMessageDocument,
    "\n  mutation RetryJob($input: JobInput!) {\n    retryJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RetryJobDocument,
    "\n  mutation DiscardJob($input: DiscardJobInput!) {\n    discardJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DiscardJobDocument,
    "\n  mutation CancelJob($input: JobInput!) {\n    cancelJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CancelJobDocument,
    "\n  mutation RunSweep($input: RunSweepInput!) {\n    runSweep(input: $input) {\n      ... on SweepState {\n        name\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RunSweepDocument,
    "\n  fragment JobRow on JobRun {\n    id\n    kind\n    status\n    done\n    total\n    createdAt\n    lastError\n  }\n": types.JobRowFragmentDoc,
    "\n  fragment JobTabCounts on JobCounts {\n    failed\n    lateSweeps\n  }\n": types.JobTabCountsFragmentDoc,
    "\n  fragment LetterRow on OutboxMessage {\n    id\n    topic\n    status\n    attempts\n    createdAt\n    deadAt\n    lastError\n  }\n": types.LetterRowFragmentDoc,
    "\n  query Jobs(\n    $messages: Boolean!\n    $jobs: Boolean!\n    $sweeps: Boolean!\n    $own: Boolean!\n    $manages: Boolean!\n    $messageFilter: OutboxMessageFilter!\n    $jobFilter: JobRunFilter\n    $after: String\n  ) {\n    ...Frame\n    outboxMessages(first: 50, after: $after, filter: $messageFilter) @include(if: $messages) {\n      nodes {\n        ...LetterRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jobRuns(first: 50, after: $after, filter: $jobFilter) @include(if: $jobs) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myJobRuns(first: 50, after: $after) @include(if: $own) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    sweepStates @include(if: $sweeps) {\n      ...SweepRow\n    }\n    deadLetterCount @include(if: $manages)\n    jobCounts @include(if: $manages) {\n      ...JobTabCounts\n    }\n  }\n": types.JobsDocument,
    "\n  fragment SweepRow on SweepState {\n    name\n    everyMs\n    lastSuccessAt\n    lastFailureAt\n    lastError\n    failuresInRow\n    lateSeconds\n    askedAt\n  }\n": types.SweepRowFragmentDoc,
    "\n  fragment WorkCase on StaffAfterSalesCase {\n    id\n    caseNumber\n    refundFen\n    openedAt\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      ...WorkCase\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment AfterSalesWork on Query {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watchesReturns) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n  }\n": types.WorkCaseFragmentDoc,
    "\n  fragment ApprovalsWork on Query {\n    approvalsForMe(first: 5) {\n      nodes {\n        id\n        kind\n        entity\n        amountFen\n        askedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.ApprovalsWorkFragmentDoc,
    "\n  fragment WorkDisclosure on DisclosureRequest {\n    id\n    requestNumber\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkDisclosures on DisclosureRequestPage {\n    nodes {\n      ...WorkDisclosure\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment DisclosuresWork on Query {\n    disclosuresOverdue: disclosureRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayDisclosureRead) {\n      ...WorkDisclosures\n    }\n    disclosuresNearDue: disclosureRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesDisclosures) {\n      ...WorkDisclosures\n    }\n    disclosuresToCheck: disclosureRequests(first: 5, filter: { view: TO_CHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToRecheck: disclosureRequests(first: 5, filter: { view: TO_RECHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToCollect: disclosureRequests(first: 5, filter: { view: TO_COLLECT }) @include(if: $mayDisclosureCollect) {\n      ...WorkDisclosures\n    }\n    disclosuresToHandOver: disclosureRequests(first: 5, filter: { view: TO_HAND_OVER }) @include(if: $mayDisclosureHandOver) {\n      ...WorkDisclosures\n    }\n  }\n": types.WorkDisclosureFragmentDoc,
    "\n  fragment HeldWork on Query {\n    myNextWorkItems {\n      id\n      kind\n      entity\n      openedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": types.HeldWorkFragmentDoc,
    "\n  fragment WorkIncident on SecurityIncident {\n    id\n    incidentNumber\n    reportedAt\n    nextClock {\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n  fragment WorkIncidents on SecurityIncidentPage {\n    nodes {\n      ...WorkIncident\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment IncidentsWork on Query {\n    incidentsOverdue: securityIncidents(first: 5, filter: { open: true, overdue: true }) @include(if: $mayIncidentRead) {\n      ...WorkIncidents\n    }\n    incidentClocks: securityIncidents(first: 5, filter: { open: true, dueFirst: true }) @include(if: $mayIncidentHandle) {\n      ...WorkIncidents\n    }\n    openCampaigns @include(if: $mayIncidentHandle) {\n      id\n      campaignNumber\n      status\n      createdAt\n      incident {\n        id\n      }\n    }\n  }\n": types.WorkIncidentFragmentDoc,
    "\n  fragment JobsWork on Query {\n    failedJobs: jobRuns(first: 5, filter: { status: FAILED }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        kind\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    deadLetters: outboxMessages(first: 5, filter: { status: DEAD }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        topic\n        deadAt\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.JobsWorkFragmentDoc,
    "\n  fragment WorkOrder on StaffOrder {\n    id\n    orderNumber\n    payableFen\n    createdAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      ...WorkOrder\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment OrdersWork on Query {\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $mayOrderCancel) {\n      ...WorkOrders\n    }\n  }\n": types.WorkOrderFragmentDoc,
    "\n  fragment WorkRequest on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    receivedAt\n    ...RequestClock\n  }\n  fragment WorkRequests on StaffDataSubjectRequestPage {\n    nodes {\n      ...WorkRequest\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment RequestsWork on Query {\n    requestsOverdue: staffRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayRequestRead) {\n      ...WorkRequests\n    }\n    requestsNearDue: staffRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesRequests) {\n      ...WorkRequests\n    }\n    requestsUnverified: staffRequests(first: 5, filter: { view: UNVERIFIED }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToHandle: staffRequests(first: 5, filter: { view: TO_HANDLE }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToDeliver: staffRequests(first: 5, filter: { view: TO_DELIVER }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n  }\n": types.WorkRequestFragmentDoc,
    "\n  fragment ServiceWork on Query {\n    waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        conversationNumber\n        openedAt\n        waiting {\n          since\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        ticketNumber\n        receivedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.ServiceWorkFragmentDoc,
    "\n  query Work(\n    $mayRefundApprove: Boolean!\n    $mayAfterSalesDecide: Boolean!\n    $mayAfterSalesInspect: Boolean!\n    $watchesReturns: Boolean!\n    $mayShipmentCreate: Boolean!\n    $mayOrderCancel: Boolean!\n    $mayConversationAnswer: Boolean!\n    $mayIncidentRead: Boolean!\n    $mayIncidentHandle: Boolean!\n    $mayRequestRead: Boolean!\n    $watchesRequests: Boolean!\n    $mayRequestHandle: Boolean!\n    $mayDisclosureRead: Boolean!\n    $watchesDisclosures: Boolean!\n    $mayDisclosureRegister: Boolean!\n    $mayDisclosureCollect: Boolean!\n    $mayDisclosureHandOver: Boolean!\n    $mayJobsManage: Boolean!\n  ) {\n    ...Frame\n    ...ApprovalsWork\n    ...HeldWork\n    ...IncidentsWork\n    ...ServiceWork\n    ...RequestsWork\n    ...DisclosuresWork\n    ...AfterSalesWork\n    ...OrdersWork\n    ...JobsWork\n  }\n": types.WorkDocument,
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
    "\n  query Order($id: ID!, $ships: Boolean!) {\n    ...Frame\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n": types.OrderDocument,
    "\n  fragment Parcels on StaffOrder {\n    id\n    lines {\n      id\n      title\n    }\n    shipments {\n      id\n      seq\n      carrierCode\n      carrierName\n      trackingNumber\n      shippedAt\n      correctedAt\n      lines {\n        orderLineId\n        quantity\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": types.ParcelsFragmentDoc,
    "\n  fragment Recipient on StaffOrder {\n    recipientIsOther\n    consignee {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    waybill @include(if: $ships) {\n      name\n      phoneNumber\n      regionNames\n      street\n    }\n    remark\n  }\n": types.RecipientFragmentDoc,
    "\n  fragment ShipForm on StaffOrder {\n    id\n    lines {\n      id\n      title\n      spec\n    }\n    toShip {\n      orderLineId\n      quantity\n      held\n    }\n    shipments {\n      id\n    }\n  }\n": types.ShipFormFragmentDoc,
    "\n  fragment OrderClock on StaffOrder {\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.OrderClockFragmentDoc,
    "\n  fragment OrderRow on StaffOrder {\n    id\n    orderNumber\n    status\n    payableFen\n    createdAt\n    lines {\n      title\n      quantity\n    }\n    ...OrderClock\n  }\n": types.OrderRowFragmentDoc,
    "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    ...Frame\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrdersDocument,
    "\n  query DisclosureArchive($id: ID!) {\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        requestNumber\n        package {\n          archiveHref\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DisclosureArchiveDocument,
    "\n  mutation ReviewDisclosure($input: DecisionInput!) {\n    reviewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReviewDisclosureDocument,
    "\n  mutation ApproveDisclosure($input: DecisionInput!) {\n    approveDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveDisclosureDocument,
    "\n  mutation SignOffDisclosureScope($input: ScopeVersionInput!) {\n    signOffDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SignOffDisclosureScopeDocument,
    "\n  mutation DecideDisclosureDispute($input: DisputeInput!) {\n    decideDisclosureDispute(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideDisclosureDisputeDocument,
    "\n  mutation DecideDisclosureCount($input: CountInput!) {\n    decideDisclosureCount(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideDisclosureCountDocument,
    "\n  mutation RefuseDisclosure($input: DisclosureWithTextInput!) {\n    refuseDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RefuseDisclosureDocument,
    "\n  mutation CollectDisclosure($input: DisclosureInput!) {\n    collectDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CollectDisclosureDocument,
    "\n  mutation HandOverDisclosure($input: HandOverInput!) {\n    handOverDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.HandOverDisclosureDocument,
    "\n  mutation AcknowledgeDisclosure($input: AcknowledgeInput!) {\n    acknowledgeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AcknowledgeDisclosureDocument,
    "\n  fragment DisclosureActions on DisclosureRequest {\n    id\n    scopeVersion\n    askedFrom\n    askedTo\n    scopes {\n      version\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    disclosableFields {\n      id\n      label\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.DisclosureActionsFragmentDoc,
    "\n  fragment DisclosureChecks on DisclosureRequest {\n    checks {\n      check\n      passed\n      checkedAt\n    }\n  }\n": types.DisclosureChecksFragmentDoc,
    "\n  fragment DisclosureFacts on DisclosureRequest {\n    id\n    receivedAt\n    defect\n    answerText\n    notice\n    noticedAt\n    renewalOf\n    renewedBy\n    package {\n      sealedAt\n      rows\n      sha256\n      handedOverAt\n      passphraseShownAt\n      receiptOn\n      archiveHref\n    }\n  }\n": types.DisclosureFactsFragmentDoc,
    "\n  fragment DisclosureLetter on DisclosureRequest {\n    authority\n    authorityName\n    caseNumber\n    deliveredBy\n    legalArticle\n    legalHook\n    dataAsked\n    personsAsked\n    askedFrom\n    askedTo\n    hasSecrecyClause\n    secrecyText\n    officers {\n      name\n      idNumber\n    }\n    instruments {\n      id\n      kind\n      issuedOn\n      validUntil\n      hasDocument\n      document {\n        href\n      }\n    }\n  }\n": types.DisclosureLetterFragmentDoc,
    "\n  fragment DisclosureScopes on DisclosureRequest {\n    foundCount\n    status\n    scopes {\n      version\n      from\n      to\n      expectedCount\n      note\n      groupText\n      disputed\n      grantedFields\n      grantedCount\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    decisions {\n      hand\n      verdict\n      reason\n      decidedAt\n    }\n  }\n": types.DisclosureScopesFragmentDoc,
    "\n  mutation ReturnDisclosure($input: ReturnInput!) {\n    returnDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReturnDisclosureDocument,
    "\n  mutation WithdrawDisclosure($input: DisclosureWithTextInput!) {\n    withdrawDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.WithdrawDisclosureDocument,
    "\n  mutation CloseDisclosure($input: DisclosureInput!) {\n    closeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CloseDisclosureDocument,
    "\n  mutation RecheckDisclosureNotice($input: RecheckInput!) {\n    recheckDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecheckDisclosureNoticeDocument,
    "\n  query Disclosure($id: ID!) {\n    ...Frame\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        id\n        requestNumber\n        status\n        outcome\n        scopeVersion\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n        history {\n          at\n          action\n          outcome\n          actorKind\n          fromStatus\n          toStatus\n        }\n        ...DisclosureLetter\n        ...DisclosureChecks\n        ...DisclosureScopes\n        ...DisclosureFacts\n        ...DisclosureActions\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DisclosureDocument,
    "\n  mutation RecordDisclosureChecks($input: RecordChecksInput!) {\n    recordDisclosureChecks(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordDisclosureChecksDocument,
    "\n  mutation AttachInstrumentDocument($input: AttachDocumentInput!) {\n    attachInstrumentDocument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AttachInstrumentDocumentDocument,
    "\n  mutation RecordRenewedInstrument($input: RenewedInstrumentInput!) {\n    recordRenewedInstrument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordRenewedInstrumentDocument,
    "\n  mutation RenewDisclosure($input: RenewDisclosureInput!) {\n    renewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RenewDisclosureDocument,
    "\n  mutation DecideDisclosureNotice($input: NoticeInput!) {\n    decideDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideDisclosureNoticeDocument,
    "\n  mutation ProposeDisclosureScope($input: ProposeScopeInput!) {\n    proposeDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ProposeDisclosureScopeDocument,
    "\n  mutation SubmitDisclosureScope($input: DisclosureInput!) {\n    submitDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SubmitDisclosureScopeDocument,
    "\n  mutation ShowDisclosurePassphrase($input: DisclosureInput!) {\n    showDisclosurePassphrase(input: $input) {\n      ... on DisclosurePassphrase {\n        passphrase\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ShowDisclosurePassphraseDocument,
    "\n  fragment DisclosureRow on DisclosureRequest {\n    id\n    requestNumber\n    status\n    outcome\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n": types.DisclosureRowFragmentDoc,
    "\n  query NewDisclosure {\n    ...Frame\n  }\n": types.NewDisclosureDocument,
    "\n  mutation RegisterDisclosure($input: RegisterDisclosureInput!) {\n    registerDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RegisterDisclosureDocument,
    "\n  query Disclosures($filter: DisclosureFilter, $after: String) {\n    ...Frame\n    disclosureRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...DisclosureRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DisclosuresDocument,
    "\n  query DisclosureFigures($year: Int, $half: Int) {\n    ...Frame\n    disclosureFigures(year: $year, half: $half) {\n      year\n      half\n      figures {\n        authority\n        received\n        open\n        complied\n        narrowed\n        noData\n        returned\n        refused\n        foreign\n        withdrawn\n        notified\n      }\n    }\n  }\n": types.DisclosureFiguresDocument,
    "\n  fragment RequestAnswer on StaffDataSubjectRequest {\n    outcome\n    answer\n    facts\n    reviewNote\n    decisionVersion\n    preparedBy\n    reviewedBy\n    deliveredHow\n    answeredAt\n    grounds {\n      ground\n      text\n      source\n    }\n  }\n": types.RequestAnswerFragmentDoc,
    "\n  fragment ClosureItems on ClosureItem {\n    name\n    label\n    outcome\n    rows\n    keptUntil\n    law\n  }\n  fragment RequestClosure on StaffDataSubjectRequest {\n    closurePlan {\n      items {\n        ...ClosureItems\n      }\n    }\n    closure {\n      certificateNumber\n      status\n      confirmedAt\n      verifiedAt\n      restrictedUntil\n      keysDestroyed\n      seal\n      steps {\n        name\n        doneAt\n        dueAt\n      }\n      items {\n        ...ClosureItems\n      }\n    }\n  }\n": types.ClosureItemsFragmentDoc,
    "\n  mutation PrepareAnswer($input: PrepareAnswerInput!) {\n    prepareAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.PrepareAnswerDocument,
    "\n  mutation ApproveAnswer($input: ReviewInput!) {\n    approveAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveAnswerDocument,
    "\n  mutation ReturnAnswer($input: ReturnAnswerInput!) {\n    returnAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReturnAnswerDocument,
    "\n  mutation RecordIdentityCheck($input: RecordIdentityCheckInput!) {\n    recordIdentityCheck(input: $input) {\n      ... on IdentityCheck {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordIdentityCheckDocument,
    "\n  fragment RequestIdentity on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      level\n      method\n      claim\n      outcome\n      evidence\n      at\n    }\n  }\n": types.RequestIdentityFragmentDoc,
    "\n  fragment RequestPack on StaffDataSubjectRequest {\n    accessPack {\n      form\n      status\n      categories\n      records\n      madeAt\n      expiresAt\n      downloads\n      endedAt\n    }\n  }\n": types.RequestPackFragmentDoc,
    "\n  query DataSubjectRequestPage($id: ID!, $entity: String!, $mayCheck: Boolean!) {\n    ...Frame\n    staffRequest(id: $id) {\n      ... on StaffDataSubjectRequest {\n        id\n        accountId\n        closedAt\n        requiredLevel\n        workItem {\n          holderId\n          closedAt\n        }\n        ...RequestHeader\n        ...RequestSteps\n        ...RequestAnswer\n        ...RequestTasks\n        ...RequestClosure\n        ...RequestPack\n        ...RequestFactsPanel\n        history {\n          ...RequestHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) @include(if: $mayCheck) {\n      ... on IdentityStanding {\n        ...RequestIdentity\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DataSubjectRequestPageDocument,
    "\n  fragment RequestFactsPanel on StaffDataSubjectRequest {\n    kind\n    channel\n    asked\n    accountId\n    source\n    receivedAt\n    recordedAt\n    lastDay\n    provisional\n    countedDays\n    overdueAt\n    requiredLevel\n    verifiedAt\n    answeredAt\n    closedAt\n    mergedInto\n    reconsiders\n  }\n": types.RequestFactsPanelFragmentDoc,
    "\n  fragment RequestHeader on StaffDataSubjectRequest {\n    requestNumber\n    kind\n    channel\n    status\n    lastDay\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n": types.RequestHeaderFragmentDoc,
    "\n  fragment RequestSteps on StaffDataSubjectRequest {\n    id\n    kind\n    accountId\n    receivedAt\n    decisionVersion\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.RequestStepsFragmentDoc,
    "\n  mutation ClaimRequest($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ClaimRequestDocument,
    "\n  mutation TriageRequest($input: TriageRequestInput!) {\n    triageRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.TriageRequestDocument,
    "\n  mutation StartRequest($input: DataSubjectRequestInput!) {\n    startRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.StartRequestDocument,
    "\n  mutation MoveReceiptEarlier($input: MoveReceiptEarlierInput!) {\n    moveReceiptEarlier(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.MoveReceiptEarlierDocument,
    "\n  mutation RecordAnswerDelivery($input: RecordAnswerDeliveryInput!) {\n    recordAnswerDelivery(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordAnswerDeliveryDocument,
    "\n  fragment RequestTasks on StaffDataSubjectRequest {\n    tasks {\n      name\n      status\n      rowsFound\n      reason\n      keptUntil\n    }\n  }\n": types.RequestTasksFragmentDoc,
    "\n  query NewRequest {\n    ...Frame\n  }\n": types.NewRequestDocument,
    "\n  mutation RegisterRequest($input: RegisterRequestInput!) {\n    registerRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n        requestNumber\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RegisterRequestDocument,
    "\n  query Requests($filter: StaffRequestFilter, $after: String) {\n    ...Frame\n    staffRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffRequestCounts {\n      view\n      count\n      more\n    }\n    calendarYearsMissing\n  }\n": types.RequestsDocument,
    "\n  fragment RequestState on StaffDataSubjectRequest {\n    status\n  }\n  fragment RequestClock on StaffDataSubjectRequest {\n    answeredAt\n    overdueAt\n    clock {\n      dueAt\n      urgency\n      workingDays\n      provisional\n    }\n  }\n": types.RequestStateFragmentDoc,
    "\n  fragment RequestRow on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    channel\n    receivedAt\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n": types.RequestRowFragmentDoc,
    "\n  mutation AssessIncident($input: AssessIncidentInput!) {\n    assessIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AssessIncidentDocument,
    "\n  mutation RaiseIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    raiseIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RaiseIncidentSeverityDocument,
    "\n  mutation LowerIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    lowerIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.LowerIncidentSeverityDocument,
    "\n  mutation CorrectDiscovery($input: CorrectDiscoveryInput!) {\n    correctDiscovery(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CorrectDiscoveryDocument,
    "\n  mutation StartCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.StartCampaignDocument,
    "\n  mutation PauseCampaign($input: CampaignInput!) {\n    pauseCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.PauseCampaignDocument,
    "\n  mutation ResumeCampaign($input: CampaignInput!) {\n    resumeCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ResumeCampaignDocument,
    "\n  mutation RetryFailedDeliveries($input: CampaignInput!) {\n    retryFailedDeliveries(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RetryFailedDeliveriesDocument,
    "\n  mutation PublishAnnouncement($input: PublishAnnouncementInput!) {\n    publishAnnouncement(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.PublishAnnouncementDocument,
    "\n  fragment CampaignDeeds on NoticeCampaign {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.CampaignDeedsFragmentDoc,
    "\n  fragment Campaign on NoticeCampaign {\n    id\n    campaignNumber\n    status\n    pausedFor\n    noticeVersion\n    startedAt\n    finishedAt\n    progress {\n      channel\n      pending\n      sent\n      delivered\n      failed\n      unknown\n      noChannel\n      read\n    }\n    people {\n      told\n      attempted\n      unreachable\n    }\n    failures {\n      channel\n      code\n      people\n      canTryAgain\n    }\n    announcements {\n      id\n      announcementNumber\n      places\n      publishedAt\n      endsAt\n      unreachableCount\n      reason\n    }\n    ...CampaignDeeds\n  }\n": types.CampaignFragmentDoc,
    "\n  fragment IncidentClocks on SecurityIncident {\n    clocks {\n      kind\n      basis\n      source\n      startedAt\n      dueAt\n      metAt\n      waivedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": types.IncidentClocksFragmentDoc,
    "\n  fragment IncidentFacts on SecurityIncident {\n    id\n    source\n    description\n    cause\n    lessons\n    affectedEstimate\n    affectedCount\n    lossFen\n    severityFloor\n    occurredAt\n    discoveredAt\n    partnerLearnedAt\n    reportedAt\n    confirmedAt\n    recoveredAt\n    closedAt\n    noticeNumber\n    severityChanges {\n      from\n      to\n      reason\n      at\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentFactsFragmentDoc,
    "\n  fragment IncidentHeader on SecurityIncident {\n    incidentNumber\n    title\n    kind\n    priority\n    status\n    workItem {\n      holderId\n      closedAt\n    }\n    ...IncidentState\n    ...IncidentClock\n  }\n": types.IncidentHeaderFragmentDoc,
    "\n  fragment IncidentRecords on SecurityIncident {\n    id\n    entries {\n      id\n      at\n      text\n    }\n    measures {\n      id\n      at\n      kind\n      state\n      text\n    }\n    evidence {\n      id\n      collectedAt\n      sha256\n      text\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentRecordsFragmentDoc,
    "\n  fragment IncidentSteps on SecurityIncident {\n    id\n    kind\n    priority\n    affectedEstimate\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentStepsFragmentDoc,
    "\n  fragment IncidentTracks on SecurityIncident {\n    id\n    tracks {\n      track\n      status\n      note\n    }\n    evidence {\n      id\n      text\n    }\n    noNoticeDecisions {\n      id\n      reason\n      endedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentTracksFragmentDoc,
    "\n  mutation SubmitIncidentNotice($input: NoticeVersionInput!) {\n    submitIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SubmitIncidentNoticeDocument,
    "\n  mutation ApproveIncidentNotice($input: NoticeVersionInput!) {\n    approveIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveIncidentNoticeDocument,
    "\n  mutation ReturnIncidentNotice($input: ReturnIncidentNoticeInput!) {\n    returnIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReturnIncidentNoticeDocument,
    "\n  fragment IncidentNotices on SecurityIncident {\n    id\n    incidentNumber\n    affectedCount\n    notices {\n      id\n      version\n      status\n      preparedAt\n      returnReason\n      zh {\n        ...NoticeTexts\n      }\n      en {\n        ...NoticeTexts\n      }\n      faults {\n        language\n        element\n        fault\n      }\n      approvals {\n        part\n        at\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n    startActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentNoticesFragmentDoc,
    "\n  fragment NoticeTexts on NoticeElementTexts {\n    happened\n    dataTypes\n    cause\n    harm\n    measures\n    advice\n    remedies\n    contact\n  }\n": types.NoticeTextsFragmentDoc,
    "\n  query IncidentNoticeDraft($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        notices {\n          version\n          zh {\n            ...NoticeTexts\n          }\n          en {\n            ...NoticeTexts\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.IncidentNoticeDraftDocument,
    "\n  mutation PrepareIncidentNotice($input: PrepareIncidentNoticeInput!) {\n    prepareIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.PrepareIncidentNoticeDocument,
    "\n  query Incident($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        ...IncidentHeader\n        ...IncidentSteps\n        ...IncidentNotices\n        ...IncidentPeople\n        ...IncidentReports\n        ...IncidentRecords\n        ...IncidentClocks\n        ...IncidentTracks\n        ...IncidentFacts\n        campaigns {\n          ...Campaign\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.IncidentDocument,
    "\n  mutation AddPeopleShown($input: AddPeopleShownInput!) {\n    addPeopleShown(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddPeopleShownDocument,
    "\n  mutation AddPeopleOfOrders($input: AddPeopleOfOrdersInput!) {\n    addPeopleOfOrders(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddPeopleOfOrdersDocument,
    "\n  mutation AddListedPeople($input: AddListedPeopleInput!) {\n    addListedPeople(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddListedPeopleDocument,
    "\n  fragment IncidentPeople on SecurityIncident {\n    id\n    affectedCount\n    dataTypes\n    concernsStaffId\n    affectedSetVersions {\n      version\n      source\n      confidence\n      dataTypes\n      completedAt\n      examined\n      added\n      extended\n      removed\n      total\n      periodFrom\n      periodTo\n      reason\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentPeopleFragmentDoc,
    "\n  query IncidentPeopleList($id: ID!, $after: String) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        affectedCount\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n    affectedSubjects(incidentId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        accountId\n        orderId\n        dataTypes\n        confidence\n        addedInVersion\n        removedInVersion\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IncidentPeopleListDocument,
    "\n  mutation RemoveAffectedPerson($input: RemoveAffectedPersonInput!) {\n    removeAffectedPerson(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RemoveAffectedPersonDocument,
    "\n  mutation AddIncidentEntry($input: AddIncidentEntryInput!) {\n    addIncidentEntry(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AddIncidentEntryDocument,
    "\n  mutation RecordIncidentMeasure($input: RecordIncidentMeasureInput!) {\n    recordIncidentMeasure(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordIncidentMeasureDocument,
    "\n  mutation RecordIncidentEvidence($input: RecordIncidentEvidenceInput!) {\n    recordIncidentEvidence(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordIncidentEvidenceDocument,
    "\n  mutation DraftRegulatorReport($input: DraftRegulatorReportInput!) {\n    draftRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DraftRegulatorReportDocument,
    "\n  mutation ClaimIncident($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ClaimIncidentDocument,
    "\n  fragment IncidentReports on SecurityIncident {\n    id\n    reports {\n      id\n      version\n      kind\n      basis\n      draftedAt\n      submittedAt\n      channel\n      receiptNumber\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.IncidentReportsFragmentDoc,
    "\n  query IncidentReport($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        reports {\n          id\n          version\n          kind\n          basis\n          draftedAt\n          text\n          textHash\n          submittedAt\n          channel\n          receiptNumber\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.IncidentReportDocument,
    "\n  mutation EditRegulatorReport($input: EditRegulatorReportInput!) {\n    editRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.EditRegulatorReportDocument,
    "\n  mutation SubmitRegulatorReport($input: SubmitRegulatorReportInput!) {\n    submitRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SubmitRegulatorReportDocument,
    "\n  mutation TriageIncident($input: TriageIncidentInput!) {\n    triageIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.TriageIncidentDocument,
    "\n  mutation ConfirmIncident($input: IncidentInput!) {\n    confirmIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ConfirmIncidentDocument,
    "\n  mutation ContainIncident($input: IncidentInput!) {\n    containIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ContainIncidentDocument,
    "\n  mutation RecoverIncident($input: IncidentInput!) {\n    recoverIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecoverIncidentDocument,
    "\n  mutation CloseIncident($input: IncidentInput!) {\n    closeIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.CloseIncidentDocument,
    "\n  mutation ReviewIncident($input: ReviewIncidentInput!) {\n    reviewIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReviewIncidentDocument,
    "\n  mutation DismissIncident($input: IncidentWithReasonInput!) {\n    dismissIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DismissIncidentDocument,
    "\n  mutation ReopenIncident($input: IncidentWithReasonInput!) {\n    reopenIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReopenIncidentDocument,
    "\n  mutation SettleIncidentTrack($input: SettleIncidentTrackInput!) {\n    settleIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SettleIncidentTrackDocument,
    "\n  mutation JustifyIncidentTrack($input: SettleIncidentTrackInput!) {\n    justifyIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.JustifyIncidentTrackDocument,
    "\n  mutation DecideNoNotice($input: DecideNoNoticeInput!) {\n    decideNoNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.DecideNoNoticeDocument,
    "\n  mutation RecordAuthorityOrder($input: IncidentWithReasonInput!) {\n    recordAuthorityOrder(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RecordAuthorityOrderDocument,
    "\n  fragment IncidentState on SecurityIncident {\n    status\n    severity\n  }\n  fragment IncidentClock on SecurityIncident {\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": types.IncidentStateFragmentDoc,
    "\n  fragment IncidentRow on SecurityIncident {\n    id\n    incidentNumber\n    title\n    severity\n    reportedAt\n    ...IncidentState\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n": types.IncidentRowFragmentDoc,
    "\n  query NewIncident {\n    ...Frame\n  }\n": types.NewIncidentDocument,
    "\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input) {\n      ... on SecurityIncident {\n        incidentNumber\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ReportIncidentDocument,
    "\n  query Incidents($filter: SecurityIncidentFilter, $after: String) {\n    ...Frame\n    securityIncidents(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...IncidentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.IncidentsDocument,
    "\n  mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {\n    liftRevealSuspension(input: $input) {\n      ... on RevealSuspension {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.LiftRevealSuspensionDocument,
    "\n  query RevealSuspension($id: ID!) {\n    ...Frame\n    revealSuspension(id: $id) {\n      ...Suspension\n      ...RefusalFacts\n    }\n  }\n  fragment Suspension on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    liftedAt\n    colleague {\n      displayName\n    }\n    signatures {\n      role\n      reason\n      signedAt\n      colleague {\n        displayName\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.RevealSuspensionDocument,
    "\n  query RevealSuspensions($open: Boolean!, $after: String) {\n    ...Frame\n    revealSuspensions(first: 50, after: $after, open: $open) {\n      nodes {\n        ...SuspensionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment SuspensionRow on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    colleague {\n      displayName\n    }\n  }\n": types.RevealSuspensionsDocument,
    "\n  mutation EnterHolidayNotice($input: EnterHolidayNoticeInput!) {\n    enterHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.EnterHolidayNoticeDocument,
    "\n  mutation ApproveHolidayNotice($input: HolidayNoticeInput!) {\n    approveHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveHolidayNoticeDocument,
    "\n  mutation RefuseHolidayNotice($input: HolidayNoticeInput!) {\n    refuseHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RefuseHolidayNoticeDocument,
    "\n  fragment HolidayNoticeEntry on HolidayNotice {\n    id\n    year\n    status\n    title\n    number\n    sourceUrl\n    enteredAt\n    reviewedAt\n    enteredBy {\n      displayName\n    }\n    reviewedBy {\n      displayName\n    }\n    holidays {\n      name\n      firstDay\n      lastDay\n      makeUpDays\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n": types.HolidayNoticeEntryFragmentDoc,
    "\n  query WorkingCalendar {\n    ...Frame\n    workingCalendar {\n      years\n      missingYears\n      notices {\n        ...HolidayNoticeEntry\n      }\n    }\n  }\n": types.WorkingCalendarDocument,
    "\n  query Settings {\n    ...Frame\n    settings {\n      area\n      ...SettingRow\n      ...WaitingChange\n    }\n    workingCalendar {\n      missingYears\n    }\n  }\n": types.SettingsDocument,
    "\n  fragment SettingRow on Setting {\n    key\n    label\n    unit\n    value\n    defaultValue\n    fourEyes\n    changes {\n      status\n      proposedAt\n      decidedAt\n    }\n  }\n": types.SettingRowFragmentDoc,
    "\n  fragment AccountFacts on StaffRecord {\n    email\n    roles\n    extraPermissions\n    hasSecondFactor\n    isStale\n    createdAt\n    lastSignInAt\n    leftAt\n    invitation {\n      purpose\n      sentAt\n      expiresAt\n    }\n  }\n": types.AccountFactsFragmentDoc,
    "\n  mutation ApproveGrant($input: GrantInput!) {\n    approveGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveGrantDocument,
    "\n  mutation RefuseGrant($input: GrantInput!) {\n    refuseGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RefuseGrantDocument,
    "\n  mutation WithdrawGrant($input: GrantInput!) {\n    withdrawGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.WithdrawGrantDocument,
    "\n  mutation RevokeGrant($input: GrantInput!) {\n    revokeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RevokeGrantDocument,
    "\n  fragment MemberGrant on StaffGrant {\n    id\n    name\n    status\n    reason\n    expiresAt\n    proposedBy {\n      displayName\n    }\n    decidedBy {\n      displayName\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment MemberGrants on StaffRecord {\n    grants {\n      ...MemberGrant\n    }\n  }\n": types.MemberGrantFragmentDoc,
    "\n  mutation ProposeGrant($input: ProposeGrantInput!) {\n    proposeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ProposeGrantDocument,
    "\n  mutation ResendStaffInvitation($input: MemberInput!) {\n    resendStaffInvitation(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ResendStaffInvitationDocument,
    "\n  mutation RequestSecondFactorReset($input: RequestSecondFactorResetInput!) {\n    requestSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RequestSecondFactorResetDocument,
    "\n  mutation RevokeStaffSessions($input: MemberInput!) {\n    revokeStaffSessions(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RevokeStaffSessionsDocument,
    "\n  mutation EndEmployment($input: MemberInput!) {\n    endEmployment(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.EndEmploymentDocument,
    "\n  query StaffMemberPage($id: ID!) {\n    ...Frame\n    grantables {\n      name\n    }\n    staffRecord(id: $id) {\n      ... on StaffRecord {\n        id\n        displayName\n        status\n        ...AccountFacts\n        ...MemberGrants\n        ...MemberReset\n        ...MemberSessions\n        ...MemberHistory\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.StaffMemberPageDocument,
    "\n  mutation ApproveSecondFactorReset($input: ResetInput!) {\n    approveSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveSecondFactorResetDocument,
    "\n  mutation RefuseSecondFactorReset($input: ResetInput!) {\n    refuseSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RefuseSecondFactorResetDocument,
    "\n  fragment MemberReset on StaffRecord {\n    openReset {\n      id\n      passwordToo\n      reason\n      requestedAt\n      requestedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": types.MemberResetFragmentDoc,
    "\n  fragment MemberSessions on StaffRecord {\n    sessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      isCurrent\n    }\n  }\n": types.MemberSessionsFragmentDoc,
    "\n  fragment MemberHistory on StaffRecord {\n    history {\n      at\n      action\n      actorKind\n      subject\n      actor {\n        displayName\n      }\n    }\n  }\n": types.MemberHistoryFragmentDoc,
    "\n  mutation InviteStaffMember($input: InviteStaffMemberInput!) {\n    inviteStaffMember(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.InviteStaffMemberDocument,
    "\n  query InviteStaff {\n    ...Frame\n    grantables {\n      name\n    }\n  }\n": types.InviteStaffDocument,
    "\n  query Staff($filter: StaffListFilter, $after: String) {\n    ...Frame\n    staffRecords(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...StaffRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffCounts {\n      ...StaffViewCounts\n    }\n  }\n": types.StaffDocument,
    "\n  fragment StaffRow on StaffRecord {\n    id\n    displayName\n    status\n    roles\n    extraPermissions\n    hasSecondFactor\n    lastSignInAt\n  }\n": types.StaffRowFragmentDoc,
    "\n  fragment StaffViewCounts on StaffCounts {\n    active\n    invited\n    left\n    withoutSecondFactor\n    stale\n    waitingForApproval\n    ending\n  }\n": types.StaffViewCountsFragmentDoc,
    "\n  fragment ChangeForm on Setting {\n    key\n    unit\n    min\n    max\n    version\n    fourEyes\n  }\n": types.ChangeFormFragmentDoc,
    "\n  fragment ChangeHistory on Setting {\n    key\n    unit\n    changes {\n      id\n      status\n      before\n      after\n      reason\n      proposedAt\n      decidedAt\n      proposedBy {\n        displayName\n      }\n      decidedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n": types.ChangeHistoryFragmentDoc,
    "\n  query SettingPage($key: String!) {\n    ...Frame\n    setting(key: $key) {\n      ... on Setting {\n        label\n        hint\n        ...SettingFacts\n        ...ChangeForm\n        ...ChangeHistory\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SettingPageDocument,
    "\n  mutation ChangeSetting($input: ChangeSettingInput!) {\n    changeSetting(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ChangeSettingDocument,
    "\n  mutation ApproveSettingChange($input: SettingChangeInput!) {\n    approveSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.ApproveSettingChangeDocument,
    "\n  mutation RefuseSettingChange($input: SettingChangeInput!) {\n    refuseSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.RefuseSettingChangeDocument,
    "\n  mutation WithdrawSettingChange($input: SettingChangeInput!) {\n    withdrawSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n": types.WithdrawSettingChangeDocument,
    "\n  fragment SettingFacts on Setting {\n    value\n    defaultValue\n    min\n    max\n    unit\n    fourEyes\n  }\n": types.SettingFactsFragmentDoc,
    "\n  fragment WaitingChange on Setting {\n    key\n    label\n    unit\n    changes {\n      id\n      status\n      before\n      after\n    }\n  }\n": types.WaitingChangeFragmentDoc,
    "\n  query PublicAnnouncement($number: String!) {\n    publicAnnouncement(number: $number) {\n      ... on PublicAnnouncement {\n        announcementNumber\n        publishedAt\n        endsAt\n        sections {\n          element\n          title\n          text\n        }\n        warnings\n      }\n      ...RefusalFacts\n    }\n  }\n": types.PublicAnnouncementDocument,
    "\n  query PublicAnnouncements {\n    publicAnnouncements {\n      announcementNumber\n      publishedAt\n      endsAt\n    }\n  }\n": types.PublicAnnouncementsDocument,
    "\n  mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {\n    acceptStaffInvitation(input: $input) {\n      ... on InvitationAccepted {\n        accepted\n      }\n      ...RefusalFacts\n    }\n  }\n": types.AcceptStaffInvitationDocument,
    "\n  query StaffInvitation($token: String!) {\n    staffInvitation(token: $token) {\n      ... on StaffInvitation {\n        displayName\n        email\n        purpose\n        expiresAt\n        totpSecret\n        totpUri\n      }\n      ...RefusalFacts\n    }\n  }\n": types.StaffInvitationDocument,
    "\n  query PolicyText($version: String, $locale: String) {\n    privacyPolicy(version: $version, locale: $locale) {\n      version\n      title\n      author\n      preamble\n      releasedAt\n      updatedOn\n      effectiveOn\n      viewCount\n      textHash\n      chapters {\n        anchor\n        title\n        clauses {\n          number\n          text\n        }\n      }\n    }\n  }\n": types.PolicyTextDocument,
    "\n  mutation RecordPolicyView($version: String!) {\n    recordPolicyView(input: { version: $version }) {\n      __typename\n    }\n  }\n": types.RecordPolicyViewDocument,
    "\n  query PolicyVersions {\n    privacyPolicyVersions {\n      version\n      releasedAt\n      updatedOn\n      effectiveOn\n    }\n  }\n": types.PolicyVersionsDocument,
    "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n          permissions\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n": types.SignInDocument,
    "\n  fragment Frame on Query {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n    approvalsForMeCount\n    runningIncidents {\n      id\n      incidentNumber\n      nextClock {\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n    }\n  }\n": types.FrameFragmentDoc,
    "\n  query FrameAlone {\n    ...Frame\n  }\n": types.FrameAloneDocument,
    "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n    ... on RefundChanged {\n      preview {\n        ...SeenRefund\n      }\n    }\n  }\n": types.RefusalFactsFragmentDoc,
    "\n  mutation SignOut {\n    signOutStaff\n  }\n": types.SignOutDocument,
    "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment EventEntry on HistoryEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment RequestHistoryEntry on RequestEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n": types.HistoryEntryFragmentDoc,
    "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n": types.CarrierOptionFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseActions on StaffAfterSalesCase {\n    id\n    refundFen\n    refundPreview {\n      ...SeenRefund\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').CaseActionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseEvidence on StaffAfterSalesCase {\n    evidence {\n      id\n      purpose\n      stagedAt\n      href\n    }\n  }\n"): typeof import('./graphql').CaseEvidenceFragmentDoc;
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
export function graphql(source: "\n  fragment CaseMoney on StaffAfterSalesCase {\n    refundFen\n    freightFen\n    deductionFen\n    lines {\n      orderLineId\n      title\n      quantity\n      refundFen\n    }\n    refundPreview {\n      ...SeenRefund\n    }\n    signatures {\n      tier\n      staffId\n      amountFen\n      signedAt\n    }\n    order {\n      payableFen\n      refunds {\n        id\n        status\n        amountFen\n        createdAt\n      }\n    }\n  }\n"): typeof import('./graphql').CaseMoneyFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseParcels on StaffAfterSalesCase {\n    returnCarrierCode\n    returnTrackingNumber\n    sendBackCarrierCode\n    sendBackTrackingNumber\n  }\n"): typeof import('./graphql').CaseParcelsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CaseWords on StaffAfterSalesCase {\n    description\n    askText\n    answerText\n    rejectionText\n    appealText\n    finalText\n    disputeText\n  }\n"): typeof import('./graphql').CaseWordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveRefund($input: DecideRefundInput!) {\n    approveRefund(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveRefundDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveReturn($input: DecideRefundInput!) {\n    approveReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveForFinance($input: DecideRefundInput!) {\n    approveForFinance(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveForFinanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForEvidence($input: CaseWithTextInput!) {\n    askForEvidence(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AskForEvidenceDocument;
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
export function graphql(source: "\n  mutation DisputeReturn($input: DisputeReturnInput!) {\n    disputeReturn(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DisputeReturnDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendGoodsBack($input: CaseParcelInput!) {\n    sendGoodsBack(input: $input) {\n      ... on StaffAfterSalesCase {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SendGoodsBackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AfterSalesCase($id: ID!) {\n    ...Frame\n    staffAfterSalesCase(id: $id) {\n      ... on StaffAfterSalesCase {\n        ...CaseHeader\n        ...CaseItems\n        ...CaseActions\n        ...CaseWords\n        ...CaseEvidence\n        ...CaseMoney\n        ...CaseParcels\n        ...CaseFacts\n        history {\n          ...CaseHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n"): typeof import('./graphql').AfterSalesCaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SeenRefund on RefundPreview {\n    amountFen\n    freightFen\n    version\n    hash\n    lines {\n      orderLineId\n      title\n      quantity\n      amountFen\n    }\n  }\n"): typeof import('./graphql').SeenRefundFragmentDoc;
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
export function graphql(source: "\n  query AfterSalesCases($filter: StaffAfterSalesCaseFilter, $after: String) {\n    ...Frame\n    staffAfterSalesCases(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...CaseRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AfterSalesCasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApprovalRow on Approval {\n    id\n    kind\n    entity\n    version\n    amountFen\n    askedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n"): typeof import('./graphql').ApprovalRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Approvals($kind: ApprovalKind, $after: String) {\n    ...Frame\n    approvalsForMe(first: 50, after: $after, kind: $kind) {\n      nodes {\n        ...ApprovalRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccessRow on AccessEntry {\n    id\n    at\n    staffId\n    operation\n    decision\n    fields\n    subjectCount\n    workItem\n    reason\n  }\n"): typeof import('./graphql').AccessRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccessLog($filter: AccessEntryFilter, $after: String) {\n    ...Frame\n    accessEntries(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...AccessRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AccessLogDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerConversation($input: AnswerConversationInput!) {\n    answerConversation(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AnswerConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddConversationNote($input: AddConversationNoteInput!) {\n    addConversationNote(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddConversationNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecallAnswer($input: RecallAnswerInput!) {\n    recallAnswer(input: $input) {\n      ... on StaffMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecallAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatDeeds on StaffConversation {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment Colleague on Colleague {\n    id\n    displayName\n  }\n"): typeof import('./graphql').ChatDeedsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatHeader on StaffConversation {\n    conversationNumber\n    topic\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n"): typeof import('./graphql').ChatHeaderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatOrders on HeldConversation {\n    order {\n      id\n      consignee {\n        name\n        phoneNumber\n      }\n    }\n    recentOrders {\n      id\n      orderNumber\n      status\n    }\n    openCases {\n      id\n      caseNumber\n      status\n    }\n  }\n"): typeof import('./graphql').ChatOrdersFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatPerson on HeldConversation {\n    accountId\n    shopperName\n    phoneNumber\n    sessionCount\n  }\n"): typeof import('./graphql').ChatPersonFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatEvent on StaffConversationEvent {\n    seq\n    kind\n    at\n    actorKind\n    staffName\n    toStaffName\n    message {\n      id\n      body\n      isNote\n      mayRecall\n      recalledAt\n      senderKind\n      senderName\n      sentAt\n    }\n  }\n"): typeof import('./graphql').ChatEventFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimConversation($input: ConversationInput!) {\n    claimConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ClaimConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverConversation($input: HandOverConversationInput!) {\n    handOverConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').HandOverConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseConversation($input: ConversationInput!) {\n    closeConversation(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CloseConversationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AskForIdentityConfirmation($input: IdentityEntityInput!) {\n    askForIdentityConfirmation(input: $input) {\n      ... on IdentityAsk {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AskForIdentityConfirmationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Standing on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      at\n      method\n      outcome\n    }\n  }\n"): typeof import('./graphql').StandingFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterRequestFromMessage($input: RegisterRequestFromMessageInput!) {\n    registerRequestFromMessage(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RegisterRequestFromMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TransferConversationToSecurity($input: TransferConversationToSecurityInput!) {\n    transferConversationToSecurity(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').TransferConversationToSecurityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LinkConversationOrder($input: LinkConversationOrderInput!) {\n    linkConversationOrder(input: $input) {\n      ... on StaffConversation {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').LinkConversationOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chat($id: ID!, $entity: String!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: CONVERSATION)\n    answeringColleagues {\n      ...Colleague\n    }\n    inHand: staffConversations(view: MINE, first: 50) {\n      nodes {\n        id\n      }\n    }\n    staffConversation(id: $id) {\n      ... on StaffConversation {\n        id\n        status\n        ...ChatHeader\n        ...ChatDeeds\n        held {\n          ...ChatPerson\n          ...ChatOrders\n          events(first: 50) {\n            nodes {\n              ...ChatEvent\n            }\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) {\n      ... on IdentityStanding {\n        ...Standing\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ChatDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevealPersonalData($input: RevealPersonalDataInput!) {\n    revealPersonalData(input: $input) {\n      ... on RevealedValue {\n        value\n        secondsLeft\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RevealPersonalDataDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatStatus on StaffConversation {\n    status\n  }\n  fragment ChatWaiting on StaffConversation {\n    waiting {\n      since\n      seconds\n      urgency\n    }\n  }\n"): typeof import('./graphql').ChatStatusFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChatRow on StaffConversation {\n    id\n    conversationNumber\n    topic\n    openedAt\n    holder {\n      displayName\n    }\n    ...ChatStatus\n    ...ChatWaiting\n  }\n"): typeof import('./graphql').ChatRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Chats($view: ConversationView!, $after: String) {\n    ...Frame\n    staffConversations(first: 50, after: $after, view: $view) {\n      nodes {\n        ...ChatRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ChatsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Ticket($id: ID!) {\n    ...Frame\n    revealsSuspended\n    revealReasons(kind: HOTLINE_TICKET)\n    staffTicket(id: $id) {\n      ... on StaffTicket {\n        ...TicketHeader\n        ...TicketFacts\n        ...TicketDeeds\n        held {\n          ...TicketCaller\n          ...TicketNotes\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n  fragment TicketHeader on StaffTicket {\n    ticketNumber\n    status\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n"): typeof import('./graphql').TicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimTicket($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ClaimTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTicketNote($input: AddTicketNoteInput!) {\n    addTicketNote(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddTicketNoteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResolveTicket($input: ResolveTicketInput!) {\n    resolveTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ResolveTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketCaller on HeldTicket {\n    id\n    callerName\n    callerPhone\n  }\n"): typeof import('./graphql').TicketCallerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketDeeds on StaffTicket {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').TicketDeedsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketFacts on StaffTicket {\n    callerRole\n    aboutPersonalData\n    receivedAt\n    resolvedAt\n    outcome\n    requestId\n  }\n"): typeof import('./graphql').TicketFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketNotes on HeldTicket {\n    subject\n    notes {\n      id\n      at\n      staffName\n      text\n    }\n  }\n"): typeof import('./graphql').TicketNotesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenTicket($input: OpenTicketInput!) {\n    openTicket(input: $input) {\n      ... on StaffTicket {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').OpenTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewTicket {\n    ...Frame\n  }\n"): typeof import('./graphql').NewTicketDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Tickets($view: TicketView!, $after: String) {\n    ...Frame\n    staffTickets(first: 50, after: $after, view: $view) {\n      nodes {\n        ...TicketRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').TicketsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TicketRow on StaffTicket {\n    id\n    ticketNumber\n    status\n    callerRole\n    aboutPersonalData\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n    holder {\n      displayName\n    }\n  }\n"): typeof import('./graphql').TicketRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JobRun($id: ID!) {\n    ...Frame\n    jobRun(jobId: $id) {\n      ... on JobRun {\n        id\n        kind\n        entity\n        status\n        done\n        total\n        startedBy\n        createdAt\n        lastRunAt\n        endedAt\n        attempts\n        lastError\n        discardedBy\n        discardReason\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').JobRunDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OutboxMessage($id: ID!) {\n    ...Frame\n    outboxMessage(messageId: $id) {\n      ... on OutboxMessage {\n        id\n        topic\n        status\n        createdAt\n        attempts\n        dueAt\n        deliveredAt\n        deadAt\n        discardedBy\n        discardReason\n        lastError\n        payload {\n          name\n          value\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').OutboxMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryOutboxMessage($input: OutboxMessageInput!) {\n    retryOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RetryOutboxMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardOutboxMessage($input: DiscardOutboxMessageInput!) {\n    discardOutboxMessage(input: $input) {\n      ... on OutboxMessage {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DiscardOutboxMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryJob($input: JobInput!) {\n    retryJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RetryJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DiscardJob($input: DiscardJobInput!) {\n    discardJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DiscardJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelJob($input: JobInput!) {\n    cancelJob(input: $input) {\n      ... on JobRun {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CancelJobDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RunSweep($input: RunSweepInput!) {\n    runSweep(input: $input) {\n      ... on SweepState {\n        name\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RunSweepDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobRow on JobRun {\n    id\n    kind\n    status\n    done\n    total\n    createdAt\n    lastError\n  }\n"): typeof import('./graphql').JobRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobTabCounts on JobCounts {\n    failed\n    lateSweeps\n  }\n"): typeof import('./graphql').JobTabCountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LetterRow on OutboxMessage {\n    id\n    topic\n    status\n    attempts\n    createdAt\n    deadAt\n    lastError\n  }\n"): typeof import('./graphql').LetterRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Jobs(\n    $messages: Boolean!\n    $jobs: Boolean!\n    $sweeps: Boolean!\n    $own: Boolean!\n    $manages: Boolean!\n    $messageFilter: OutboxMessageFilter!\n    $jobFilter: JobRunFilter\n    $after: String\n  ) {\n    ...Frame\n    outboxMessages(first: 50, after: $after, filter: $messageFilter) @include(if: $messages) {\n      nodes {\n        ...LetterRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    jobRuns(first: 50, after: $after, filter: $jobFilter) @include(if: $jobs) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myJobRuns(first: 50, after: $after) @include(if: $own) {\n      nodes {\n        ...JobRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    sweepStates @include(if: $sweeps) {\n      ...SweepRow\n    }\n    deadLetterCount @include(if: $manages)\n    jobCounts @include(if: $manages) {\n      ...JobTabCounts\n    }\n  }\n"): typeof import('./graphql').JobsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SweepRow on SweepState {\n    name\n    everyMs\n    lastSuccessAt\n    lastFailureAt\n    lastError\n    failuresInRow\n    lateSeconds\n    askedAt\n  }\n"): typeof import('./graphql').SweepRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkCase on StaffAfterSalesCase {\n    id\n    caseNumber\n    refundFen\n    openedAt\n    overdueAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkCases on StaffAfterSalesCasePage {\n    nodes {\n      ...WorkCase\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment AfterSalesWork on Query {\n    overdue: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, overdue: true }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    escalated: staffAfterSalesCases(first: 5, filter: { status: ESCALATED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    disputed: staffAfterSalesCases(first: 5, filter: { status: DISPUTED }) @include(if: $mayRefundApprove) {\n      ...WorkCases\n    }\n    submitted: staffAfterSalesCases(first: 5, filter: { status: SUBMITTED, dueFirst: true }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    refundFailed: staffAfterSalesCases(first: 5, filter: { status: REFUND_FAILED }) @include(if: $mayAfterSalesDecide) {\n      ...WorkCases\n    }\n    inspecting: staffAfterSalesCases(first: 5, filter: { status: INSPECTING, dueFirst: true }) @include(if: $watchesReturns) {\n      ...WorkCases\n    }\n    returning: staffAfterSalesCases(first: 5, filter: { status: RETURN_SHIPPED, dueFirst: true }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n    sendBack: staffAfterSalesCases(first: 5, filter: { status: RETURN_BACK }) @include(if: $mayAfterSalesInspect) {\n      ...WorkCases\n    }\n  }\n"): typeof import('./graphql').WorkCaseFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ApprovalsWork on Query {\n    approvalsForMe(first: 5) {\n      nodes {\n        id\n        kind\n        entity\n        amountFen\n        askedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ApprovalsWorkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkDisclosure on DisclosureRequest {\n    id\n    requestNumber\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkDisclosures on DisclosureRequestPage {\n    nodes {\n      ...WorkDisclosure\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment DisclosuresWork on Query {\n    disclosuresOverdue: disclosureRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayDisclosureRead) {\n      ...WorkDisclosures\n    }\n    disclosuresNearDue: disclosureRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesDisclosures) {\n      ...WorkDisclosures\n    }\n    disclosuresToCheck: disclosureRequests(first: 5, filter: { view: TO_CHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToRecheck: disclosureRequests(first: 5, filter: { view: TO_RECHECK }) @include(if: $mayDisclosureRegister) {\n      ...WorkDisclosures\n    }\n    disclosuresToCollect: disclosureRequests(first: 5, filter: { view: TO_COLLECT }) @include(if: $mayDisclosureCollect) {\n      ...WorkDisclosures\n    }\n    disclosuresToHandOver: disclosureRequests(first: 5, filter: { view: TO_HAND_OVER }) @include(if: $mayDisclosureHandOver) {\n      ...WorkDisclosures\n    }\n  }\n"): typeof import('./graphql').WorkDisclosureFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeldWork on Query {\n    myNextWorkItems {\n      id\n      kind\n      entity\n      openedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n"): typeof import('./graphql').HeldWorkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkIncident on SecurityIncident {\n    id\n    incidentNumber\n    reportedAt\n    nextClock {\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n  fragment WorkIncidents on SecurityIncidentPage {\n    nodes {\n      ...WorkIncident\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment IncidentsWork on Query {\n    incidentsOverdue: securityIncidents(first: 5, filter: { open: true, overdue: true }) @include(if: $mayIncidentRead) {\n      ...WorkIncidents\n    }\n    incidentClocks: securityIncidents(first: 5, filter: { open: true, dueFirst: true }) @include(if: $mayIncidentHandle) {\n      ...WorkIncidents\n    }\n    openCampaigns @include(if: $mayIncidentHandle) {\n      id\n      campaignNumber\n      status\n      createdAt\n      incident {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').WorkIncidentFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment JobsWork on Query {\n    failedJobs: jobRuns(first: 5, filter: { status: FAILED }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        kind\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    deadLetters: outboxMessages(first: 5, filter: { status: DEAD }) @include(if: $mayJobsManage) {\n      nodes {\n        id\n        topic\n        deadAt\n        createdAt\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').JobsWorkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkOrder on StaffOrder {\n    id\n    orderNumber\n    payableFen\n    createdAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n  fragment WorkOrders on StaffOrderPage {\n    nodes {\n      ...WorkOrder\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment OrdersWork on Query {\n    toShip: staffOrders(first: 5, filter: { status: PAID }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    partlyShipped: staffOrders(first: 5, filter: { status: PARTIALLY_SHIPPED }) @include(if: $mayShipmentCreate) {\n      ...WorkOrders\n    }\n    unpaid: staffOrders(first: 5, filter: { status: PENDING_PAYMENT }) @include(if: $mayOrderCancel) {\n      ...WorkOrders\n    }\n  }\n"): typeof import('./graphql').WorkOrderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WorkRequest on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    receivedAt\n    ...RequestClock\n  }\n  fragment WorkRequests on StaffDataSubjectRequestPage {\n    nodes {\n      ...WorkRequest\n    }\n    pageInfo {\n      hasNextPage\n    }\n  }\n  fragment RequestsWork on Query {\n    requestsOverdue: staffRequests(first: 5, filter: { view: OVERDUE }) @include(if: $mayRequestRead) {\n      ...WorkRequests\n    }\n    requestsNearDue: staffRequests(first: 5, filter: { view: NEAR_DUE }) @include(if: $watchesRequests) {\n      ...WorkRequests\n    }\n    requestsUnverified: staffRequests(first: 5, filter: { view: UNVERIFIED }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToHandle: staffRequests(first: 5, filter: { view: TO_HANDLE }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n    requestsToDeliver: staffRequests(first: 5, filter: { view: TO_DELIVER }) @include(if: $mayRequestHandle) {\n      ...WorkRequests\n    }\n  }\n"): typeof import('./graphql').WorkRequestFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ServiceWork on Query {\n    waitingChats: staffConversations(first: 5, view: WAITING) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        conversationNumber\n        openedAt\n        waiting {\n          since\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n    openTickets: staffTickets(first: 5, view: OPEN) @include(if: $mayConversationAnswer) {\n      nodes {\n        id\n        ticketNumber\n        receivedAt\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').ServiceWorkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Work(\n    $mayRefundApprove: Boolean!\n    $mayAfterSalesDecide: Boolean!\n    $mayAfterSalesInspect: Boolean!\n    $watchesReturns: Boolean!\n    $mayShipmentCreate: Boolean!\n    $mayOrderCancel: Boolean!\n    $mayConversationAnswer: Boolean!\n    $mayIncidentRead: Boolean!\n    $mayIncidentHandle: Boolean!\n    $mayRequestRead: Boolean!\n    $watchesRequests: Boolean!\n    $mayRequestHandle: Boolean!\n    $mayDisclosureRead: Boolean!\n    $watchesDisclosures: Boolean!\n    $mayDisclosureRegister: Boolean!\n    $mayDisclosureCollect: Boolean!\n    $mayDisclosureHandOver: Boolean!\n    $mayJobsManage: Boolean!\n  ) {\n    ...Frame\n    ...ApprovalsWork\n    ...HeldWork\n    ...IncidentsWork\n    ...ServiceWork\n    ...RequestsWork\n    ...DisclosuresWork\n    ...AfterSalesWork\n    ...OrdersWork\n    ...JobsWork\n  }\n"): typeof import('./graphql').WorkDocument;
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
export function graphql(source: "\n  query Order($id: ID!, $ships: Boolean!) {\n    ...Frame\n    staffOrder(id: $id) {\n      ... on StaffOrder {\n        ...OrderHeader\n        ...OrderLines\n        ...OrderActions\n        ...Parcels\n        ...Recipient\n        ...OrderMoney\n        ...OrderFacts\n        ...OrderCases\n        history {\n          ...HistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    carriers {\n      ...CarrierOption\n    }\n  }\n"): typeof import('./graphql').OrderDocument;
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
export function graphql(source: "\n  query Orders($filter: StaffOrderFilter, $after: String) {\n    ...Frame\n    staffOrders(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...OrderRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosureArchive($id: ID!) {\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        requestNumber\n        package {\n          archiveHref\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DisclosureArchiveDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewDisclosure($input: DecisionInput!) {\n    reviewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReviewDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveDisclosure($input: DecisionInput!) {\n    approveDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOffDisclosureScope($input: ScopeVersionInput!) {\n    signOffDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SignOffDisclosureScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDisclosureDispute($input: DisputeInput!) {\n    decideDisclosureDispute(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DecideDisclosureDisputeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDisclosureCount($input: CountInput!) {\n    decideDisclosureCount(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DecideDisclosureCountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseDisclosure($input: DisclosureWithTextInput!) {\n    refuseDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RefuseDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CollectDisclosure($input: DisclosureInput!) {\n    collectDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CollectDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation HandOverDisclosure($input: HandOverInput!) {\n    handOverDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').HandOverDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcknowledgeDisclosure($input: AcknowledgeInput!) {\n    acknowledgeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AcknowledgeDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureActions on DisclosureRequest {\n    id\n    scopeVersion\n    askedFrom\n    askedTo\n    scopes {\n      version\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    disclosableFields {\n      id\n      label\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').DisclosureActionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureChecks on DisclosureRequest {\n    checks {\n      check\n      passed\n      checkedAt\n    }\n  }\n"): typeof import('./graphql').DisclosureChecksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureFacts on DisclosureRequest {\n    id\n    receivedAt\n    defect\n    answerText\n    notice\n    noticedAt\n    renewalOf\n    renewedBy\n    package {\n      sealedAt\n      rows\n      sha256\n      handedOverAt\n      passphraseShownAt\n      receiptOn\n      archiveHref\n    }\n  }\n"): typeof import('./graphql').DisclosureFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureLetter on DisclosureRequest {\n    authority\n    authorityName\n    caseNumber\n    deliveredBy\n    legalArticle\n    legalHook\n    dataAsked\n    personsAsked\n    askedFrom\n    askedTo\n    hasSecrecyClause\n    secrecyText\n    officers {\n      name\n      idNumber\n    }\n    instruments {\n      id\n      kind\n      issuedOn\n      validUntil\n      hasDocument\n      document {\n        href\n      }\n    }\n  }\n"): typeof import('./graphql').DisclosureLetterFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureScopes on DisclosureRequest {\n    foundCount\n    status\n    scopes {\n      version\n      from\n      to\n      expectedCount\n      note\n      groupText\n      disputed\n      grantedFields\n      grantedCount\n      fields {\n        id\n        label\n      }\n      subjects {\n        id\n        label\n      }\n    }\n    decisions {\n      hand\n      verdict\n      reason\n      decidedAt\n    }\n  }\n"): typeof import('./graphql').DisclosureScopesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnDisclosure($input: ReturnInput!) {\n    returnDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReturnDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawDisclosure($input: DisclosureWithTextInput!) {\n    withdrawDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').WithdrawDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseDisclosure($input: DisclosureInput!) {\n    closeDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CloseDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecheckDisclosureNotice($input: RecheckInput!) {\n    recheckDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecheckDisclosureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Disclosure($id: ID!) {\n    ...Frame\n    disclosureRequest(id: $id) {\n      ... on DisclosureRequest {\n        id\n        requestNumber\n        status\n        outcome\n        scopeVersion\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n        history {\n          at\n          action\n          outcome\n          actorKind\n          fromStatus\n          toStatus\n        }\n        ...DisclosureLetter\n        ...DisclosureChecks\n        ...DisclosureScopes\n        ...DisclosureFacts\n        ...DisclosureActions\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordDisclosureChecks($input: RecordChecksInput!) {\n    recordDisclosureChecks(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordDisclosureChecksDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AttachInstrumentDocument($input: AttachDocumentInput!) {\n    attachInstrumentDocument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AttachInstrumentDocumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordRenewedInstrument($input: RenewedInstrumentInput!) {\n    recordRenewedInstrument(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordRenewedInstrumentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RenewDisclosure($input: RenewDisclosureInput!) {\n    renewDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RenewDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideDisclosureNotice($input: NoticeInput!) {\n    decideDisclosureNotice(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DecideDisclosureNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeDisclosureScope($input: ProposeScopeInput!) {\n    proposeDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ProposeDisclosureScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitDisclosureScope($input: DisclosureInput!) {\n    submitDisclosureScope(input: $input) {\n      ... on DisclosureRequest {\n        __typename\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SubmitDisclosureScopeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ShowDisclosurePassphrase($input: DisclosureInput!) {\n    showDisclosurePassphrase(input: $input) {\n      ... on DisclosurePassphrase {\n        passphrase\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ShowDisclosurePassphraseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DisclosureRow on DisclosureRequest {\n    id\n    requestNumber\n    status\n    outcome\n    authority\n    receivedAt\n    deadline {\n      dueAt\n      urgency\n      count\n      unit\n    }\n  }\n"): typeof import('./graphql').DisclosureRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewDisclosure {\n    ...Frame\n  }\n"): typeof import('./graphql').NewDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterDisclosure($input: RegisterDisclosureInput!) {\n    registerDisclosure(input: $input) {\n      ... on DisclosureRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RegisterDisclosureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Disclosures($filter: DisclosureFilter, $after: String) {\n    ...Frame\n    disclosureRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...DisclosureRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').DisclosuresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DisclosureFigures($year: Int, $half: Int) {\n    ...Frame\n    disclosureFigures(year: $year, half: $half) {\n      year\n      half\n      figures {\n        authority\n        received\n        open\n        complied\n        narrowed\n        noData\n        returned\n        refused\n        foreign\n        withdrawn\n        notified\n      }\n    }\n  }\n"): typeof import('./graphql').DisclosureFiguresDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestAnswer on StaffDataSubjectRequest {\n    outcome\n    answer\n    facts\n    reviewNote\n    decisionVersion\n    preparedBy\n    reviewedBy\n    deliveredHow\n    answeredAt\n    grounds {\n      ground\n      text\n      source\n    }\n  }\n"): typeof import('./graphql').RequestAnswerFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ClosureItems on ClosureItem {\n    name\n    label\n    outcome\n    rows\n    keptUntil\n    law\n  }\n  fragment RequestClosure on StaffDataSubjectRequest {\n    closurePlan {\n      items {\n        ...ClosureItems\n      }\n    }\n    closure {\n      certificateNumber\n      status\n      confirmedAt\n      verifiedAt\n      restrictedUntil\n      keysDestroyed\n      seal\n      steps {\n        name\n        doneAt\n        dueAt\n      }\n      items {\n        ...ClosureItems\n      }\n    }\n  }\n"): typeof import('./graphql').ClosureItemsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareAnswer($input: PrepareAnswerInput!) {\n    prepareAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').PrepareAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveAnswer($input: ReviewInput!) {\n    approveAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnAnswer($input: ReturnAnswerInput!) {\n    returnAnswer(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReturnAnswerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIdentityCheck($input: RecordIdentityCheckInput!) {\n    recordIdentityCheck(input: $input) {\n      ... on IdentityCheck {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordIdentityCheckDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestIdentity on IdentityStanding {\n    level\n    endedUntil\n    ask {\n      status\n      askedAt\n      expiresAt\n    }\n    checks {\n      id\n      level\n      method\n      claim\n      outcome\n      evidence\n      at\n    }\n  }\n"): typeof import('./graphql').RequestIdentityFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestPack on StaffDataSubjectRequest {\n    accessPack {\n      form\n      status\n      categories\n      records\n      madeAt\n      expiresAt\n      downloads\n      endedAt\n    }\n  }\n"): typeof import('./graphql').RequestPackFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DataSubjectRequestPage($id: ID!, $entity: String!, $mayCheck: Boolean!) {\n    ...Frame\n    staffRequest(id: $id) {\n      ... on StaffDataSubjectRequest {\n        id\n        accountId\n        closedAt\n        requiredLevel\n        workItem {\n          holderId\n          closedAt\n        }\n        ...RequestHeader\n        ...RequestSteps\n        ...RequestAnswer\n        ...RequestTasks\n        ...RequestClosure\n        ...RequestPack\n        ...RequestFactsPanel\n        history {\n          ...RequestHistoryEntry\n        }\n      }\n      ...RefusalFacts\n    }\n    identityStanding(entity: $entity) @include(if: $mayCheck) {\n      ... on IdentityStanding {\n        ...RequestIdentity\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DataSubjectRequestPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestFactsPanel on StaffDataSubjectRequest {\n    kind\n    channel\n    asked\n    accountId\n    source\n    receivedAt\n    recordedAt\n    lastDay\n    provisional\n    countedDays\n    overdueAt\n    requiredLevel\n    verifiedAt\n    answeredAt\n    closedAt\n    mergedInto\n    reconsiders\n  }\n"): typeof import('./graphql').RequestFactsPanelFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestHeader on StaffDataSubjectRequest {\n    requestNumber\n    kind\n    channel\n    status\n    lastDay\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n"): typeof import('./graphql').RequestHeaderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestSteps on StaffDataSubjectRequest {\n    id\n    kind\n    accountId\n    receivedAt\n    decisionVersion\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').RequestStepsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimRequest($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ClaimRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TriageRequest($input: TriageRequestInput!) {\n    triageRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').TriageRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartRequest($input: DataSubjectRequestInput!) {\n    startRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').StartRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveReceiptEarlier($input: MoveReceiptEarlierInput!) {\n    moveReceiptEarlier(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').MoveReceiptEarlierDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAnswerDelivery($input: RecordAnswerDeliveryInput!) {\n    recordAnswerDelivery(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordAnswerDeliveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestTasks on StaffDataSubjectRequest {\n    tasks {\n      name\n      status\n      rowsFound\n      reason\n      keptUntil\n    }\n  }\n"): typeof import('./graphql').RequestTasksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewRequest {\n    ...Frame\n  }\n"): typeof import('./graphql').NewRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RegisterRequest($input: RegisterRequestInput!) {\n    registerRequest(input: $input) {\n      ... on StaffDataSubjectRequest {\n        id\n        requestNumber\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RegisterRequestDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Requests($filter: StaffRequestFilter, $after: String) {\n    ...Frame\n    staffRequests(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...RequestRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffRequestCounts {\n      view\n      count\n      more\n    }\n    calendarYearsMissing\n  }\n"): typeof import('./graphql').RequestsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestState on StaffDataSubjectRequest {\n    status\n  }\n  fragment RequestClock on StaffDataSubjectRequest {\n    answeredAt\n    overdueAt\n    clock {\n      dueAt\n      urgency\n      workingDays\n      provisional\n    }\n  }\n"): typeof import('./graphql').RequestStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RequestRow on StaffDataSubjectRequest {\n    id\n    requestNumber\n    kind\n    channel\n    receivedAt\n    workItem {\n      holderId\n      closedAt\n    }\n    ...RequestState\n    ...RequestClock\n  }\n"): typeof import('./graphql').RequestRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AssessIncident($input: AssessIncidentInput!) {\n    assessIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AssessIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RaiseIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    raiseIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RaiseIncidentSeverityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LowerIncidentSeverity($input: ChangeIncidentSeverityInput!) {\n    lowerIncidentSeverity(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').LowerIncidentSeverityDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectDiscovery($input: CorrectDiscoveryInput!) {\n    correctDiscovery(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CorrectDiscoveryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartCampaign($input: StartCampaignInput!) {\n    startCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').StartCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PauseCampaign($input: CampaignInput!) {\n    pauseCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').PauseCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResumeCampaign($input: CampaignInput!) {\n    resumeCampaign(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ResumeCampaignDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryFailedDeliveries($input: CampaignInput!) {\n    retryFailedDeliveries(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RetryFailedDeliveriesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishAnnouncement($input: PublishAnnouncementInput!) {\n    publishAnnouncement(input: $input) {\n      ... on NoticeCampaign {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').PublishAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CampaignDeeds on NoticeCampaign {\n    id\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').CampaignDeedsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Campaign on NoticeCampaign {\n    id\n    campaignNumber\n    status\n    pausedFor\n    noticeVersion\n    startedAt\n    finishedAt\n    progress {\n      channel\n      pending\n      sent\n      delivered\n      failed\n      unknown\n      noChannel\n      read\n    }\n    people {\n      told\n      attempted\n      unreachable\n    }\n    failures {\n      channel\n      code\n      people\n      canTryAgain\n    }\n    announcements {\n      id\n      announcementNumber\n      places\n      publishedAt\n      endsAt\n      unreachableCount\n      reason\n    }\n    ...CampaignDeeds\n  }\n"): typeof import('./graphql').CampaignFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentClocks on SecurityIncident {\n    clocks {\n      kind\n      basis\n      source\n      startedAt\n      dueAt\n      metAt\n      waivedAt\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n"): typeof import('./graphql').IncidentClocksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentFacts on SecurityIncident {\n    id\n    source\n    description\n    cause\n    lessons\n    affectedEstimate\n    affectedCount\n    lossFen\n    severityFloor\n    occurredAt\n    discoveredAt\n    partnerLearnedAt\n    reportedAt\n    confirmedAt\n    recoveredAt\n    closedAt\n    noticeNumber\n    severityChanges {\n      from\n      to\n      reason\n      at\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentHeader on SecurityIncident {\n    incidentNumber\n    title\n    kind\n    priority\n    status\n    workItem {\n      holderId\n      closedAt\n    }\n    ...IncidentState\n    ...IncidentClock\n  }\n"): typeof import('./graphql').IncidentHeaderFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentRecords on SecurityIncident {\n    id\n    entries {\n      id\n      at\n      text\n    }\n    measures {\n      id\n      at\n      kind\n      state\n      text\n    }\n    evidence {\n      id\n      collectedAt\n      sha256\n      text\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentRecordsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentSteps on SecurityIncident {\n    id\n    kind\n    priority\n    affectedEstimate\n    workItem {\n      holderId\n      closedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentStepsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentTracks on SecurityIncident {\n    id\n    tracks {\n      track\n      status\n      note\n    }\n    evidence {\n      id\n      text\n    }\n    noNoticeDecisions {\n      id\n      reason\n      endedAt\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentTracksFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitIncidentNotice($input: NoticeVersionInput!) {\n    submitIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SubmitIncidentNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveIncidentNotice($input: NoticeVersionInput!) {\n    approveIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveIncidentNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnIncidentNotice($input: ReturnIncidentNoticeInput!) {\n    returnIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReturnIncidentNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentNotices on SecurityIncident {\n    id\n    incidentNumber\n    affectedCount\n    notices {\n      id\n      version\n      status\n      preparedAt\n      returnReason\n      zh {\n        ...NoticeTexts\n      }\n      en {\n        ...NoticeTexts\n      }\n      faults {\n        language\n        element\n        fault\n      }\n      approvals {\n        part\n        at\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n    startActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentNoticesFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NoticeTexts on NoticeElementTexts {\n    happened\n    dataTypes\n    cause\n    harm\n    measures\n    advice\n    remedies\n    contact\n  }\n"): typeof import('./graphql').NoticeTextsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncidentNoticeDraft($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        notices {\n          version\n          zh {\n            ...NoticeTexts\n          }\n          en {\n            ...NoticeTexts\n          }\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').IncidentNoticeDraftDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PrepareIncidentNotice($input: PrepareIncidentNoticeInput!) {\n    prepareIncidentNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').PrepareIncidentNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Incident($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        ...IncidentHeader\n        ...IncidentSteps\n        ...IncidentNotices\n        ...IncidentPeople\n        ...IncidentReports\n        ...IncidentRecords\n        ...IncidentClocks\n        ...IncidentTracks\n        ...IncidentFacts\n        campaigns {\n          ...Campaign\n        }\n        history {\n          ...EventEntry\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').IncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPeopleShown($input: AddPeopleShownInput!) {\n    addPeopleShown(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddPeopleShownDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddPeopleOfOrders($input: AddPeopleOfOrdersInput!) {\n    addPeopleOfOrders(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddPeopleOfOrdersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddListedPeople($input: AddListedPeopleInput!) {\n    addListedPeople(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddListedPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentPeople on SecurityIncident {\n    id\n    affectedCount\n    dataTypes\n    concernsStaffId\n    affectedSetVersions {\n      version\n      source\n      confidence\n      dataTypes\n      completedAt\n      examined\n      added\n      extended\n      removed\n      total\n      periodFrom\n      periodTo\n      reason\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentPeopleFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncidentPeopleList($id: ID!, $after: String) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        affectedCount\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n    affectedSubjects(incidentId: $id, first: 20, after: $after) {\n      nodes {\n        id\n        accountId\n        orderId\n        dataTypes\n        confidence\n        addedInVersion\n        removedInVersion\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').IncidentPeopleListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveAffectedPerson($input: RemoveAffectedPersonInput!) {\n    removeAffectedPerson(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RemoveAffectedPersonDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddIncidentEntry($input: AddIncidentEntryInput!) {\n    addIncidentEntry(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AddIncidentEntryDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIncidentMeasure($input: RecordIncidentMeasureInput!) {\n    recordIncidentMeasure(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordIncidentMeasureDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordIncidentEvidence($input: RecordIncidentEvidenceInput!) {\n    recordIncidentEvidence(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordIncidentEvidenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DraftRegulatorReport($input: DraftRegulatorReportInput!) {\n    draftRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DraftRegulatorReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ClaimIncident($input: WorkItemInput!) {\n    claimWorkItem(input: $input) {\n      ... on WorkItem {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ClaimIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentReports on SecurityIncident {\n    id\n    reports {\n      id\n      version\n      kind\n      basis\n      draftedAt\n      submittedAt\n      channel\n      receiptNumber\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').IncidentReportsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query IncidentReport($id: ID!) {\n    ...Frame\n    securityIncident(id: $id) {\n      ... on SecurityIncident {\n        id\n        incidentNumber\n        reports {\n          id\n          version\n          kind\n          basis\n          draftedAt\n          text\n          textHash\n          submittedAt\n          channel\n          receiptNumber\n        }\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').IncidentReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditRegulatorReport($input: EditRegulatorReportInput!) {\n    editRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').EditRegulatorReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitRegulatorReport($input: SubmitRegulatorReportInput!) {\n    submitRegulatorReport(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SubmitRegulatorReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation TriageIncident($input: TriageIncidentInput!) {\n    triageIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').TriageIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmIncident($input: IncidentInput!) {\n    confirmIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ConfirmIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ContainIncident($input: IncidentInput!) {\n    containIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ContainIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecoverIncident($input: IncidentInput!) {\n    recoverIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecoverIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CloseIncident($input: IncidentInput!) {\n    closeIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').CloseIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewIncident($input: ReviewIncidentInput!) {\n    reviewIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReviewIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissIncident($input: IncidentWithReasonInput!) {\n    dismissIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DismissIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReopenIncident($input: IncidentWithReasonInput!) {\n    reopenIncident(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReopenIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleIncidentTrack($input: SettleIncidentTrackInput!) {\n    settleIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SettleIncidentTrackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation JustifyIncidentTrack($input: SettleIncidentTrackInput!) {\n    justifyIncidentTrack(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').JustifyIncidentTrackDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideNoNotice($input: DecideNoNoticeInput!) {\n    decideNoNotice(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').DecideNoNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAuthorityOrder($input: IncidentWithReasonInput!) {\n    recordAuthorityOrder(input: $input) {\n      ... on SecurityIncident {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RecordAuthorityOrderDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentState on SecurityIncident {\n    status\n    severity\n  }\n  fragment IncidentClock on SecurityIncident {\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n"): typeof import('./graphql').IncidentStateFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment IncidentRow on SecurityIncident {\n    id\n    incidentNumber\n    title\n    severity\n    reportedAt\n    ...IncidentState\n    nextClock {\n      kind\n      deadline {\n        dueAt\n        urgency\n        count\n        unit\n      }\n    }\n  }\n"): typeof import('./graphql').IncidentRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewIncident {\n    ...Frame\n  }\n"): typeof import('./graphql').NewIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportIncident($input: ReportIncidentInput!) {\n    reportIncident(input: $input) {\n      ... on SecurityIncident {\n        incidentNumber\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ReportIncidentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Incidents($filter: SecurityIncidentFilter, $after: String) {\n    ...Frame\n    securityIncidents(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...IncidentRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').IncidentsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftRevealSuspension($input: LiftRevealSuspensionInput!) {\n    liftRevealSuspension(input: $input) {\n      ... on RevealSuspension {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').LiftRevealSuspensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealSuspension($id: ID!) {\n    ...Frame\n    revealSuspension(id: $id) {\n      ...Suspension\n      ...RefusalFacts\n    }\n  }\n  fragment Suspension on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    liftedAt\n    colleague {\n      displayName\n    }\n    signatures {\n      role\n      reason\n      signedAt\n      colleague {\n        displayName\n      }\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').RevealSuspensionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevealSuspensions($open: Boolean!, $after: String) {\n    ...Frame\n    revealSuspensions(first: 50, after: $after, open: $open) {\n      nodes {\n        ...SuspensionRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n  fragment SuspensionRow on RevealSuspension {\n    id\n    status\n    cause\n    inBurst\n    inDay\n    suspendedAt\n    colleague {\n      displayName\n    }\n  }\n"): typeof import('./graphql').RevealSuspensionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnterHolidayNotice($input: EnterHolidayNoticeInput!) {\n    enterHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').EnterHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveHolidayNotice($input: HolidayNoticeInput!) {\n    approveHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseHolidayNotice($input: HolidayNoticeInput!) {\n    refuseHolidayNotice(input: $input) {\n      ... on HolidayNotice {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RefuseHolidayNoticeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HolidayNoticeEntry on HolidayNotice {\n    id\n    year\n    status\n    title\n    number\n    sourceUrl\n    enteredAt\n    reviewedAt\n    enteredBy {\n      displayName\n    }\n    reviewedBy {\n      displayName\n    }\n    holidays {\n      name\n      firstDay\n      lastDay\n      makeUpDays\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n"): typeof import('./graphql').HolidayNoticeEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WorkingCalendar {\n    ...Frame\n    workingCalendar {\n      years\n      missingYears\n      notices {\n        ...HolidayNoticeEntry\n      }\n    }\n  }\n"): typeof import('./graphql').WorkingCalendarDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Settings {\n    ...Frame\n    settings {\n      area\n      ...SettingRow\n      ...WaitingChange\n    }\n    workingCalendar {\n      missingYears\n    }\n  }\n"): typeof import('./graphql').SettingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingRow on Setting {\n    key\n    label\n    unit\n    value\n    defaultValue\n    fourEyes\n    changes {\n      status\n      proposedAt\n      decidedAt\n    }\n  }\n"): typeof import('./graphql').SettingRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AccountFacts on StaffRecord {\n    email\n    roles\n    extraPermissions\n    hasSecondFactor\n    isStale\n    createdAt\n    lastSignInAt\n    leftAt\n    invitation {\n      purpose\n      sentAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').AccountFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveGrant($input: GrantInput!) {\n    approveGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseGrant($input: GrantInput!) {\n    refuseGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RefuseGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawGrant($input: GrantInput!) {\n    withdrawGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').WithdrawGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeGrant($input: GrantInput!) {\n    revokeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RevokeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberGrant on StaffGrant {\n    id\n    name\n    status\n    reason\n    expiresAt\n    proposedBy {\n      displayName\n    }\n    decidedBy {\n      displayName\n    }\n    allowedActions {\n      action\n      allowed\n      reason\n    }\n  }\n  fragment MemberGrants on StaffRecord {\n    grants {\n      ...MemberGrant\n    }\n  }\n"): typeof import('./graphql').MemberGrantFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ProposeGrant($input: ProposeGrantInput!) {\n    proposeGrant(input: $input) {\n      ... on StaffGrant {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ProposeGrantDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResendStaffInvitation($input: MemberInput!) {\n    resendStaffInvitation(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ResendStaffInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSecondFactorReset($input: RequestSecondFactorResetInput!) {\n    requestSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RequestSecondFactorResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeStaffSessions($input: MemberInput!) {\n    revokeStaffSessions(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RevokeStaffSessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndEmployment($input: MemberInput!) {\n    endEmployment(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').EndEmploymentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffMemberPage($id: ID!) {\n    ...Frame\n    grantables {\n      name\n    }\n    staffRecord(id: $id) {\n      ... on StaffRecord {\n        id\n        displayName\n        status\n        ...AccountFacts\n        ...MemberGrants\n        ...MemberReset\n        ...MemberSessions\n        ...MemberHistory\n        allowedActions {\n          action\n          allowed\n          reason\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').StaffMemberPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSecondFactorReset($input: ResetInput!) {\n    approveSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveSecondFactorResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseSecondFactorReset($input: ResetInput!) {\n    refuseSecondFactorReset(input: $input) {\n      ... on StaffReset {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RefuseSecondFactorResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberReset on StaffRecord {\n    openReset {\n      id\n      passwordToo\n      reason\n      requestedAt\n      requestedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').MemberResetFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberSessions on StaffRecord {\n    sessions {\n      id\n      createdAt\n      lastSeenAt\n      expiresAt\n      isCurrent\n    }\n  }\n"): typeof import('./graphql').MemberSessionsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MemberHistory on StaffRecord {\n    history {\n      at\n      action\n      actorKind\n      subject\n      actor {\n        displayName\n      }\n    }\n  }\n"): typeof import('./graphql').MemberHistoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation InviteStaffMember($input: InviteStaffMemberInput!) {\n    inviteStaffMember(input: $input) {\n      ... on StaffRecord {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').InviteStaffMemberDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InviteStaff {\n    ...Frame\n    grantables {\n      name\n    }\n  }\n"): typeof import('./graphql').InviteStaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Staff($filter: StaffListFilter, $after: String) {\n    ...Frame\n    staffRecords(first: 50, after: $after, filter: $filter) {\n      nodes {\n        ...StaffRow\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    staffCounts {\n      ...StaffViewCounts\n    }\n  }\n"): typeof import('./graphql').StaffDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffRow on StaffRecord {\n    id\n    displayName\n    status\n    roles\n    extraPermissions\n    hasSecondFactor\n    lastSignInAt\n  }\n"): typeof import('./graphql').StaffRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StaffViewCounts on StaffCounts {\n    active\n    invited\n    left\n    withoutSecondFactor\n    stale\n    waitingForApproval\n    ending\n  }\n"): typeof import('./graphql').StaffViewCountsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeForm on Setting {\n    key\n    unit\n    min\n    max\n    version\n    fourEyes\n  }\n"): typeof import('./graphql').ChangeFormFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ChangeHistory on Setting {\n    key\n    unit\n    changes {\n      id\n      status\n      before\n      after\n      reason\n      proposedAt\n      decidedAt\n      proposedBy {\n        displayName\n      }\n      decidedBy {\n        displayName\n      }\n      allowedActions {\n        action\n        allowed\n        reason\n      }\n    }\n  }\n"): typeof import('./graphql').ChangeHistoryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SettingPage($key: String!) {\n    ...Frame\n    setting(key: $key) {\n      ... on Setting {\n        label\n        hint\n        ...SettingFacts\n        ...ChangeForm\n        ...ChangeHistory\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SettingPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeSetting($input: ChangeSettingInput!) {\n    changeSetting(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ChangeSettingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ApproveSettingChange($input: SettingChangeInput!) {\n    approveSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').ApproveSettingChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RefuseSettingChange($input: SettingChangeInput!) {\n    refuseSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').RefuseSettingChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawSettingChange($input: SettingChangeInput!) {\n    withdrawSettingChange(input: $input) {\n      ... on SettingChange {\n        id\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').WithdrawSettingChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SettingFacts on Setting {\n    value\n    defaultValue\n    min\n    max\n    unit\n    fourEyes\n  }\n"): typeof import('./graphql').SettingFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WaitingChange on Setting {\n    key\n    label\n    unit\n    changes {\n      id\n      status\n      before\n      after\n    }\n  }\n"): typeof import('./graphql').WaitingChangeFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicAnnouncement($number: String!) {\n    publicAnnouncement(number: $number) {\n      ... on PublicAnnouncement {\n        announcementNumber\n        publishedAt\n        endsAt\n        sections {\n          element\n          title\n          text\n        }\n        warnings\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').PublicAnnouncementDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PublicAnnouncements {\n    publicAnnouncements {\n      announcementNumber\n      publishedAt\n      endsAt\n    }\n  }\n"): typeof import('./graphql').PublicAnnouncementsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptStaffInvitation($input: AcceptStaffInvitationInput!) {\n    acceptStaffInvitation(input: $input) {\n      ... on InvitationAccepted {\n        accepted\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').AcceptStaffInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query StaffInvitation($token: String!) {\n    staffInvitation(token: $token) {\n      ... on StaffInvitation {\n        displayName\n        email\n        purpose\n        expiresAt\n        totpSecret\n        totpUri\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').StaffInvitationDocument;
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
export function graphql(source: "\n  mutation SignIn($input: SignInStaffInput!) {\n    signInStaff(input: $input) {\n      ... on StaffSession {\n        token\n        expiresAt\n        staffMember {\n          id\n          permissions\n        }\n      }\n      ...RefusalFacts\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Frame on Query {\n    viewer {\n      id\n      displayName\n      roles\n      permissions\n    }\n    approvalsForMeCount\n    runningIncidents {\n      id\n      incidentNumber\n      nextClock {\n        deadline {\n          dueAt\n          urgency\n          count\n          unit\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').FrameFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrameAlone {\n    ...Frame\n  }\n"): typeof import('./graphql').FrameAloneDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RefusalFacts on Refusal {\n    code\n    message\n    ... on InvalidInput {\n      fields {\n        path\n        message\n      }\n    }\n    ... on NeedsApproval {\n      amountFen\n      limitFen\n      signed\n    }\n    ... on RefundChanged {\n      preview {\n        ...SeenRefund\n      }\n    }\n  }\n"): typeof import('./graphql').RefusalFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOutStaff\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HistoryEntry on OrderEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment EventEntry on HistoryEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment CaseHistoryEntry on CaseEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n  fragment RequestHistoryEntry on RequestEvent {\n    at\n    action\n    actorKind\n    fromStatus\n    toStatus\n  }\n"): typeof import('./graphql').HistoryEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CarrierOption on Carrier {\n    code\n    name\n  }\n"): typeof import('./graphql').CarrierOptionFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
