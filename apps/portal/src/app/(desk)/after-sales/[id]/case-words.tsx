import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { CaseWordsFragment } from "#generated/graphql";
import { Panel } from "#ui/panel";

graphql(`
  fragment CaseWords on StaffAfterSalesCase {
    description
    askText
    answerText
    rejectionText
    appealText
    finalText
    disputeText
  }
`);

/** What was written, in the order in which it can be: shopper and desk by turns. */
export function CaseWords({ row }: { readonly row: CaseWordsFragment }) {
  const t = useTranslations("afterSalesCase");
  const fields = [
    "description",
    "askText",
    "answerText",
    "rejectionText",
    "appealText",
    "finalText",
    "disputeText",
  ] as const;
  const written = fields.flatMap((field) => (row[field] ? [{ field, words: row[field] }] : []));
  if (written.length === 0) return null;
  return (
    <Panel title={t("words")}>
      <dl className="grid gap-3">
        {written.map(({ field, words }) => (
          <div key={field}>
            <dt className="text-sm text-muted">{t(field)}</dt>
            <dd className="max-w-prose whitespace-pre-line wrap-anywhere">{words}</dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
