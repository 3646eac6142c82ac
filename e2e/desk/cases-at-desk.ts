import { Refused } from "../client/graphql.js";
import type { Staff } from "../staff/staff.js";
import type { StaffCase } from "../staff/types.js";
import type { Button, Desk, Fields } from "./desk.js";

/** After-sales cases, each opened by its number. */
export function casesAtDesk({ open, send, page, words }: Desk, look: Staff) {
  async function decide(caseId: string, key: string, from: StaffCase["status"], fields: Fields = {}) {
    const { caseNumber } = await look.afterSalesCase(caseId);
    await open(`/after-sales?number=${caseNumber}`);
    await page().getByRole("link", { name: caseNumber }).click();
    await page().waitForURL(`**/after-sales/${caseId}`);
    const button: Button = ["after-sales-case", key];
    return send(button, fields, async () => {
      const now = await look.afterSalesCase(caseId);
      if (now.status !== from) return now;
      const needsAnother = page().getByText(words("after-sales-case", "signed")).first();
      if (await needsAnother.isVisible())
        throw new Refused("NEEDS_APPROVAL", (await needsAnother.textContent()) ?? "", {});
      return undefined;
    });
  }

  return {
    approveRefund: (caseId: string) => decide(caseId, "approveRefund", "SUBMITTED"),
    approveReturn: (caseId: string) => decide(caseId, "approveReturn", "SUBMITTED"),
    receiveReturn: (caseId: string) => decide(caseId, "receiveReturn", "RETURN_SHIPPED"),
    acceptReturn: (caseId: string, condition: "SELLABLE" | "DAMAGED") =>
      decide(caseId, "acceptAndRefund", "INSPECTING", { condition }),
  } satisfies Partial<Staff>;
}
