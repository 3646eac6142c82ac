import { type AuthorityKind, authorityKindLabels } from "@factory-to-home/contract";
import { expect } from "@playwright/test";
import type { Letter, Paper, Scope } from "../staff/disclosure-verbs.js";
import { CHECK_NOTE, hasPassed, OPINION, opinionOf, RECEIVED_BY, scanOf } from "../staff/disclosure-verbs.js";
import type { Staff } from "../staff/staff.js";
import type { Disclosure } from "../staff/types.js";
import type { Desk, Fields } from "./desk.js";

const QUEUE = "/privacy/disclosures";
const ticked = (prefix: string, names: readonly string[]): Fields =>
  Object.fromEntries(names.map((name) => [`${prefix}-${name}`, true]));

const paperFields = (paper: Paper): Fields => ({ ...paper, scan: scanOf(paper) });

const DEEDS: Readonly<Record<string, string>> = {
  doScope: "proposeDisclosureScope",
  review: "reviewDisclosure",
  approve: "approveDisclosure",
  collect: "collectDisclosure",
};

const isDrawnUp = ({ scopeVersion }: Disclosure) => scopeVersion > 0;
const isToTell = ({ notice }: Disclosure) => notice === "NOTIFY_BEFORE";

/** Letters of authorities: entered, checked, decided by two, sealed and handed over, each by its form. */
export function disclosuresAtDesk({ open, send, page, words }: Desk, look: Staff) {
  /** As a colleague who was told the number finds it: by the filter. */
  async function find(id: string): Promise<void> {
    const { requestNumber } = await look.disclosure(id);
    await open(`${QUEUE}?number=${requestNumber}`);
    await page().getByRole("link", { name: requestNumber }).first().click();
    await page().waitForURL(`**${QUEUE}/${id}`);
  }

  const when = (id: string, is: (now: Disclosure) => boolean) => async () => {
    const now = await look.disclosure(id);
    return is(now) ? now : undefined;
  };

  async function act(id: string, key: string, fields: Fields, is: (now: Disclosure) => boolean): Promise<Disclosure> {
    await find(id);
    return send(["disclosures", key], fields, when(id, is));
  }

  /** Somebody who may not is offered nothing, and reads why; the API, asked past the page, says the same. */
  async function actIfOffered(
    id: string,
    key: string,
    past: () => Promise<Disclosure>,
    work: () => Promise<Disclosure>,
  ) {
    await find(id);
    if (
      (await page()
        .getByRole("button", { name: words("disclosures", key), exact: true, includeHidden: true })
        .count()) > 0
    )
      return work();
    const { allowedActions } = await look.disclosure(id);
    const why = allowedActions.find(({ action }) => action === DEEDS[key])?.reason;
    if (why) await expect(page().getByRole("main")).toContainText(why);
    return past();
  }

  const opinion = { verdict: "APPROVE", reason: OPINION };

  return {
    async registerLetter(letter: Letter) {
      await open(QUEUE);
      await page()
        .getByRole("link", { name: words("disclosures", "register"), exact: true })
        .click();
      await page().waitForURL(`**${QUEUE}/new`);
      const { instrument, officers, askedCategories, ...said } = letter;
      const fields = {
        ...said,
        ...paperFields(instrument),
        ...ticked("category", askedCategories),
        deliveredBy: "POST",
        officers: officers.map(({ name, idNumber }) => `${name} ${idNumber}`).join("\n"),
      };
      return send(["disclosures", "register"], fields, () => look.disclosureByCase(letter.caseNumber, null));
    },

    async renewLetter(id: string, paper: Paper) {
      await find(id);
      return send(["disclosures", "renew"], paperFields(paper), async () => {
        const { renewedBy } = await look.disclosure(id);
        return renewedBy ? look.disclosure(renewedBy) : undefined;
      });
    },

    async recordAllChecks(id: string) {
      const { checks } = await look.disclosure(id);
      const answers = Object.fromEntries(checks.map(({ check }) => [check, "yes"]));
      return act(id, "doChecks", { ...answers, note: CHECK_NOTE }, hasPassed);
    },

    async tellBefore(id: string) {
      await find(id);
      return send(["disclosures", "doNotice"], { decision: "NOTIFY_BEFORE" }, when(id, isToTell));
    },

    proposeScope: (id: string, scope: Scope) =>
      actIfOffered(
        id,
        "doScope",
        () => look.proposeScope(id, scope),
        async () => {
          const { persons, fields, expectedCount, ...period } = scope;
          const typed = { ...period, persons: persons.join("\n"), expectedCount: String(expectedCount) };
          return send(["disclosures", "doScope"], { ...typed, ...ticked("field", fields) }, when(id, isDrawnUp));
        },
      ),

    submitScope: (id: string) => act(id, "submit", {}, ({ status }) => status === "SECOND_REVIEW"),

    reviewDisclosure: (id: string, version: number) =>
      actIfOffered(
        id,
        "review",
        () => look.reviewDisclosure(id, version),
        () => send(["disclosures", "review"], opinion, when(id, opinionOf("REVIEW"))),
      ),

    approveDisclosure: (id: string, version: number) =>
      actIfOffered(
        id,
        "approve",
        () => look.approveDisclosure(id, version),
        () => send(["disclosures", "approve"], opinion, when(id, opinionOf("APPROVE"))),
      ),

    collectDisclosure: (id: string) =>
      actIfOffered(
        id,
        "collect",
        () => look.collectDisclosure(id),
        () =>
          send(
            ["disclosures", "collect"],
            {},
            when(id, ({ status }) => status === "SEALED"),
          ),
      ),

    async showPassphrase(id: string) {
      await find(id);
      return send(["disclosures", "passphrase"], {}, async () => {
        const shown = page().getByRole("status").locator("code");
        return (await shown.isVisible()) ? ((await shown.textContent()) ?? undefined) : undefined;
      });
    },

    handOver: (id: string) =>
      act(id, "handOver", { receivedBy: RECEIVED_BY }, ({ status }) => status === "HANDED_OVER"),

    async fetchArchive(id: string) {
      await find(id);
      const saved = page().waitForEvent("download");
      await page()
        .getByRole("link", { name: words("disclosures", "archive"), exact: true })
        .click();
      const chunks: Buffer[] = [];
      for await (const chunk of await (await saved).createReadStream()) chunks.push(Buffer.from(chunk));
      return Buffer.concat(chunks);
    },

    fileReceipt: (id: string, receiptOn: string) =>
      act(id, "acknowledge", { receiptOn }, ({ status }) => status === "ACKNOWLEDGED"),

    async disclosureFigures(year: number, half: 1 | 2, authority: string) {
      const figures = await look.disclosureFigures(year, half, authority);
      await open(`${QUEUE}/register?half=${year}-${half}`);
      const row = page().getByRole("row", { name: authorityKindLabels[authority as AuthorityKind][words.language] });
      if (figures.received === 0) await expect(row).toHaveCount(0);
      else {
        const { received, complied, narrowed, noData, returned, refused } = figures;
        const answered = complied + narrowed + noData;
        const cells = await row.getByRole("cell").allTextContents();
        expect(cells.slice(0, 4).map(Number)).toEqual([received, answered, returned, refused]);
      }
      return figures;
    },

    closeDisclosure: (id: string) => act(id, "close", {}, ({ status }) => status === "CLOSED"),
  } satisfies Partial<Staff>;
}
