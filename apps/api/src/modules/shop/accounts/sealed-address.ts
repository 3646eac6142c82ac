import type { Id } from "#kernel/id";
import type { DataKey, Sealed } from "#kernel/sealed";
import type { deliveryAddresses } from "./tables.js";

/** What an address keeps of its region: the code, and what province, city and district were called that day. */
export interface AddressRegion {
  code: string;
  names: string[];
}

/** In clear. `deliveryAddressOf` hands it to orders, which copy it. */
export interface ClearAddress {
  name: string;
  phoneNumber: string;
  regionCode: string;
  /** Province, city and district. */
  regionNames: string[];
  street: string;
}

export const sealAddress = (
  key: DataKey,
  row: Id<"adr">,
  given: Pick<ClearAddress, "name" | "phoneNumber" | "street">,
  region: AddressRegion,
) => ({
  name: key.seal({ column: "delivery_addresses.name", row }, given.name),
  phoneNumber: key.seal({ column: "delivery_addresses.phone_number", row }, given.phoneNumber),
  region: key.seal({ column: "delivery_addresses.region", row }, JSON.stringify(region)),
  street: key.seal({ column: "delivery_addresses.street", row }, given.street),
});

export function openAddress(key: DataKey, address: typeof deliveryAddresses.$inferSelect): ClearAddress {
  const open = (column: string, value: Sealed) =>
    key.open({ column: `delivery_addresses.${column}`, row: address.id }, value);
  const region = JSON.parse(open("region", address.region)) as AddressRegion;
  return {
    name: open("name", address.name),
    phoneNumber: open("phone_number", address.phoneNumber),
    regionCode: region.code,
    regionNames: region.names,
    street: open("street", address.street),
  };
}
