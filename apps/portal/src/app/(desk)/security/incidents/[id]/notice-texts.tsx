import { useTranslations } from "next-intl";
import { graphql } from "#generated/gql";
import type { NoticeTextsFragment } from "#generated/graphql";

graphql(`
  fragment NoticeTexts on NoticeElementTexts {
    happened
    dataTypes
    cause
    harm
    measures
    advice
    remedies
    contact
  }
`);

/** In the order in which people read them. */
export const ELEMENTS = [
  "happened",
  "dataTypes",
  "cause",
  "harm",
  "measures",
  "advice",
  "remedies",
  "contact",
] as const;

interface NoticeTextsProps {
  readonly texts: NoticeTextsFragment;
  /** Of the texts, whatever the page's own. */
  readonly lang: string;
}

/** The eight elements; one that is empty says so. */
export function NoticeTexts({ texts, lang }: NoticeTextsProps) {
  const t = useTranslations("incident");
  return (
    <dl className="grid gap-2">
      {ELEMENTS.map((element) => (
        <div key={element}>
          <dt className="text-sm font-medium text-muted">{t(`element_${element}`)}</dt>
          <dd lang={texts[element] ? lang : undefined} className="whitespace-pre-line wrap-anywhere">
            {texts[element] || <span className="text-critical">{t("emptyElement")}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
