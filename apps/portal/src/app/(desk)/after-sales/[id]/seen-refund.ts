import "server-only";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { SeenRefundFragment } from "#generated/graphql";
import { text } from "#lib/form-data";
import type { Changed } from "#lib/form-state";
import { formatMoney } from "#lib/format";

graphql(`
  fragment SeenRefund on RefundPreview {
    amountFen
    freightFen
    version
    hash
    lines {
      orderLineId
      title
      quantity
      amountFen
    }
  }
`);

/** The preview that stood on the page travels with the form: its hash for the API, its figures to compare with. */
export const HASH = "previewHash";
export const FIGURES = "seenFigures";

interface Figures {
  readonly amountFen: number;
  readonly freightFen: number;
  readonly version: number;
  readonly lines: Readonly<Record<string, number>>;
}

export const figuresOf = ({ amountFen, freightFen, version, lines }: SeenRefundFragment): string =>
  JSON.stringify({
    amountFen,
    freightFen,
    version,
    lines: Object.fromEntries(lines.map((line) => [line.orderLineId, line.amountFen])),
  } satisfies Figures);

/** The old figures beside those of now, of what differs. */
export async function changesSince(form: FormData, now: SeenRefundFragment): Promise<readonly Changed[]> {
  const t = await getTranslations("afterSalesCase");
  const before = readFigures(text(form, FIGURES));
  if (!before) return [];
  const money = (term: string, was: number | undefined, is: number): Changed | undefined =>
    was === undefined || was === is ? undefined : { term, before: formatMoney(was), now: formatMoney(is) };
  const version = (number: number) => t("version", { number });
  return [
    ...now.lines.map(({ orderLineId, title, quantity, amountFen }) =>
      money(`${title} ×${quantity}`, before.lines[orderLineId], amountFen),
    ),
    money(t("freight"), before.freightFen, now.freightFen),
    money(t("refundTotal"), before.amountFen, now.amountFen),
    before.version === now.version
      ? undefined
      : { term: t("caseContent"), before: version(before.version), now: version(now.version) },
  ].filter((change) => change !== undefined);
}

/** What a browser sends back is only ever shown to the same person; what does not read as figures is not compared. */
function readFigures(written: string): Figures | undefined {
  try {
    const figures: unknown = JSON.parse(written);
    const complete = typeof figures === "object" && figures !== null && "lines" in figures && "version" in figures;
    return complete ? (figures as Figures) : undefined;
  } catch {
    return undefined;
  }
}
