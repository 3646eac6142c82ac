import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { OrderCasesFragment } from "#generated/graphql";
import { paths } from "#lib/paths";
import { Link } from "#ui/link";
import { Money } from "#ui/money";
import { Panel } from "#ui/panel";
import { CaseStatus } from "../../after-sales/case-status";

graphql(`
  fragment OrderCases on StaffOrder {
    afterSalesCases {
      id
      caseNumber
      refundFen
      ...CaseStatus
    }
  }
`);

export function OrderCases({ order: { afterSalesCases } }: { readonly order: OrderCasesFragment }) {
  const t = useTranslations("titles");
  if (afterSalesCases.length === 0) return null;
  return (
    <Panel title={t("afterSales")}>
      <ul className="grid gap-2">
        {afterSalesCases.map((row) => (
          <li key={row.id} className="flex flex-wrap items-center gap-x-3">
            <Link href={paths.case(row.id)} className="inline-flex min-h-6 items-center">
              {row.caseNumber}
            </Link>
            <CaseStatus row={row} />
            <span className="ml-auto">
              <Money fen={row.refundFen} />
            </span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
