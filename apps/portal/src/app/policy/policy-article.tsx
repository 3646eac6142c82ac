import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { formatCount, formatTime } from "#lib/format";
import { paths } from "#lib/paths";
import { Facts } from "#ui/facts";
import { Link } from "#ui/link";
import { PageHeader } from "#ui/page-header";
import { Prose } from "#ui/prose";
import type { PolicyText } from "./open-policy";

interface PolicyArticleProps {
  readonly policy: PolicyText;
  readonly back?: { readonly href: string; readonly label: string };
}

/** The whole text, its clauses under their numbers, its contents beside it. */
export function PolicyArticle({ policy, back }: PolicyArticleProps) {
  return (
    <article>
      <PageHeader title={policy.title} back={back} facts={<Provenance policy={policy} />} />
      <div className="items-start gap-10 lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
        <Contents chapters={policy.chapters} />
        <div className="max-w-[44rem] min-w-0">
          <div className="mb-8 grid gap-3 text-lg leading-7 wrap-anywhere">
            <Prose text={policy.preamble} />
          </div>
          {policy.chapters.map((chapter, index) => (
            <Chapter key={chapter.anchor} chapter={chapter} ordinal={index + 1} />
          ))}
          <Colophon policy={policy} />
        </div>
      </div>
    </article>
  );
}

type ChapterText = PolicyText["chapters"][number];

function Contents({ chapters }: { readonly chapters: readonly ChapterText[] }) {
  const t = useTranslations("policy");
  return (
    <nav aria-label={t("contents")} className="mb-6 lg:sticky lg:top-6 lg:mb-0 print:hidden">
      <p className="mb-1 text-sm font-semibold text-muted">{t("contents")}</p>
      <ol className="border-l border-hairline">
        {chapters.map(({ anchor, title }, index) => (
          <li key={anchor}>
            <a
              href={`#${anchor}`}
              className="-ml-px flex min-h-7 gap-2 border-l border-transparent py-1 pl-3 text-sm text-muted hover:border-accent hover:text-ink"
            >
              <span aria-hidden>{index + 1}</span>
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Provenance({ policy }: { readonly policy: PolicyText }) {
  const t = useTranslations("policy");
  return (
    <>
      <Mention term={t("author")}>{policy.author}</Mention>
      <Mention term={t("released")}>
        <time dateTime={policy.releasedAt}>{formatTime(policy.releasedAt)}</time>
      </Mention>
      <Mention term={t("views")}>{formatCount(policy.viewCount)}</Mention>
    </>
  );
}

function Mention({ term, children }: { readonly term: string; readonly children: ReactNode }) {
  return (
    <span className="mr-2 whitespace-nowrap">
      {term} <span className="text-ink">{children}</span>
    </span>
  );
}

function Chapter({ chapter, ordinal }: { readonly chapter: ChapterText; readonly ordinal: number }) {
  return (
    <section aria-labelledby={chapter.anchor} className="mb-8">
      <h2 id={chapter.anchor} className="scroll-mt-6 text-lg font-semibold tracking-tight break-after-avoid">
        {ordinal}. {chapter.title}
      </h2>
      {chapter.clauses.map(({ number, text }) => (
        // The clause's number is its anchor, so that a letter may point at 5.9.1.
        <section
          key={number}
          id={number}
          aria-label={number}
          className="mt-4 scroll-mt-6 gap-4 sm:grid sm:grid-cols-[3rem_minmax(0,1fr)]"
        >
          <a href={`#${number}`} className="text-sm leading-7 font-medium text-muted tabular-nums hover:text-accent">
            {number}
          </a>
          <div className="grid gap-3 text-lg leading-7 wrap-anywhere">
            <Prose text={text} />
          </div>
        </section>
      ))}
    </section>
  );
}

function Colophon({ policy }: { readonly policy: PolicyText }) {
  const t = useTranslations("policy");
  return (
    <footer className="grid gap-4 border-t border-hairline pt-4 break-inside-avoid">
      <Facts
        facts={[
          { term: t("version"), value: policy.version },
          { term: t("updated"), value: policy.updatedOn },
          { term: t("effective"), value: policy.effectiveOn },
          { term: t("hash"), value: <code className="font-mono text-xs">{policy.textHash}</code> },
        ]}
      />
      <Link href={paths.policyVersions()} className="inline-flex min-h-6 items-center justify-self-start print:hidden">
        {t("versionsLink")}
      </Link>
    </footer>
  );
}
