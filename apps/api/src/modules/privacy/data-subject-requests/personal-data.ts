import { card, holds, holdsNone, type PersonalColumn } from "#kernel/personal-data";
import { dataSubjectRequests, requestTasks } from "./tables.js";

/** Evidence that a right was answered: kept three years after the last event, then gone. Policy 5.9.1. */
const record = {
  category: "CONTENT",
  purposes: ["LEGAL_RECORD"],
  basis: "LEGAL_OBLIGATION",
  sensitivity: "ORDINARY",
  source: "SUBJECT",
  mask: "NONE",
  retention: "AUDIT_3_YEARS",
  erasure: "KEEP_PSEUDONYM",
  recipients: [],
} as const satisfies Omit<PersonalColumn, "label">;

const written = { ...record, mask: "TEXT", erasure: "DESTROY_KEY" } as const;

export const personalData = card(
  "privacy/data-subject-requests",
  holds(dataSubjectRequests, "account_id", {
    id: "LINK",
    requestNumber: { ...record, label: { zh: "受理编号", en: "Receipt number" } },
    accountId: "LINK",
    kind: { ...record, label: { zh: "请求类型", en: "Kind of request" } },
    channel: { ...record, label: { zh: "提交渠道", en: "Channel" } },
    status: { ...record, label: { zh: "处理状态", en: "Status" } },
    receivedAt: { ...record, label: { zh: "收到时间", en: "Received at" } },
    recordedAt: "NOT_PERSONAL",
    recordedBy: "NOT_PERSONAL",
    source: "LINK",
    requiredLevel: "NOT_PERSONAL",
    verifiedAt: { ...record, label: { zh: "身份核实时间", en: "Identity confirmed at" } },
    dueAt: { ...record, label: { zh: "答复期限", en: "Answer due" } },
    lastDay: "NOT_PERSONAL",
    provisional: "NOT_PERSONAL",
    amberAt: "NOT_PERSONAL",
    redAt: "NOT_PERSONAL",
    unverifiedAt: "NOT_PERSONAL",
    pagedAt: "NOT_PERSONAL",
    overdueAt: "NOT_PERSONAL",
    keyId: "LINK",
    asked: { ...written, label: { zh: "请求内容", en: "What was asked" } },
    answer: { ...written, source: "STAFF", label: { zh: "答复内容", en: "Answer" } },
    facts: { ...written, source: "STAFF", withheld: true, label: { zh: "认定依据", en: "Recorded facts" } },
    reviewNote: { ...written, source: "STAFF", withheld: true, label: { zh: "复核意见", en: "Note of the review" } },
    outcome: { ...record, source: "STAFF", label: { zh: "处理结果", en: "Outcome" } },
    grounds: { ...record, source: "STAFF", label: { zh: "不予响应的理由", en: "Grounds" } },
    decisionVersion: "NOT_PERSONAL",
    preparedBy: "NOT_PERSONAL",
    reviewedBy: "NOT_PERSONAL",
    answeredAt: { ...record, label: { zh: "答复时间", en: "Answered at" } },
    deliveredHow: { ...record, source: "STAFF", label: { zh: "送达方式", en: "How it was delivered" } },
    closedAt: "NOT_PERSONAL",
    mergedInto: "LINK",
    reconsiders: "LINK",
    openKey: "NOT_PERSONAL",
  }),
  holdsNone(requestTasks, "Which store has done its part, and how many rows there were; whose stands in the request."),
);
