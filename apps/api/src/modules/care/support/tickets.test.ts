import { beforeAll, describe, expect, it } from "vitest";
import { DAY } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import { historyOf } from "#platform/audit";
import { workItemOf } from "#platform/work-items";
import { requestOf } from "#privacy/data-subject-requests";
import { aMall, type Mall } from "../../../../test/mall.js";
import { aSession } from "../../platform/staff/fixtures.js";
import { revealPersonalData } from "../../privacy/reveals/reveal-personal-data.js";
import { granted } from "../../shop/orders/fixtures.js";
import { addTicketNote } from "./add-ticket-note.js";
import { anAgent } from "./fixtures.js";
import type { OpenTicketInput } from "./inputs.js";
import { openTicket } from "./open-ticket.js";
import { resolveTicket } from "./resolve-ticket.js";
import { tickets } from "./tables.js";

const ONE = `query One($id: ID!) { staffTicket(id: $id) { ... on StaffTicket { ticketNumber status requestId
  deadline { dueAt } holder { id } allowedActions { action allowed }
  held { callerPhone callerName subject notes { text staffName } } } ... on Refusal { code } } }`;

let mall: Mall;
let agent: StaffContext;
beforeAll(async () => {
  mall = await aMall();
  agent = await anAgent(mall.system);
});

const aCall = (wishes: Partial<OpenTicketInput> = {}): OpenTicketInput => ({
  callerPhone: "13812340000",
  callerRole: "SHOPPER",
  callerName: "周先生",
  aboutPersonalData: false,
  subject: "快递柜打不开，想换地址",
  ...wishes,
});
const ask = async (who: StaffContext, id: string) =>
  mall.ask(ONE, { id }, { token: await aSession(mall.system, who.actor.staffId) });

describe("[item 218] Policy 9.1.2: a call to the hotline", () => {
  it("is written down with a number, a clock of fifteen working days, and in the hands of who took it", async () => {
    mall.clock.moveTo(new Date("2026-09-18T02:00:00Z"));
    const ticket = granted(await openTicket(agent, aCall()));
    const shown = await ask(agent, ticket.id);
    expect(shown).toMatchObject({ ticketNumber: expect.stringMatching(/^\d{12}$/), status: "OPEN" });
    // Day 15 is 2026-10-15, through National Day and its make-up Saturday; it lasts until midnight in Shanghai.
    expect(shown.deadline.dueAt).toBe("2026-10-15T16:00:00.000Z");
    expect((await workItemOf(mall.world.db, ticket.id))!.holderId).toBe(agent.actor.staffId);
  });

  it("the caller's number and name are sealed and masked; the holder reads what the call was about", async () => {
    const ticket = granted(await openTicket(agent, aCall()));
    const { held } = await ask(agent, ticket.id);
    expect(held).toMatchObject({
      callerPhone: "138****0000",
      callerName: "周*",
      subject: "快递柜打不开，想换地址",
    });
    const stored = JSON.stringify(await mall.world.db.select().from(tickets));
    expect(stored).not.toMatch(/13812340000|周先生|快递柜/);
  });

  it("[H3] a colleague sees that there is a ticket and nothing of what it says, which is on record", async () => {
    const ticket = granted(await openTicket(agent, aCall()));
    const colleague = await anAgent(mall.system);
    expect(await ask(colleague, ticket.id)).toMatchObject({ status: "OPEN", held: null });
    const note = { ticketId: ticket.id, text: "改一下", waitingOnCaller: false };
    expect(await addTicketNote(colleague, note)).toMatchObject({ code: "NOT_FOUND" });
    const refused = (await historyOf(mall.world.db, ticket.id)).filter(({ outcome }) => outcome === "REFUSED");
    expect(refused.map(({ action }) => action)).toEqual(["care/support.readTicket", "care/support.addTicketNote"]);
  });

  it("the caller's number can be asked for in clear on the ground of the ticket, and no longer once it is resolved", async () => {
    const ticket = granted(await openTicket(agent, aCall()));
    const wish = { entity: ticket.id, field: "CALLER_PHONE", reason: "CALL_BACK" } as const;
    expect(granted(await revealPersonalData(agent, wish)).value).toBe("+8613812340000");
    granted(await resolveTicket(agent, { ticketId: ticket.id, outcome: "ANSWERED", answer: "已告知取件方法" }));
    expect(await revealPersonalData(agent, wish)).toMatchObject({ code: "NOT_FOUND" });
    expect((await ask(agent, ticket.id)).held).toBeNull();
  });

  it("[item 217] about personal data it is a request at the same moment, its clock running from the call", async () => {
    const vague = await openTicket(agent, aCall({ aboutPersonalData: true }));
    expect(vague).toMatchObject({ code: "INVALID_INPUT" });
    const ticket = granted(await openTicket(agent, aCall({ aboutPersonalData: true, requestKind: "COPY" })));
    const request = (await requestOf(mall.world.db, ticket.requestId!))!;
    expect(request).toMatchObject({ kind: "COPY", channel: "HOTLINE", requiredLevel: "L3", source: ticket.id });
    expect(request.receivedAt).toEqual(ticket.receivedAt);
    expect(await workItemOf(mall.world.db, request.id)).toMatchObject({ kind: "DATA_SUBJECT_REQUEST", holderId: null });
  });

  it("[item 219] what is about personal data is never closed as if it were not; anything else may be, with an answer", async () => {
    const about = granted(await openTicket(agent, aCall({ aboutPersonalData: true, requestKind: "DELETE" })));
    const closing = { outcome: "NOT_PERSONAL_INFORMATION", answer: "与个人信息无关，已礼貌说明" } as const;
    expect(await resolveTicket(agent, { ticketId: about.id, ...closing })).toMatchObject({ code: "INVALID_INPUT" });
    const other = granted(await openTicket(agent, aCall()));
    expect(
      await resolveTicket(agent, { ticketId: other.id, outcome: "REQUEST_REGISTERED", answer: "好" }),
    ).toMatchObject({
      code: "INVALID_INPUT",
    });
    expect(granted(await resolveTicket(agent, { ticketId: other.id, ...closing }))).toMatchObject({
      status: "RESOLVED",
    });
    expect(await resolveTicket(agent, { ticketId: other.id, ...closing })).toMatchObject({ code: "NOT_FOUND" });
  });

  it("a note says whose turn it is; the clock runs on either way", async () => {
    const ticket = granted(await openTicket(agent, aCall()));
    const noted = await addTicketNote(agent, { ticketId: ticket.id, text: "等来电人提供单号", waitingOnCaller: true });
    expect(granted(noted)).toMatchObject({ status: "WAITING_ON_SHOPPER", dueAt: ticket.dueAt });
    mall.clock.advance(DAY);
    granted(await addTicketNote(agent, { ticketId: ticket.id, text: "已回电", waitingOnCaller: false }));
    const { held, status } = await ask(agent, ticket.id);
    expect(status).toBe("OPEN");
    expect(held.notes.map(({ text }: { text: string }) => text)).toEqual(["等来电人提供单号", "已回电"]);
  });

  it.each([
    [{ callerPhone: "12345" }, "callerPhone"],
    [{ subject: " " }, "subject"],
  ])("a form that is not complete says where: %o", async (wishes, path) => {
    const refused = await openTicket(agent, aCall(wishes));
    expect(refused).toMatchObject({ code: "INVALID_INPUT", fields: [expect.objectContaining({ path })] });
  });
});
