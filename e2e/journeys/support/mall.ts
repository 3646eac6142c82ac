import { randomBytes, randomInt } from "node:crypto";
import { postJson } from "../../client/http.js";
import { saveSomeAddress } from "../../shopper/address.js";
import { createShopper, type Shopper } from "../../shopper/shopper.js";
import type { Address, Sku } from "../../shopper/types.js";
import { demoSignIn } from "../../staff/sign-ins.js";
import { createStaff, type Staff } from "../../staff/staff.js";
import type { DemoSignIn } from "../../staff/types.js";

const { PORTAL_PORT = "3000", API_URL = "http://127.0.0.1:4000", SANDBOX_PORT = "4010" } = process.env;
export const apiUrl = API_URL;
const sandboxUrl = `http://127.0.0.1:${SANDBOX_PORT}`;
const { DEMO_SIGN_INS_FILE = "../.data/demo-sign-ins.json" } = process.env;

/** The session cookie knows the portal by its name. */
export const portalUrl = `http://localhost:${PORTAL_PORT}`;

export const accountOf = (role: string): DemoSignIn => demoSignIn(DEMO_SIGN_INS_FILE, role);

const members = new Map<string, Staff>();

/** A colleague who works without a browser. */
export function colleague(role: string): Staff {
  const known = members.get(role) ?? createStaff({ apiUrl: API_URL, account: accountOf(role) });
  members.set(role, known);
  return known;
}

export interface Buyer {
  shopper: Shopper;
  address: Address;
  /** 11 digits. */
  phoneNumber: string;
}

/** Somebody who has signed in, shared a phone number and saved an address. */
export async function aBuyer(): Promise<Buyer> {
  const name = `browser-${randomBytes(6).toString("hex")}`;
  const shopper = createShopper({ apiUrl: API_URL, sandboxUrl, name });
  const phoneNumber = `139${String(randomInt(100_000_000)).padStart(8, "0")}`;
  await shopper.agreeAndSignIn();
  await shopper.bindPhone(phoneNumber);
  return { shopper, phoneNumber, address: await saveSomeAddress(shopper, phoneNumber) };
}

/** What WeChat calls this person towards the mall: the mall itself tells it to nobody. */
export async function openidOf({ name }: Shopper): Promise<string> {
  const { body } = await postJson(`${sandboxUrl}/__sandbox/wx/login`, { user: name });
  return (body as { openid: string }).openid;
}

/** Something on the shelf that may go back within seven days. */
export async function someSku(shopper: Shopper, pieces = 5): Promise<Sku> {
  const { nodes } = await shopper.browse({ sort: "PRICE_ASC", first: 50 });
  for (const { id } of nodes) {
    const product = await shopper.open(id);
    const sku = product?.skus.find(({ onSale, available }) => onSale && available >= pieces);
    if (product?.noReasonReturn === "YES" && sku) return sku;
  }
  throw new Error("the demo world has no such goods");
}
