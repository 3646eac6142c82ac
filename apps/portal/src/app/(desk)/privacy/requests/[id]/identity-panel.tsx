import {
  identityAskStatusLabels,
  identityClaimLabels,
  identityEvidenceLabels,
  identityLevelLabels,
  identityMethodLabels,
  identityOutcomeLabels,
  recordedIdentityMethodLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { RequestIdentityFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { CheckboxField, FoldedForm, TextField } from "#ui/form";
import { Panel } from "#ui/panel";
import { evidence, evidenceName } from "./evidence";
import { askForIdentity, recordIdentityCheck } from "./identity-actions";
import { RequestForm } from "./request-form";
import { Choice } from "./request-steps";

graphql(`
  fragment RequestIdentity on IdentityStanding {
    level
    endedUntil
    ask {
      status
      askedAt
      expiresAt
    }
    checks {
      id
      level
      method
      claim
      outcome
      evidence
      at
    }
  }
`);

interface IdentityPanelProps {
  readonly requestId: string;
  readonly requiredLevel: keyof typeof identityLevelLabels;
  readonly standing: RequestIdentityFragment;
  /** Whether the request is in this reader's hands: only then may they check who asks. */
  readonly held: boolean;
  /** Somebody with an account can be asked to confirm with a code. */
  readonly hasAccount: boolean;
}

/** How surely we know who asks, each check with its end, and the two ways to check. Answers are never written down. */
export function IdentityPanel({ requestId, requiredLevel, standing, held, hasAccount }: IdentityPanelProps) {
  const t = useTranslations("request");
  const say = useLabels();
  const { level, ask, checks, endedUntil } = standing;
  return (
    <Panel title={t("identity")}>
      <div className="grid gap-3">
        <Facts
          facts={[
            { term: t("requiredLevel"), value: say(identityLevelLabels[requiredLevel]) },
            { term: t("reachedLevel"), value: say(identityLevelLabels[level]) },
            ...(ask
              ? [
                  {
                    term: t("card"),
                    value: `${say(identityAskStatusLabels[ask.status])} · ${formatTime(ask.status === "OPEN" ? ask.expiresAt : ask.askedAt)}`,
                  },
                ]
              : []),
            ...(endedUntil ? [{ term: t("endedUntil"), value: formatTime(endedUntil) }] : []),
          ]}
        />
        {checks.length > 0 && <Checks checks={checks} />}
        {held ? (
          <>
            {hasAccount && (
              <FoldedForm summary={t("askIdentity")}>
                <RequestForm
                  requestId={requestId}
                  action={askForIdentity}
                  submitLabel={t("askIdentity")}
                  hint={t("askIdentityHint")}
                />
              </FoldedForm>
            )}
            <FoldedForm summary={t("recordCheck")}>
              <CheckForm requestId={requestId} />
            </FoldedForm>
          </>
        ) : (
          <p className="rounded-md bg-sunken px-3 py-2 text-sm text-muted">{t("holdFirst")}</p>
        )}
      </div>
    </Panel>
  );
}

function Checks({ checks }: Pick<RequestIdentityFragment, "checks">) {
  const t = useTranslations("request");
  const say = useLabels();
  return (
    <ol aria-label={t("checks")} className="grid gap-2 text-sm">
      {checks.map(({ id, level, method, claim, outcome, evidence: seen, at }) => (
        <li key={id} className="grid gap-0.5">
          <span className="flex flex-wrap items-center gap-2">
            <StatusBadge tone={outcome === "CONFIRMED" ? "positive" : "critical"}>
              {say(identityOutcomeLabels[outcome])}
            </StatusBadge>
            {say(identityLevelLabels[level])} · {say(identityMethodLabels[method])} · {say(identityClaimLabels[claim])}
            <time dateTime={at} className="text-muted">
              {formatTime(at)}
            </time>
          </span>
          {seen.length > 0 && (
            <span className="text-muted">{seen.map((item) => say(identityEvidenceLabels[item])).join(" · ")}</span>
          )}
        </li>
      ))}
    </ol>
  );
}

function CheckForm({ requestId }: { readonly requestId: string }) {
  const t = useTranslations("request");
  const say = useLabels();
  return (
    <RequestForm
      requestId={requestId}
      action={recordIdentityCheck}
      submitLabel={t("recordCheck")}
      hint={t("recordCheckHint")}
    >
      <Choice name="claim" label={t("claimIs")} labels={identityClaimLabels} />
      <Choice name="method" label={t("method")} labels={recordedIdentityMethodLabels} />
      <fieldset className="grid">
        <legend className="text-sm font-medium">{t("seen")}</legend>
        <p className="text-sm text-muted">{t("seenHint")}</p>
        {evidence.map((item) => (
          <CheckboxField key={item} name={evidenceName(item)} label={say(identityEvidenceLabels[item])} />
        ))}
      </fieldset>
      <TextField
        name="orderId"
        label={t("orderId")}
        hint={t("orderIdHint")}
        autoComplete="off"
        maxLength={64}
        optional
      />
      <Choice name="outcome" label={t("checkOutcome")} labels={identityOutcomeLabels} />
    </RequestForm>
  );
}
