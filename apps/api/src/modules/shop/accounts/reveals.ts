import type { Ctx } from "#kernel/context";
import type { Id } from "#kernel/id";
import type { Revealable } from "#kernel/revealable";
import { nicknameOf, phoneNumberOf } from "./open-account.js";
import { accountSummary } from "./queries.js";

/** The person is the account; a closed one has nothing left to show. */
const ofAccount = {
  prefix: "acc",
  async subjectOf({ db }: Ctx, entity: Id) {
    const accountId = entity as Id<"acc">;
    const account = await accountSummary(db, accountId);
    return account?.status === "ACTIVE" ? { accountId } : undefined;
  },
};

export const accountReveals: readonly Revealable[] = [
  { ...ofAccount, field: "ACCOUNT_NICKNAME", read: (ctx, entity) => nicknameOf(ctx, entity as Id<"acc">) },
  { ...ofAccount, field: "ACCOUNT_PHONE", read: (ctx, entity) => phoneNumberOf(ctx, entity as Id<"acc">) },
];
