import { waitFor } from "../client/patience.js";
import * as documents from "./leaving-documents.js";
import type { Session } from "./session.js";
import type { ClosureStatus } from "./types.js";
import { readZip } from "./zip.js";

/** Taking one's data along, and closing the account. */
export function leavingVerbs({ ask, once, patience }: Session) {
  const certificate = (number: string, code: string) => ask(documents.closureCertificate, { number, code });

  return {
    /** The archive's files by name. One of three times: a repetition would use up another. */
    async fetchPack(requestId: string): Promise<ReadonlyMap<string, string>> {
      const { href } = await once(documents.fetchAccessPack, { input: { requestId } });
      const answer = await fetch(href);
      if (!answer.ok) throw new Error(`the archive answers ${answer.status}`);
      return readZip(Buffer.from(await answer.arrayBuffer()));
    },

    closurePlan: () => ask(documents.closurePlan, {}),

    /** Once, and without a second try: number and code are shown this one time. */
    closeAccount: (planHash: string) => once(documents.closeAccount, { input: { planHash } }),

    certificate,

    certificateIsValid: (number: string) => ask(documents.certificateIsValid, { number }),

    waitUntilCertificate: (number: string, code: string, statuses: readonly ClosureStatus[], withinMs = 60_000) =>
      waitFor(`certificate is ${statuses.join(" or ")}`, withinMs + patience.limitMs, async () => {
        const paper = await certificate(number, code);
        return statuses.includes(paper.status) && paper;
      }),
  };
}
