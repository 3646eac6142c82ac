import { z } from "zod";
import type { ReadDb } from "#kernel/db";
import type { Id } from "#kernel/id";
import { line, mainlandPhone } from "#kernel/input";
import { FieldProblem, InvalidInput } from "#kernel/refusal";
import type { DataKey } from "#kernel/sealed";
import { regionPath } from "#shop/regions";

/** Exactly what a delivery needs, and nothing more. Policy 2.2.1. */
export const addressForm = {
  name: line(30),
  phoneNumber: mainlandPhone,
  regionCode: z.string().regex(/^\d{6}$/, "INVALID"),
  street: line(120),
};

type AddressForm = z.output<z.ZodObject<typeof addressForm>>;

const regionProblems = {
  UNKNOWN_REGION: { zh: "请选择省、市、区县。", en: "Choose province, city and district." },
  NOT_DELIVERABLE: { zh: "该地区暂不支持配送。", en: "We cannot deliver to this region at present." },
} as const;

const regionProblem = (problem: keyof typeof regionProblems) =>
  new InvalidInput([new FieldProblem("regionCode", problem, regionProblems[problem])]);

/** The district's names as of today, or what is wrong with the code. */
export async function namesOfRegion(db: ReadDb, regionCode: string): Promise<string[] | InvalidInput> {
  const path = await regionPath(db, regionCode);
  if (!path) return regionProblem("UNKNOWN_REGION");
  return path.deliverable ? path.names : regionProblem("NOT_DELIVERABLE");
}

export const sealAddress = (key: DataKey, row: Id<"adr">, { name, phoneNumber, street }: AddressForm) => ({
  name: key.seal({ column: "delivery_addresses.name", row }, name),
  phoneNumber: key.seal({ column: "delivery_addresses.phone_number", row }, phoneNumber),
  street: key.seal({ column: "delivery_addresses.street", row }, street),
});
