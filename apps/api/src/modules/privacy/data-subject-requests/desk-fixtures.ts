import { runNextJob } from "#platform/jobs";
import { aMall, type Mall } from "../../../../test/mall.js";
import { jobs } from "../../../rooms.js";
import { aSession, aStaffMember, type StaffPersona } from "../../platform/staff/fixtures.js";
import { aShopper, type ShopperPersona } from "../../shop/accounts/fixtures.js";
import { confirmedByCode } from "./fixtures.js";

const FACTS =
  "id requestNumber kind status lastDay provisional outcome mergedInto reconsiders answer grounds { ground source }";
const REFUSAL = "... on Refusal { code message } ... on InvalidInput { fields { path code } }";
const shopperDeed = (name: string, input: string) =>
  `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on DataSubjectRequest { ${FACTS} } ${REFUSAL} } }`;
const staffDeed = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) {
  __typename ... on StaffDataSubjectRequest { id status decisionVersion lastDay } ${REFUSAL} } }`;

export const SUBMIT = shopperDeed("submitRequest", "SubmitRequestInput");
export const CONTINUE = shopperDeed("continueRequest", "DataSubjectRequestInput");
export const WITHDRAW = shopperDeed("withdrawRequest", "DataSubjectRequestInput");
export const RECONSIDER = shopperDeed("askReconsideration", "AskReconsiderationInput");
export const MINE = `query ($id: ID!) { myRequest(id: $id) { ... on DataSubjectRequest { ${FACTS} } ... on Refusal { code } } }`;
export const REGISTER = staffDeed("registerRequest", "RegisterRequestInput");
export const EARLIER = staffDeed("moveReceiptEarlier", "MoveReceiptEarlierInput");
export const TRIAGE = staffDeed("triageRequest", "TriageRequestInput");
export const START = staffDeed("startRequest", "DataSubjectRequestInput");
export const PREPARE = staffDeed("prepareAnswer", "PrepareAnswerInput");
export const APPROVE = staffDeed("approveAnswer", "ReviewInput");
export const RETURN = staffDeed("returnAnswer", "ReturnAnswerInput");
export const DELIVER = staffDeed("recordAnswerDelivery", "RecordAnswerDeliveryInput");

export interface PrivacyDesk {
  mall: Mall;
  agent: StaffPersona;
  officer: StaffPersona;
  second: StaffPersona;
  lead: StaffPersona;
}

export async function aPrivacyDesk(): Promise<PrivacyDesk> {
  const mall = await aMall();
  return {
    mall,
    agent: await aStaffMember(mall.system, { roles: ["CUSTOMER_SERVICE_AGENT"] }),
    officer: await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] }),
    second: await aStaffMember(mall.system, { roles: ["PRIVACY_OFFICER"] }),
    lead: await aStaffMember(mall.system, { roles: ["LEGAL_APPROVER"] }),
  };
}

/** Sessions end as the clock is steered about: everybody signs in anew for each deed. */
export const as = async (who: StaffPersona) => ({ token: await aSession((await aMall()).system, who.staffId) });
export const deed = async (who: StaffPersona, document: string, input: object) =>
  (await aMall()).ask(document, { input }, await as(who));
export const submit = async (who: ShopperPersona, kind: string, text?: string) =>
  (await aMall()).ask(SUBMIT, { input: { kind, text } }, who);
export const mine = async (who: ShopperPersona, id: string) => (await aMall()).ask(MINE, { id }, who);
export const at = (shanghai: string) => new Date(`${shanghai}+08:00`);

/** What the worker does meanwhile: no request for a copy is granted before the copy is there. */
export async function copiesMade(): Promise<void> {
  const { world } = await aMall();
  while (await runNextJob(world, jobs));
}

/** What the officer does up to the decision on a confirmed request. */
export async function started(officer: StaffPersona, kind: string) {
  const { system } = await aMall();
  const who = await aShopper(system);
  await confirmedByCode(system, who.accountId);
  const { id: requestId, status } = await submit(who, kind, "请给我一份我的信息");
  const begun = await deed(officer, START, { requestId });
  await copiesMade();
  if (begun.status !== "EXECUTING") throw new Error(`${kind} stands at ${status}, then ${JSON.stringify(begun)}`);
  return { who, requestId: requestId as string };
}
export const decision = (requestId: string, more: object = {}) => ({
  requestId,
  outcome: "FULFILLED",
  grounds: [],
  facts: [],
  answer: "您的个人信息副本已生成，请在有效期内下载。",
  ...more,
});
