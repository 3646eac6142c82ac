import { persist, Unreachable } from "../client/patience.js";
import * as documents from "./disclosure-documents.js";
import type { StaffSession } from "./staff-session.js";
import type { Disclosure, DisclosureFigures } from "./types.js";

type About = { requestId: string };

/** The paper a demand rests on. Days are `YYYY-MM-DD` in Shanghai. */
export interface Paper {
  kind: string;
  number: string;
  issuedOn: string;
  validUntil: string;
}

export interface Letter {
  authority: string;
  authorityName: string;
  /** The authority's own; no two letters of a day have the same. */
  caseNumber: string;
  receivedOn: string;
  instrument: Paper;
  officers: { name: string; idNumber: string }[];
  legalArticle: string;
  dataAsked: string;
  personsAsked: string;
  askedCategories: string[];
  askedFrom: string;
  askedTo: string;
}

export interface Scope {
  persons: string[];
  /** `table.property` */
  fields: string[];
  from: string;
  to: string;
  expectedCount: number;
}

interface Opinion extends About {
  version: number;
  verdict: string;
  reason: string;
}

type Scanned = Paper & { scanId: string };
type Entered = Omit<Letter, "instrument"> & {
  instrument: Scanned;
  deliveredBy: string;
  hasSecrecyClause: boolean;
  asksForGroup: boolean;
};

const register = documents.disclosureDeed<Entered>("registerDisclosure", "RegisterDisclosureInput");
const renew = documents.disclosureDeed<About & { instrument: Scanned }>("renewDisclosure", "RenewDisclosureInput");
const recordChecks = documents.disclosureDeed<About & { answers: { check: string; passed: boolean; note: string }[] }>(
  "recordDisclosureChecks",
  "RecordChecksInput",
);
const decideNotice = documents.disclosureDeed<About & { decision: string }>("decideDisclosureNotice", "NoticeInput");
const proposeScope = documents.disclosureDeed<About & Scope & { recipientsNamed: boolean }>(
  "proposeDisclosureScope",
  "ProposeScopeInput",
);
const submitScope = documents.disclosureDeed<About>("submitDisclosureScope", "DisclosureInput");
const review = documents.disclosureDeed<Opinion>("reviewDisclosure", "DecisionInput");
const approve = documents.disclosureDeed<Opinion>("approveDisclosure", "DecisionInput");
const collect = documents.disclosureDeed<About>("collectDisclosure", "DisclosureInput");
const handOver = documents.disclosureDeed<About & { receivedBy: string }>("handOverDisclosure", "HandOverInput");
const acknowledge = documents.disclosureDeed<About & { receiptOn: string }>(
  "acknowledgeDisclosure",
  "AcknowledgeInput",
);
const close = documents.disclosureDeed<About>("closeDisclosure", "DisclosureInput");

export const CHECK_NOTE = "经公开总机回拨核实";
export const OPINION = "文书齐备，范围与函件一致";
export const RECEIVED_BY = "两名经办人到场，证件已核";

/** The first bytes of a scan: what a file is, its bytes say. */
export const scanOf = ({ number }: Paper) => ({
  name: "letter.pdf",
  bytes: Buffer.from(`%PDF-1.7\n% ${number}\n`),
});

/** Everything that can be answered with yes is. */
export const hasPassed = ({ checks }: Disclosure): boolean => checks.every(({ passed }) => passed);

export const opinionOf = (hand: "REVIEW" | "APPROVE") => (now: Disclosure) =>
  now.decisions.some((decision) => decision.hand === hand);

/** Letters of authorities: from the post to the signed receipt. */
export function disclosureVerbs({ ask, deed, upload, patience }: StaffSession) {
  const disclosure = (id: string) => ask(documents.disclosureRequest, { id });
  const done = (id: string, is: (now: Disclosure) => boolean) => async () => {
    const now = await disclosure(id);
    return is(now) ? now : undefined;
  };
  const disclosureByCase = async (caseNumber: string, renewalOf: string | null) =>
    (await ask(documents.newestDisclosures, {})).nodes.find(
      (one) => one.caseNumber === caseNumber && one.renewalOf === renewalOf,
    );
  const scanned = async (paper: Paper): Promise<Scanned> => {
    const { name, bytes } = scanOf(paper);
    return { ...paper, scanId: await upload("LEGAL_INSTRUMENT", name, bytes) };
  };

  return {
    disclosure,
    disclosureByCase,

    registerLetter: async (letter: Letter) => {
      const input = {
        ...letter,
        instrument: await scanned(letter.instrument),
        deliveredBy: "POST",
        hasSecrecyClause: false,
        asksForGroup: false,
      };
      return deed(register, { input }, () => disclosureByCase(letter.caseNumber, null));
    },

    /** What was missing has come. Resolves with the matter that takes the returned one up again. */
    renewLetter: async (requestId: string, paper: Paper) => {
      const instrument = await scanned(paper);
      return deed(renew, { input: { requestId, instrument } }, async () => {
        const { renewedBy } = await disclosure(requestId);
        return renewedBy ? disclosure(renewedBy) : undefined;
      });
    },

    recordAllChecks: async (requestId: string) => {
      const { checks } = await disclosure(requestId);
      const answers = checks.map(({ check }) => ({ check, passed: true, note: CHECK_NOTE }));
      return deed(recordChecks, { input: { requestId, answers } }, done(requestId, hasPassed));
    },

    /** The person is told before anything leaves. */
    tellBefore: (requestId: string) =>
      // Deciding the same again changes nothing.
      ask(decideNotice, { input: { requestId, decision: "NOTIFY_BEFORE" } }),

    proposeScope: (requestId: string, scope: Scope) =>
      deed(
        proposeScope,
        { input: { requestId, ...scope, recipientsNamed: false } },
        done(requestId, ({ scopeVersion }) => scopeVersion > 0),
      ),

    submitScope: (requestId: string) =>
      deed(
        submitScope,
        { input: { requestId } },
        done(requestId, ({ status }) => status === "SECOND_REVIEW"),
      ),

    reviewDisclosure: (requestId: string, version: number) =>
      deed(
        review,
        { input: { requestId, version, verdict: "APPROVE", reason: OPINION } },
        done(requestId, opinionOf("REVIEW")),
      ),

    approveDisclosure: (requestId: string, version: number) =>
      deed(
        approve,
        { input: { requestId, version, verdict: "APPROVE", reason: OPINION } },
        done(requestId, opinionOf("APPROVE")),
      ),

    /** A collection that was cut off is taken up where it stands. */
    collectDisclosure: (requestId: string) =>
      deed(
        collect,
        { input: { requestId } },
        done(requestId, ({ status }) => status === "SEALED"),
      ),

    /** Null when the one answer that held it was lost: then nobody opens the archive. */
    showPassphrase: async (requestId: string): Promise<string | null> => {
      const { passphrase } = await deed(documents.showPassphrase, { input: { requestId } }, async () => {
        const { package: made } = await disclosure(requestId);
        return made?.passphraseShownAt ? { passphrase: null } : undefined;
      });
      return passphrase;
    },

    handOver: (requestId: string) =>
      deed(
        handOver,
        { input: { requestId, receivedBy: RECEIVED_BY } },
        done(requestId, ({ status }) => status === "HANDED_OVER"),
      ),

    /** The sealed archive, for whoever handed it over. */
    fetchArchive: (requestId: string): Promise<Buffer> =>
      persist(patience, async () => {
        const { package: made } = await disclosure(requestId);
        if (!made?.archiveHref) throw new Error(`there is no way to the archive of ${requestId}`);
        const answer = await fetch(made.archiveHref).catch((cause) => {
          throw new Unreachable("the archive does not come", { cause });
        });
        if (answer.status >= 500) throw new Unreachable(`the archive answers ${answer.status}`);
        if (!answer.ok) throw new Error(`the archive answers ${answer.status}`);
        return Buffer.from(await answer.arrayBuffer());
      }),

    fileReceipt: (requestId: string, receiptOn: string) =>
      deed(
        acknowledge,
        { input: { requestId, receiptOn } },
        done(requestId, ({ status }) => status === "ACKNOWLEDGED"),
      ),

    closeDisclosure: (requestId: string) =>
      deed(
        close,
        { input: { requestId } },
        done(requestId, ({ status }) => status === "CLOSED"),
      ),

    /** One kind of authority in one half-year. */
    disclosureFigures: async (year: number, half: 1 | 2, authority: string): Promise<DisclosureFigures> => {
      const { figures } = await ask(documents.disclosureFigures, { year, half });
      return figures.find((line) => line.authority === authority) ?? NOTHING;
    },
  };
}

const NOTHING: DisclosureFigures = { received: 0, complied: 0, narrowed: 0, noData: 0, returned: 0, refused: 0 };
