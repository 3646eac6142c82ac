import { patienceOf } from "../../client/patience.js";
import { createClock } from "../../journey/clock.js";
import { buy } from "../../shopper/purchase.js";
import type { Letter } from "../../staff/disclosure-verbs.js";
import { paperOf, policeLetterAbout, scopeFor } from "../../staff/letters.js";
import { aBuyer, colleague, someSku } from "./mall.js";

const { SANDBOX_PORT = "4010" } = process.env;

/** The mall's own time: a letter is in date by its clock. */
export const mallNow = (): Promise<number> => createClock(`http://127.0.0.1:${SANDBOX_PORT}`, patienceOf(0)).now();

export interface LetterInHand {
  id: string;
  requestNumber: string;
  /** The one order that it names. */
  orderNumber: string;
  letter: Letter;
}

/** An order has been paid, and the police write about it; somebody has entered the letter. @param by role */
export async function aLetter(by = "PRIVACY_OFFICER"): Promise<LetterInHand> {
  const { shopper, address } = await aBuyer();
  const { orderNumber } = await buy(shopper, { skuId: (await someSku(shopper)).id, addressId: address.id });
  const now = await mallNow();
  const letter = policeLetterAbout(orderNumber, now, paperOf(now, 14));
  const { id, requestNumber } = await colleague(by).registerLetter(letter);
  return { id, requestNumber, orderNumber, letter };
}

/** Checked, scoped and before the two officers. */
export async function aLetterToDecide(by = "PRIVACY_OFFICER"): Promise<LetterInHand> {
  const inHand = await aLetter(by);
  const officer = colleague(by);
  await officer.recordAllChecks(inHand.id);
  await officer.proposeScope(inHand.id, scopeFor(inHand.orderNumber, inHand.letter));
  await officer.tellBefore(inHand.id);
  await officer.submitScope(inHand.id);
  return inHand;
}
