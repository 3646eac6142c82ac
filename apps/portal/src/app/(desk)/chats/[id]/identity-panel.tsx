import {
  identityAskStatusLabels,
  identityLevelLabels,
  identityMethodLabels,
  identityOutcomeLabels,
} from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { StandingFragment } from "#generated/graphql";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { Badge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { Panel } from "#ui/panel";
import { ChatForm } from "./chat-form";
import { askForIdentity } from "./identity-actions";

graphql(`
  fragment Standing on IdentityStanding {
    level
    endedUntil
    ask {
      status
      askedAt
      expiresAt
    }
    checks {
      id
      at
      method
      outcome
    }
  }
`);

interface IdentityPanelProps {
  readonly chatId: string;
  readonly standing: StandingFragment;
}

/** How surely we know who writes, and the card that asks for more. Policy 9.1. */
export function IdentityPanel({ chatId, standing: { level, ask, checks, endedUntil } }: IdentityPanelProps) {
  const t = useTranslations("chat");
  const say = useLabels();
  const waits = ask?.status === "OPEN";
  return (
    <Panel title={t("identity")}>
      <div className="grid gap-3">
        <Facts
          facts={[
            {
              term: t("level"),
              value: (
                <Badge tone={level === "L0" || level === "L1" ? "neutral" : "positive"}>
                  {say(identityLevelLabels[level])}
                </Badge>
              ),
            },
            ...(ask
              ? [
                  {
                    term: t("identityCard"),
                    value: `${say(identityAskStatusLabels[ask.status])} · ${formatTime(waits ? ask.expiresAt : ask.askedAt)}`,
                  },
                ]
              : []),
            ...checks.map(({ id, at, method, outcome }) => ({
              term: formatTime(at),
              value: (
                <span key={id}>{`${say(identityMethodLabels[method])} · ${say(identityOutcomeLabels[outcome])}`}</span>
              ),
            })),
          ]}
        />
        {endedUntil && <p className="text-sm text-critical">{t("identityEnded", { until: formatTime(endedUntil) })}</p>}
        {!waits && (level === "L0" || level === "L1") && (
          <ChatForm
            chatId={chatId}
            action={askForIdentity}
            submitLabel={t("askIdentity")}
            hint={t("askIdentityHint")}
          />
        )}
      </div>
    </Panel>
  );
}
