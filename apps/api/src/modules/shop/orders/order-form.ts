import { z } from "zod";
import { idOf, multiline } from "#kernel/input";
import { recipientDeclaration } from "#privacy/consent";

/** More lines than anybody packs; a bound for one transaction. */
const MOST_LINES = 50;
const REMARK_LENGTH = 200;

const distinct = <T>(ids: T[]): T[] => [...new Set(ids)];

export const cartItemIds = z.array(idOf("cit")).min(1).max(MOST_LINES).transform(distinct);

/** The form of `placeOrder`; an empty remark is none. */
export const orderForm = z.object({
  cartItemIds,
  addressId: idOf("adr"),
  quoteHash: z.string().regex(/^[0-9a-f]{64}$/, "INVALID"),
  idempotencyKey: z.string().regex(/^[A-Za-z0-9_-]{8,64}$/, "INVALID"),
  recipientIsOther: z.boolean(),
  recipientConsentDeclared: z.boolean(),
  recipientDeclarationVersion: z
    .string()
    .max(16)
    .nullish()
    .transform((version) => version ?? recipientDeclaration.version),
  remark: z.preprocess(
    (text) => (text === "" || text === null ? undefined : text),
    multiline(REMARK_LENGTH).optional(),
  ),
  noReturnConfirmedSkuIds: z.array(idOf("sku")).max(MOST_LINES),
});

export type OrderForm = z.output<typeof orderForm>;
