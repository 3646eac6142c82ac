import { createDecipheriv, scryptSync } from "node:crypto";
import { after, DAY, shanghaiDate } from "#kernel/clock";
import type { Ctx, StaffContext } from "#kernel/context";
import { stageFile } from "../../platform/files/stage-file.js";
import { aStaffContext } from "../../platform/staff/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { approveDisclosure } from "./approve-disclosure.js";
import { decideDisclosureNotice } from "./decide-disclosure-notice.js";
import type { ProposeScopeInput } from "./inputs.js";
import type { RegisterDisclosureInput } from "./intake-inputs.js";
import { proposeDisclosureScope } from "./propose-disclosure-scope.js";
import { recordDisclosureChecks } from "./record-disclosure-checks.js";
import { registerDisclosure } from "./register-disclosure.js";
import { reviewDisclosure } from "./review-disclosure.js";
import { checks } from "./rules.js";
import { submitDisclosureScope } from "./submit-disclosure-scope.js";
import type { RequestRow } from "./tables.js";

/** One of each who has a hand in a disclosure. */
export async function aDisclosureTeam(ctx: Ctx) {
  return {
    officer: await aStaffContext(ctx, { roles: ["PRIVACY_OFFICER"] }),
    reviewer: await aStaffContext(ctx, { roles: ["PRIVACY_OFFICER"] }),
    legal: await aStaffContext(ctx, { roles: ["LEGAL_APPROVER"] }),
    lead: await aStaffContext(ctx, { roles: ["PRIVACY_LEAD"] }),
    collector: await aStaffContext(ctx, {
      roles: ["PRIVACY_OFFICER"],
      extraPermissions: ["disclosure:collect"],
    }),
    courier: await aStaffContext(ctx, {
      roles: ["PRIVACY_OFFICER"],
      extraPermissions: ["disclosure:hand-over"],
    }),
    auditor: await aStaffContext(ctx, { roles: ["AUDITOR"] }),
  };
}
export type DisclosureTeam = Awaited<ReturnType<typeof aDisclosureTeam>>;

/** The first bytes of a PDF; nobody opens it here. */
const bytes = Buffer.from("%PDF-1.7\n% 调取证据通知书\n");

/** A scan of a letter that waits for its form. */
export const aScan = async (ctx: StaffContext): Promise<string> =>
  granted(await stageFile(ctx, { purpose: "LEGAL_INSTRUMENT", name: "函件.pdf", bytes })).id;

/** An Asia/Shanghai day so many days from now. */
export const dayFromNow = ({ clock }: Ctx, days: number): string => shanghaiDate(after(clock.now(), days * DAY));

export const aLetter = async (
  ctx: StaffContext,
  wishes: Partial<RegisterDisclosureInput> = {},
): Promise<RegisterDisclosureInput> => ({
  authority: "POLICE_ADMINISTRATIVE",
  authorityName: "某市公安局某分局",
  caseNumber: "行受〔2026〕0031",
  deliveredBy: "POST",
  receivedOn: dayFromNow(ctx, 0),
  instrument: {
    kind: "EVIDENCE_NOTICE",
    number: "调证〔2026〕118 号",
    issuedOn: dayFromNow(ctx, -2),
    validUntil: dayFromNow(ctx, 12),
    scanId: await aScan(ctx),
  },
  officers: [
    { name: "经办人一", idNumber: "021345" },
    { name: "经办人二", idNumber: "021346" },
  ],
  legalArticle: "公安机关办理行政案件程序规定第二十八条",
  hasSecrecyClause: false,
  dataAsked: "订单与收货地址",
  personsAsked: "持有该手机号的一名用户",
  asksForGroup: false,
  askedCategories: ["IDENTITY", "CONTACT", "ORDER"],
  askedFrom: dayFromNow(ctx, -200),
  askedTo: dayFromNow(ctx, 0),
  ...wishes,
});

export const aRequest = async (
  officer: StaffContext,
  wishes: Partial<RegisterDisclosureInput> = {},
): Promise<RequestRow> => granted(await registerDisclosure(officer, await aLetter(officer, wishes)));

export const allChecksPass = async (who: StaffContext, requestId: string): Promise<RequestRow> =>
  granted(
    await recordDisclosureChecks(who, {
      requestId,
      answers: checks.map((check) => ({ check, passed: true, deniedByUnit: false, note: "经公开总机核实" })),
    }),
  );

export const scopeOn = (
  who: StaffContext,
  requestId: string,
  persons: string[],
  wishes: Partial<ProposeScopeInput> = {},
): ProposeScopeInput => ({
  requestId,
  persons,
  fields: ["orders.orderNumber", "orders.status"],
  from: dayFromNow(who, -200),
  to: dayFromNow(who, 0),
  recipientsNamed: false,
  expectedCount: 3,
  ...wishes,
});

/** Checked, scoped and before the two officers. */
export async function aSubmittedScope(
  { officer }: DisclosureTeam,
  persons: string[],
  wishes: Partial<ProposeScopeInput> = {},
  letter: Partial<RegisterDisclosureInput> = {},
): Promise<RequestRow> {
  const { id: requestId } = await aRequest(officer, letter);
  await allChecksPass(officer, requestId);
  granted(await proposeDisclosureScope(officer, scopeOn(officer, requestId, persons, wishes)));
  granted(await decideDisclosureNotice(officer, { requestId, decision: "NOTIFY_AFTER", day: dayFromNow(officer, 1) }));
  return granted(await submitDisclosureScope(officer, { requestId }));
}

export const anOpinion = (requestId: string, version = 1) => ({
  requestId,
  version,
  verdict: "APPROVE" as const,
  withoutFields: [],
  withoutSubjects: [],
  reason: "文书齐备，范围与函件一致",
});

export async function anApprovedDisclosure(
  team: DisclosureTeam,
  persons: string[],
  wishes: Partial<ProposeScopeInput> = {},
  letter: Partial<RegisterDisclosureInput> = {},
): Promise<RequestRow> {
  const { id } = await aSubmittedScope(team, persons, wishes, letter);
  granted(await reviewDisclosure(team.reviewer, anOpinion(id)));
  return granted(await approveDisclosure(team.legal, anOpinion(id)));
}

/** As the authority's own tool opens it. */
export function opened(archive: Buffer, passphrase: string): string {
  const key = scryptSync(passphrase, archive.subarray(4, 20), 32);
  const decipher = createDecipheriv("aes-256-gcm", key, archive.subarray(20, 32)).setAuthTag(archive.subarray(-16));
  return decipher.update(archive.subarray(32, -16), undefined, "utf8") + decipher.final("utf8");
}
