import { z } from "zod";
import type { ReadDb } from "#kernel/db";
import { line, mainlandPhone } from "#kernel/input";
import { FieldProblem, InvalidInput } from "#kernel/refusal";
import { regionPath } from "#shop/regions";
import type { AddressRegion } from "./sealed-address.js";

/** Exactly what a delivery needs, and nothing more. Policy 2.2.1. */
export const addressForm = {
  name: line(30),
  phoneNumber: mainlandPhone,
  regionCode: z.string().regex(/^\d{6}$/, "INVALID"),
  street: line(120),
};

const regionProblems = {
  UNKNOWN_REGION: { zh: "请选择省、市、区县。", en: "Choose province, city and district." },
  NOT_DELIVERABLE: { zh: "该地区暂不支持配送。", en: "We cannot deliver to this region at present." },
} as const;

const regionProblem = (problem: keyof typeof regionProblems) =>
  new InvalidInput([new FieldProblem("regionCode", problem, regionProblems[problem])]);

/** The region as of today, or what is wrong with its code. */
export async function regionOf(db: ReadDb, code: string): Promise<AddressRegion | InvalidInput> {
  const path = await regionPath(db, code);
  if (!path) return regionProblem("UNKNOWN_REGION");
  return path.deliverable ? { code, names: path.names } : regionProblem("NOT_DELIVERABLE");
}
