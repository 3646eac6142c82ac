import type { Ctx } from "./context.js";
import type { Id } from "./id.js";

/** Single fields that staff may ask to see in clear. Policy 5.3. */
export const revealFields = [
  "CONSIGNEE_NAME",
  "CONSIGNEE_PHONE",
  "CONSIGNEE_STREET",
  "ACCOUNT_NICKNAME",
  "ACCOUNT_PHONE",
  "CALLER_NAME",
  "CALLER_PHONE",
] as const;
export type RevealField = (typeof revealFields)[number];

/** Whom a value is about, as work items know people. */
export interface RevealSubject {
  entity?: Id;
  accountId?: Id<"acc">;
  orderId?: Id<"ord">;
}

/** One masked field of a room, which the room can show in clear. Whether it may, `privacy/reveals` decides. */
export interface Revealable {
  readonly field: RevealField;
  /** Of the ids of the things that have this field, e.g. `ord`. */
  readonly prefix: string;
  /** Undefined when there is no such thing. */
  subjectOf(ctx: Ctx, entity: Id): Promise<RevealSubject | undefined>;
  /** Null when nothing is there, or no longer. */
  read(ctx: Ctx, entity: Id): Promise<string | null>;
}
