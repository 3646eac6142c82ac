import { staffStatusLabels } from "@factory-to-home/contract";
import { getLocale, getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { askPage } from "#lib/ask";
import { NotFound } from "#lib/failures";
import { paths } from "#lib/paths";
import { type SearchParams, textOf } from "#lib/search-params";
import { titled } from "#lib/titled";
import { staffStatusTones } from "#lib/tones";
import { StatusBadge } from "#ui/badge";
import { DetailPage } from "#ui/detail-page";
import { Notice } from "#ui/notice";
import { Panel } from "#ui/panel";
import { servePage } from "#ui/serve-page";
import { AccountFacts } from "./account-facts";
import { GrantsPanel } from "./grants-panel";
import { MemberActions } from "./member-actions";
import { ResetPanel } from "./reset-panel";
import { SessionTable } from "./session-table";
import { StaffHistory } from "./staff-history";

export const generateMetadata = titled("staffMember");

const memberDocument = graphql(`
  query StaffMemberPage($id: ID!) {
    ...Frame
    grantables {
      name
    }
    staffRecord(id: $id) {
      ... on StaffRecord {
        id
        displayName
        status
        ...AccountFacts
        ...MemberGrants
        ...MemberReset
        ...MemberSessions
        ...MemberHistory
        allowedActions {
          action
          allowed
          reason
        }
      }
      ...RefusalFacts
    }
  }
`);

interface MemberProps {
  readonly params: Promise<{ readonly id: string }>;
  readonly searchParams: SearchParams;
}

export default servePage(async function StaffMember({ params, searchParams }: MemberProps) {
  const { done, invited } = await searchParams;
  const { staffRecord: member, grantables } = await askPage(memberDocument, {
    id: decodeURIComponent((await params).id),
  });
  if ("code" in member) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("staff");
  const locale = await getLocale();
  const { id, displayName, status } = member;
  return (
    <DetailPage
      title={displayName ?? t("erased")}
      back={{ href: paths.staff(), label: titles("staff") }}
      state={<StatusBadge tone={staffStatusTones[status]}>{staffStatusLabels[status][locale]}</StatusBadge>}
      above={(textOf(done) || textOf(invited)) && <Notice>{t(textOf(invited) ? "invited" : "done")}</Notice>}
      facts={<AccountFacts member={member} />}
      timeline={
        <Panel title={t("history")}>
          <StaffHistory member={member} />
        </Panel>
      }
    >
      <ResetPanel staffId={id} member={member} />
      <GrantsPanel staffId={id} member={member} />
      <Panel title={t("actions")}>
        <MemberActions staffId={id} actions={member.allowedActions} grantables={grantables.map(({ name }) => name)} />
      </Panel>
      <Panel title={t("sessions")}>
        <SessionTable member={member} />
      </Panel>
    </DetailPage>
  );
});
