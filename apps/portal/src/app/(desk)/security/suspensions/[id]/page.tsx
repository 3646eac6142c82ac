import { revealDetectorLabels, revealLiftReasonLabels, revealSuspensionStatusLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { SuspensionFragment } from "#generated/graphql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { formatTime } from "#lib/format";
import { useLabels } from "#lib/labels";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { suspensionTones } from "#lib/tones";
import { ActionList } from "#ui/action-list";
import { StatusBadge } from "#ui/badge";
import { Facts } from "#ui/facts";
import { PageHeader } from "#ui/page-header";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { LiftForm } from "./lift-form";

export const generateMetadata = titled("suspension");

const suspensionDocument = graphql(`
  query RevealSuspension($id: ID!) {
    ...Frame
    revealSuspension(id: $id) {
      ...Suspension
      ...RefusalFacts
    }
  }
  fragment Suspension on RevealSuspension {
    id
    status
    cause
    inBurst
    inDay
    suspendedAt
    liftedAt
    colleague {
      displayName
    }
    signatures {
      role
      reason
      signedAt
      colleague {
        displayName
      }
    }
    allowedActions {
      action
      allowed
      reason
    }
  }
`);

export default servePage(async function SuspensionPage({
  params,
}: {
  readonly params: Promise<{ readonly id: string }>;
}) {
  const id = decodeURIComponent((await params).id);
  const { revealSuspension: row } = await askPage(suspensionDocument, { id });
  if (!("signatures" in row)) throw new NotFound();
  const t = await getTranslations("suspensions");
  return (
    <>
      <Header row={row} />
      <div className="grid max-w-3xl gap-4">
        <What row={row} />
        <Signatures row={row} />
        <Panel title={t("decide")}>
          <ActionList
            actions={row.allowedActions}
            parts={{ liftRevealSuspension: { label: t("lift"), form: <LiftForm suspensionId={id} /> } }}
          />
        </Panel>
      </div>
    </>
  );
});

interface Row {
  readonly row: SuspensionFragment;
}

function Header({ row: { colleague, id, status } }: Row) {
  const titles = useTranslations("titles");
  const say = useLabels();
  return (
    <PageHeader
      title={colleague.displayName ?? id}
      back={{ href: paths.suspensions(), label: titles("suspensions") }}
      facts={<StatusBadge tone={suspensionTones[status]}>{say(revealSuspensionStatusLabels[status])}</StatusBadge>}
    />
  );
}

function What({ row: { cause, inBurst, inDay, suspendedAt, liftedAt } }: Row) {
  const t = useTranslations("suspensions");
  const say = useLabels();
  return (
    <Panel title={t("what")}>
      <Facts
        facts={[
          { term: t("cause"), value: say(revealDetectorLabels[cause]) },
          { term: t("inBurst"), value: t("times", { count: inBurst }) },
          { term: t("inDay"), value: t("times", { count: inDay }) },
          { term: t("suspendedAt"), value: formatTime(suspendedAt) },
          ...(liftedAt ? [{ term: t("liftedAt"), value: formatTime(liftedAt) }] : []),
        ]}
      />
    </Panel>
  );
}

/** Two roles sign, never one person for both. */
function Signatures({ row: { signatures } }: Row) {
  const t = useTranslations("suspensions");
  const roles = useTranslations("roles");
  const say = useLabels();
  return (
    <Panel title={t("signatures")}>
      {signatures.length === 0 ? (
        <p className="text-muted">{t("noSignature")}</p>
      ) : (
        <Facts
          facts={signatures.map(({ role, reason, signedAt, colleague }) => ({
            term: roles(role as "SERVICE_LEAD" | "SECURITY_OFFICER"),
            value: `${colleague.displayName ?? ""} · ${say(revealLiftReasonLabels[reason])} · ${formatTime(signedAt)}`,
          }))}
        />
      )}
    </Panel>
  );
}
