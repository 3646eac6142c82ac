import type { Shopper } from "./shopper.js";
import type { Address } from "./types.js";

interface Resident {
  name: string;
  street: string;
}

const HOME: Resident = { name: "林小满", street: "梧桐路 18 号 3 幢 502 室" };

/** Takes the first deliverable district, level by level, as the picker of the mini program does. */
export async function saveSomeAddress(
  shopper: Shopper,
  phoneNumber: string,
  { name, street }: Resident = HOME,
): Promise<Address> {
  let code: string | undefined;
  for (let level = 0; level < 3; level++) {
    const choices = await shopper.regions(code);
    code = choices.find(({ deliverable }) => deliverable)!.code;
  }
  return shopper.saveAddress({ name, phoneNumber, regionCode: code!, street });
}
