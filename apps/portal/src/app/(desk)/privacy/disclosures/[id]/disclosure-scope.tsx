import { disclosureHandLabels, disclosureVerdictLabels } from "@factory-to-home/contract";
import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { DisclosureScopesFragment } from "#generated/graphql";
import { useLabels } from "#lib/labels";
import { Facts } from "#ui/facts";
import { Notice } from "#ui/notice";
import { Panel } from "#ui/panel";

graphql(`
  fragment DisclosureScopes on DisclosureRequest {
    foundCount
    status
    scopes {
      version
      from
      to
      expectedCount
      note
      groupText
      disputed
      grantedFields
      grantedCount
      fields {
        id
        label
      }
      subjects {
        id
        label
      }
    }
    decisions {
      hand
      verdict
      reason
      decidedAt
    }
  }
`);

const less = (all: readonly string[], without: readonly string[]) => all.filter((item) => !without.includes(item));

/** What may be given, what changed since the version before, and what two officers said to it. */
export function DisclosureScopePanel({ row }: { readonly row: DisclosureScopesFragment }) {
  const t = useTranslations("disclosures");
  const say = useLabels();
  const now = row.scopes.at(-1);
  const before = row.scopes.at(-2);
  if (!now) return null;
  const fields = now.fields.map(({ label }) => label);
  const earlier = before?.fields.map(({ label }) => label) ?? fields;
  const added = less(fields, earlier);
  const removed = less(earlier, fields);
  return (
    <Panel title={t("scope")}>
      {row.status === "APPROVED" && row.foundCount !== null && <Notice>{t("found", { count: row.foundCount })}</Notice>}
      {now.disputed && <Notice>{t("disputed")}</Notice>}
      <Facts
        facts={[
          { term: t("version", { version: now.version }), value: `${now.from} – ${now.to}` },
          { term: t("subjects"), value: now.subjects.map(({ label }) => label).join(" · ") || t("noSubjects") },
          { term: t("fields"), value: fields.join(" · ") },
          { term: t("expected"), value: now.grantedCount ?? now.expectedCount },
          ...(now.grantedFields.length > 0 ? [{ term: t("granted"), value: now.grantedFields.length }] : []),
          ...(now.note ? [{ term: t("note"), value: now.note }] : []),
          ...(now.groupText ? [{ term: t("groupText"), value: now.groupText }] : []),
        ]}
      />
      {added.length > 0 && <p className="text-sm">+ {t("added", { items: added.join(" · ") })}</p>}
      {removed.length > 0 && <p className="text-sm">− {t("removed", { items: removed.join(" · ") })}</p>}
      {row.decisions.length > 0 && (
        <Facts
          facts={row.decisions.map(({ hand, verdict, reason }) => ({
            term: say(disclosureHandLabels[hand]),
            value: `${say(disclosureVerdictLabels[verdict])} — ${reason ?? ""}`,
          }))}
        />
      )}
    </Panel>
  );
}
