import { count } from "drizzle-orm";
import { contextFor, type StaffContext } from "#kernel/context";
import type { StaffRole } from "#kernel/permissions";
import { approveDisclosure } from "../modules/privacy/disclosures/approve-disclosure.js";
import { decideDisclosureNotice } from "../modules/privacy/disclosures/decide-disclosure-notice.js";
import {
  allChecksPass,
  anOpinion,
  aRequest,
  aScan,
  dayFromNow,
  scopeOn,
} from "../modules/privacy/disclosures/fixtures.js";
import type { RegisterDisclosureInput } from "../modules/privacy/disclosures/intake-inputs.js";
import { proposeDisclosureScope } from "../modules/privacy/disclosures/propose-disclosure-scope.js";
import { recordDisclosureChecks } from "../modules/privacy/disclosures/record-disclosure-checks.js";
import { reviewDisclosure } from "../modules/privacy/disclosures/review-disclosure.js";
import { submitDisclosureScope } from "../modules/privacy/disclosures/submit-disclosure-scope.js";
import { disclosureRequests } from "../modules/privacy/disclosures/tables.js";
import { granted } from "../modules/shop/orders/fixtures.js";
import type { OpenWorld } from "../world.js";
import { demoShoppers } from "./people.js";

/** Letters in every hand: overdue, near its day, before two officers, to collect, and returned for its date. */
export async function seedDisclosures(world: OpenWorld, staff: ReadonlyMap<StaffRole, StaffContext>): Promise<number> {
  const [there] = await world.db.select({ rows: count() }).from(disclosureRequests);
  if (there && there.rows > 0) return there.rows;
  const as = (role: StaffRole): StaffContext => {
    const member = staff.get(role);
    if (!member) throw new Error(`nobody is ${role}`);
    return contextFor(world, member.actor, "zh", "demo");
  };
  const officer = as("PRIVACY_OFFICER");
  await expired(officer);
  await overdue(officer);
  await nearItsDay(officer);
  await beforeTwoOfficers(officer, demoShoppers[0]!.phone);
  const requestId = await beforeTwoOfficers(officer, demoShoppers[1]!.phone, {
    authority: "COURT",
    authorityName: "某区人民法院",
    caseNumber: "〔2026〕民初 118 号",
    legalArticle: "民事诉讼法第七十条",
    instrument: { ...(await paper(officer, -3, 20)), kind: "INVESTIGATION_ORDER", number: "调查令 118 号" },
  });
  granted(await reviewDisclosure(as("PRIVACY_LEAD"), anOpinion(requestId)));
  granted(await approveDisclosure(as("LEGAL_APPROVER"), anOpinion(requestId)));
  return 5;
}

const paper = async (who: StaffContext, from: number, to: number) => ({
  kind: "EVIDENCE_NOTICE" as const,
  number: "调证〔2026〕104 号",
  issuedOn: dayFromNow(who, from),
  validUntil: dayFromNow(who, to),
  scanId: await aScan(who),
});

const expired = async (officer: StaffContext) =>
  aRequest(officer, { receivedOn: dayFromNow(officer, -1), instrument: await paper(officer, -30, -2) });

async function overdue(officer: StaffContext): Promise<void> {
  const { id: requestId } = await aRequest(officer, {
    authority: "MARKET_REGULATION",
    authorityName: "某市市场监督管理局",
    legalArticle: "电子商务法第二十五条",
    receivedOn: dayFromNow(officer, -12),
    instrument: { ...(await paper(officer, -14, 16)), kind: "INSPECTION_NOTICE" },
  });
  const answers = [{ check: "SEAL" as const, passed: true, deniedByUnit: false, note: "印章与备案一致" }];
  granted(await recordDisclosureChecks(officer, { requestId, answers }));
}

async function nearItsDay(officer: StaffContext): Promise<void> {
  const { id } = await aRequest(officer, {
    receivedOn: dayFromNow(officer, -9),
    instrument: await paper(officer, -10, 5),
  });
  await allChecksPass(officer, id);
}

async function beforeTwoOfficers(
  officer: StaffContext,
  phone: string,
  letter: Partial<RegisterDisclosureInput> = {},
): Promise<string> {
  const { id: requestId } = await aRequest(officer, { receivedOn: dayFromNow(officer, -4), ...letter });
  await allChecksPass(officer, requestId);
  granted(await proposeDisclosureScope(officer, scopeOn(officer, requestId, [phone], { expectedCount: 20 })));
  const day = dayFromNow(officer, 30);
  granted(await decideDisclosureNotice(officer, { requestId, decision: "NOTIFY_AFTER", day }));
  granted(await submitDisclosureScope(officer, { requestId }));
  return requestId;
}
