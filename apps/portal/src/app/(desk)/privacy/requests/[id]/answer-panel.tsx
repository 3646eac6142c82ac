import { answerDeliveryWayLabels, requestOutcomeLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestAnswerFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Badge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";

graphql(`
  fragment RequestAnswer on StaffDataSubjectRequest {
    outcome
    answer
    facts
    reviewNote
    decisionVersion
    preparedBy
    reviewedBy
    deliveredHow
    answeredAt
    grounds {
      ground
      text
      source
    }
  }
`);

interface AnswerPanelProps {
  readonly row: RequestAnswerFragment;
  readonly viewerId: string;
}

/** The letter as the person will read it, and for officers what it stands on and who signed it. */
export function AnswerPanel({ row, viewerId }: AnswerPanelProps) {
  const t = useTranslations("request");
  const lists = useTranslations("requests");
  const kit = useTranslations("kit");
  const say = useLabels();
  const { outcome, answer, grounds, deliveredHow, preparedBy, reviewedBy } = row;
  const facts = factsOf(row.facts);
  if (!outcome || !answer) return null;
  const person = (id: string) => lists(id === viewerId ? "me" : "colleague");
  return (
    <Panel title={t(row.answeredAt ? "answerSent" : "answerPreview")}>
      <div className="grid gap-3">
        <p className="flex flex-wrap gap-2">
          <Badge tone={outcome === "FULFILLED" ? "positive" : "caution"}>{say(requestOutcomeLabels[outcome])}</Badge>
          {row.decisionVersion > 0 && <Badge>{kit("version", { version: String(row.decisionVersion) })}</Badge>}
        </p>
        <blockquote className="rounded-md border border-hairline bg-canvas px-4 py-3 whitespace-pre-line wrap-anywhere">
          {answer}
          {grounds.map(({ ground, text, source }) => (
            <span key={ground} className="mt-2 block">
              · {text} <span className="text-sm text-muted">{source}</span>
            </span>
          ))}
        </blockquote>
        <Facts
          facts={[
            ...facts.map((fact, index) => ({ term: t("fact", { number: String(index + 1) }), value: fact })),
            ...(preparedBy ? [{ term: t("preparedBy"), value: person(preparedBy) }] : []),
            ...(reviewedBy ? [{ term: t("reviewedBy"), value: person(reviewedBy) }] : []),
            ...(deliveredHow ? [{ term: t("delivered"), value: say(answerDeliveryWayLabels[deliveredHow]) }] : []),
            ...(row.reviewNote ? [{ term: t("reviewNote"), value: row.reviewNote }] : []),
          ]}
        />
      </div>
    </Panel>
  );
}

/** The API keeps the recorded facts as a JSON list. */
function factsOf(json: string | null): string[] {
  if (!json?.startsWith("[")) return json ? [json] : [];
  return (JSON.parse(json) as unknown[]).map(String);
}
