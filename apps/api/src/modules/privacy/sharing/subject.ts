import { type Id, isId } from "#kernel/id";

/** Whom a call is about, and which order or refund of theirs. */
export interface SharingSubject {
  accountId: Id<"acc"> | null;
  orderRef: string | null;
}

/** Writes a subject as the `purposeRef` that gateways hand to the gate. */
export const sharingSubject = (accountId: Id<"acc">, orderRef?: string): string =>
  orderRef === undefined ? accountId : `${accountId} ${orderRef}`;

export function readSubject(purposeRef = ""): SharingSubject {
  const words = purposeRef.split(" ").filter((word) => word !== "");
  const accountId = words.find((word): word is Id<"acc"> => isId("acc", word)) ?? null;
  return { accountId, orderRef: words.find((word) => word !== accountId)?.slice(0, 64) ?? null };
}
