import type { Ctx, StaffContext } from "#kernel/context";
import { aStaffContext } from "../../platform/staff/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { approveIncidentNotice } from "./approve-incident-notice.js";
import { confirmIncident } from "./confirm-incident.js";
import type { ReportIncidentInput } from "./inputs.js";
import type { NoticeElements } from "./notice-elements.js";
import { noticesOf } from "./notice-queries.js";
import { prepareIncidentNotice } from "./prepare-incident-notice.js";
import { reportIncident } from "./report-incident.js";
import { submitIncidentNotice } from "./submit-incident-notice.js";
import type { IncidentRow, NoticeRow } from "./tables.js";
import { triageIncident } from "./triage-incident.js";

/** One of each who has a say in an incident. */
export async function aCrisisTeam(ctx: Ctx) {
  return {
    officer: await aStaffContext(ctx, { roles: ["SECURITY_OFFICER"] }),
    lead: await aStaffContext(ctx, { roles: ["PRIVACY_LEAD"] }),
    otherLead: await aStaffContext(ctx, { roles: ["PRIVACY_LEAD"] }),
    legal: await aStaffContext(ctx, { roles: ["LEGAL_APPROVER"] }),
    agent: await aStaffContext(ctx, { roles: ["CUSTOMER_SERVICE_AGENT"] }),
    auditor: await aStaffContext(ctx, { roles: ["AUDITOR"] }),
  };
}
export type CrisisTeam = Awaited<ReturnType<typeof aCrisisTeam>>;

export const anIncident = async (who: StaffContext, wishes: Partial<ReportIncidentInput> = {}): Promise<IncidentRow> =>
  granted(
    await reportIncident(who, {
      title: "优惠接口缺少归属校验",
      description: "监控发现接口可以读到他人的收货信息。",
      kind: "DATA_LEAK",
      ...wishes,
    }),
  );

export const triaged = async (
  who: StaffContext,
  { id }: Pick<IncidentRow, "id">,
  affectedEstimate = 0,
): Promise<IncidentRow> =>
  granted(
    await triageIncident(who, { incidentId: id, kind: "DATA_LEAK", priority: "P1", affectedEstimate, lossFen: 0 }),
  );

export async function aConfirmedIncident(who: StaffContext, affectedEstimate = 0): Promise<IncidentRow> {
  const { id } = await anIncident(who);
  await triaged(who, { id }, affectedEstimate);
  return granted(await confirmIncident(who, { incidentId: id }));
}

/** All eight, and nobody's name in them. */
export const eightElements: NoticeElements = {
  happened: "2026 年 11 月 20 日，一个优惠接口可以读到他人的收货信息。",
  dataTypes: "收货人姓名、手机号码和地址。",
  cause: "接口没有检查订单属于谁。",
  harm: "您可能接到冒充客服的电话或短信。",
  measures: "接口已经下线并修复，访问记录已经固定。",
  advice: "接到自称客服的电话时请挂断，并从小程序内联系我们。",
  remedies: "您可以免费更换预留手机号，我们为您设置专线。",
  contact: "客服热线 400-026-0818，个人信息保护负责人信箱见小程序。",
};

export const englishElements: NoticeElements = {
  happened: "On 20 November 2026 a discount interface showed delivery details of others.",
  dataTypes: "Name, phone number and address of the recipient.",
  cause: "The interface did not check whose order it was.",
  harm: "Somebody may call you and pretend to be our customer service.",
  measures: "The interface was taken down and mended; its log is secured.",
  advice: "Hang up on callers and reach us through the mini program.",
  remedies: "Change your number free of charge; there is a line of its own for you.",
  contact: "Hotline 400-026-0818; the privacy lead's mailbox stands in the mini program.",
};

export async function aSubmittedNotice(
  who: StaffContext,
  { id: incidentId }: Pick<IncidentRow, "id">,
  changes: Partial<NoticeElements> = {},
): Promise<NoticeRow> {
  const [before] = await noticesOf(who.db, incidentId);
  const basedOn = before?.version ?? 0;
  granted(await prepareIncidentNotice(who, { incidentId, basedOn, zh: { ...eightElements, ...changes } }));
  granted(await submitIncidentNotice(who, { incidentId, version: basedOn + 1 }));
  return (await noticesOf(who.db, incidentId))[0]!;
}

export async function anApprovedNotice(
  { officer, lead, legal }: CrisisTeam,
  incident: Pick<IncidentRow, "id">,
): Promise<NoticeRow> {
  const { version } = await aSubmittedNotice(officer, incident);
  granted(await approveIncidentNotice(lead, { incidentId: incident.id, version }));
  granted(await approveIncidentNotice(legal, { incidentId: incident.id, version }));
  return (await noticesOf(officer.db, incident.id))[0]!;
}
