import { getTranslations } from "next-intl/server";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { NotFound } from "#lib/failures";
import { formatDate } from "#lib/format";
import { paths } from "#lib/paths";
import { titled } from "#lib/titled";
import { PageHeader } from "#ui/page-header";
import { servePage } from "#ui/serve-page";

export const generateMetadata = titled("announcement");

const announcementDocument = graphql(`
  query PublicAnnouncement($number: String!) {
    publicAnnouncement(number: $number) {
      ... on PublicAnnouncement {
        announcementNumber
        publishedAt
        endsAt
        sections {
          element
          title
          text
        }
        warnings
      }
      ...RefusalFacts
    }
  }
`);

/** The eight elements, for everybody; no personal data. Policy 5.8.1. */
export default servePage(async function Announcement({
  params,
}: {
  readonly params: Promise<{ readonly number: string }>;
}) {
  const number = decodeURIComponent((await params).number);
  const { publicAnnouncement: row } = await callApi(announcementDocument, { number });
  if ("code" in row) throw new NotFound();
  const titles = await getTranslations("titles");
  const t = await getTranslations("announcements");
  return (
    <>
      <PageHeader
        title={t("heading", { number: row.announcementNumber })}
        facts={t("standing", { from: formatDate(row.publishedAt), to: formatDate(row.endsAt) })}
        back={{ href: paths.announcements(), label: titles("announcements") }}
      />
      <div className="grid max-w-prose gap-5">
        {row.sections.map(({ element, title, text }) => (
          <section key={element} aria-labelledby={element}>
            <h2 id={element} className="font-semibold">
              {title}
            </h2>
            <p className="mt-1 whitespace-pre-line wrap-anywhere">{text}</p>
          </section>
        ))}
        <aside aria-label={t("warnings")} className="rounded-md bg-caution-soft px-3 py-2">
          {row.warnings.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </aside>
      </div>
    </>
  );
});
