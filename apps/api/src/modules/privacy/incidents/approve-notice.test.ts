import { beforeAll, describe, expect, it } from "vitest";
import type { StaffContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { openApprovalOf } from "#platform/approvals";
import { historyOf } from "#platform/audit";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession, aStaffContext } from "../../platform/staff/fixtures.js";
import { granted } from "../../shop/orders/fixtures.js";
import { approveIncidentNotice } from "./approve-incident-notice.js";
import {
  aConfirmedIncident,
  aCrisisTeam,
  anApprovedNotice,
  aSubmittedNotice,
  type CrisisTeam,
  eightElements,
  englishElements,
} from "./fixtures.js";
import { currentNotice } from "./notice-queries.js";
import { prepareIncidentNotice } from "./prepare-incident-notice.js";
import { returnIncidentNotice } from "./return-incident-notice.js";
import { submitIncidentNotice } from "./submit-incident-notice.js";
import type { IncidentRow } from "./tables.js";

let mall: Mall;
let team: CrisisTeam;
beforeAll(async () => {
  mall = await aMall();
  team = await aCrisisTeam(mall.system);
});

const code = (answer: unknown) => (answer instanceof Refusal ? answer.code : "DONE");
const tokenOf = ({ actor }: StaffContext) => aSession(mall.system, actor.staffId);
const approval = ({ id }: IncidentRow) => openApprovalOf(mall.world.db, id, "INCIDENT_NOTICE");

describe("a notice with a gap", () => {
  it("[F5] [item 169] Policy 5.8.1: without cause or contact it is handed to nobody, and every gap is named", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const of = { incidentId: incident.id };
    granted(
      await prepareIncidentNotice(team.officer, {
        ...of,
        basedOn: 0,
        zh: { ...eightElements, cause: "", contact: "…" },
      }),
    );
    const { data } = await mall.answer(
      `mutation ($input: NoticeVersionInput!) { submitIncidentNotice(input: $input) {
        ... on NoticeIncomplete { code elements } } }`,
      { input: { ...of, version: 1 } },
      { token: await tokenOf(team.officer) },
    );
    expect(data.submitIncidentNotice).toEqual({ code: "NOTICE_INCOMPLETE", elements: ["zh.cause", "zh.contact"] });
    expect((await currentNotice(mall.world.db, incident.id))?.status).toBe("DRAFT");
    expect(await approval(incident)).toBeUndefined();
  });

  it("an English text is asked for whole, once begun", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const of = { incidentId: incident.id };
    const en = { ...englishElements, advice: "" };
    granted(await prepareIncidentNotice(team.officer, { ...of, basedOn: 0, zh: eightElements, en }));
    expect(code(await submitIncidentNotice(team.officer, { ...of, version: 1 }))).toBe("NOTICE_INCOMPLETE");
  });
});

describe("two signatures", () => {
  it("[check 40] [item 160] Policy 5.4: the preparer who calls the approving mutation is refused by the API, and the try is on record", async () => {
    // She holds both permissions, and still not for what she wrote.
    const preparer = await aStaffContext(mall.system, {
      roles: ["PRIVACY_LEAD"],
      extraPermissions: ["incident:handle"],
    });
    const incident = await aConfirmedIncident(preparer);
    const { version } = await aSubmittedNotice(preparer, incident);
    const call = async (who: StaffContext) =>
      mall.answer(
        "mutation ($input: NoticeVersionInput!) { approveIncidentNotice(input: $input) { ... on Refusal { code } } }",
        { input: { incidentId: incident.id, version } },
        { token: await tokenOf(who) },
      );
    expect((await call(preparer)).data.approveIncidentNotice.code).toBe("ANOTHER_PERSON_MUST_APPROVE");
    expect((await call(team.officer)).errors?.[0]?.extensions?.code).toBe("FORBIDDEN");
    expect((await currentNotice(mall.world.db, incident.id))?.status).toBe("SUBMITTED");
    const refused = (await historyOf(mall.world.db, incident.id)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused.map(({ action }) => action)).toContain("privacy/incidents.approveIncidentNotice");
  });

  it("one of each kind: a second privacy lead does not stand for the legal approver, and nobody signs twice", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const { version } = await aSubmittedNotice(team.officer, incident);
    const sign = (who: StaffContext) => approveIncidentNotice(who, { incidentId: incident.id, version });
    expect((await approval(incident))?.version).toBe(version);
    granted(await sign(team.lead));
    expect(code(await sign(team.lead))).toBe("ANOTHER_PERSON_MUST_APPROVE");
    expect(code(await sign(team.otherLead))).toBe("ANOTHER_PERSON_MUST_APPROVE");
    expect((await currentNotice(mall.world.db, incident.id))?.status).toBe("SUBMITTED");
    granted(await sign(team.legal));
    expect((await currentNotice(mall.world.db, incident.id))?.status).toBe("APPROVED");
    expect(await approval(incident)).toBeUndefined();
  });

  it("both are given for one text: new words need both again", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const first = await anApprovedNotice(team, incident);
    const second = await aSubmittedNotice(team.officer, incident, { harm: "也可能接到冒充银行的电话。" });
    expect(second.version).toBe(first.version + 1);
    const stale = await approveIncidentNotice(team.legal, { incidentId: incident.id, version: first.version });
    expect(code(stale)).toBe("STALE_NOTICE");
    granted(await approveIncidentNotice(team.legal, { incidentId: incident.id, version: second.version }));
    expect((await currentNotice(mall.world.db, incident.id))?.status).toBe("SUBMITTED");
  });

  it("of two who write at once the later is told, and overwrites nothing", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const write = (harm: string) =>
      prepareIncidentNotice(team.officer, { incidentId: incident.id, basedOn: 0, zh: { ...eightElements, harm } });
    const answers = await Promise.all([write("第一稿的影响描述"), write("第二稿的影响描述")]);
    expect(answers.map(code).sort()).toEqual(["DONE", "STALE_NOTICE"]);
  });

  it("one sent back says why, leaves the inbox, and is written anew", async () => {
    const incident = await aConfirmedIncident(team.officer);
    const { version } = await aSubmittedNotice(team.officer, incident);
    const of = { incidentId: incident.id, version };
    expect(code(await returnIncidentNotice(team.legal, { ...of, reason: "" }))).toBe("INVALID_INPUT");
    granted(await returnIncidentNotice(team.legal, { ...of, reason: "联系方式须写明负责人信箱" }));
    expect(await currentNotice(mall.world.db, incident.id)).toMatchObject({ status: "RETURNED" });
    expect(await approval(incident)).toBeUndefined();
    expect((await aSubmittedNotice(team.officer, incident)).version).toBe(version + 1);
  });
});
