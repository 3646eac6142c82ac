import { persist } from "../client/patience.js";
import * as documents from "./documents.js";
import type { Phone } from "./phone.js";
import type { Session } from "./session.js";
import type { Address, NewAddress, Region } from "./types.js";

/** Reading the policy, signing in, phone number, address book. */
export function accountVerbs(session: Session, phone: Phone) {
  const { ask, deed } = session;

  async function readPolicy() {
    const policy = await session.readPolicy();
    await ask(documents.recordPolicyView, { input: { version: policy.version } });
    return policy;
  }

  async function findAddress(wanted: NewAddress): Promise<Address | undefined> {
    const book = await ask(documents.myAddresses, {});
    return book.find(({ regionCode, street }) => regionCode === wanted.regionCode && street === wanted.street);
  }

  return {
    readPolicy,

    async agreeAndSignIn() {
      return session.signIn(await readPolicy());
    },

    /** Refused with POLICY_AGREEMENT_REQUIRED. */
    signInWithoutAgreeing: () => session.signIn(undefined),

    refresh: () => session.refresh(),

    me: () => ask(documents.me, {}),

    /** @param number 11 digits. A lost answer has used the code up, so a repetition brings a new one. */
    bindPhone: (number: string) =>
      persist(session.patience, async (again) => {
        const account = again ? await ask(documents.me, {}) : undefined;
        if (account?.hasPhone) return account;
        return session.once(documents.bindPhone, { input: { code: await phone.sharePhoneNumber(number) } });
      }),

    regions: (parent?: string): Promise<Region[]> => ask(documents.regions, { parent }),

    consentReceipts: async () => (await ask(documents.myConsentReceipts, {})).nodes,

    addresses: () => ask(documents.myAddresses, {}),

    saveAddress: (input: NewAddress) => deed(documents.createAddress, { input }, () => findAddress(input)),
  };
}
