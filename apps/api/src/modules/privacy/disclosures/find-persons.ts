import type { StaffContext } from "#kernel/context";
import { isId } from "#kernel/id";
import { mainlandPhone } from "#kernel/input";
import { FieldProblem, InvalidInput } from "#kernel/refusal";
import { accountIdByPhone, accountSummary } from "#shop/accounts";
import { orderIdByNumber, orderOf } from "#shop/orders";
import { texts } from "./forms.js";

/** Finds whom a letter names: by phone number, order number, or the id of either. What was typed is not kept. */
export async function findPersons(ctx: StaffContext, typed: readonly string[]): Promise<string[] | InvalidInput> {
  const found = await Promise.all(typed.map((words) => findPerson(ctx, words.normalize("NFKC").trim())));
  const problems = found.flatMap((id, i) =>
    id ? [] : [new FieldProblem(`persons.${i}`, "UNKNOWN_PERSON", texts.UNKNOWN_PERSON!)],
  );
  return problems.length > 0 ? new InvalidInput(problems) : [...new Set(found as string[])].sort();
}

async function findPerson(ctx: StaffContext, words: string): Promise<string | undefined> {
  if (isId("acc", words)) return (await accountSummary(ctx.db, words))?.id;
  if (isId("ord", words)) return (await orderOf(ctx.db, words))?.id;
  const phone = mainlandPhone.safeParse(words);
  if (phone.success) return accountIdByPhone(ctx, phone.data);
  return orderIdByNumber(ctx.db, words);
}
