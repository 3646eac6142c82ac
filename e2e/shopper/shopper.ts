import type { ApiUrl } from "../client/graphql.js";
import { patienceOf } from "../client/patience.js";
import { accountVerbs } from "./account-verbs.js";
import { afterSalesVerbs } from "./after-sales-verbs.js";
import { careVerbs } from "./care-verbs.js";
import { goodsVerbs } from "./goods-verbs.js";
import { orderVerbs } from "./order-verbs.js";
import { createPhone } from "./phone.js";
import { createSession } from "./session.js";

export interface ShopperOptions {
  apiUrl: ApiUrl;
  sandboxUrl: string;
  /** How the sandbox knows this person: the same name is the same WeChat user. */
  name: string;
  locale?: "zh-CN" | "en";
  /** How long one deed is tried again while API or database are away, ms. 0: a first failure is final. */
  patienceMs?: number;
}

/**
 * A shopper with the mini program in hand: each verb is one thing that person does, and throws `Refused` when the API
 * says no. Verbs survive lost answers: they repeat with the same key, or look first whether the deed is done.
 */
export function createShopper({ apiUrl, sandboxUrl, name, locale = "zh-CN", patienceMs = 60_000 }: ShopperOptions) {
  const patience = patienceOf(patienceMs);
  const phone = createPhone(sandboxUrl, name, patience);
  const session = createSession({ apiUrl, locale, phone, patience });
  return {
    name,
    patience,
    ...accountVerbs(session, phone),
    ...goodsVerbs(session),
    ...orderVerbs(session, phone),
    ...afterSalesVerbs(session),
    ...careVerbs(session, phone),
  };
}

export type Shopper = ReturnType<typeof createShopper>;
