import { useLocale } from "next-intl";
import type { Locale } from "#lib/languages";
import { switchLanguage } from "#lib/switch-language";
import { Button } from "#ui/button";

const OTHER: Record<Locale, { readonly locale: Locale; readonly name: string }> = {
  "zh-CN": { locale: "en", name: "English" },
  en: { locale: "zh-CN", name: "中文" },
};

/** Names the other language in that language: whoever needs it cannot read this one. */
export function LanguageSwitch() {
  const { locale, name } = OTHER[useLocale()];
  return (
    <form action={switchLanguage}>
      <input type="hidden" name="locale" value={locale} />
      <Button tone="quiet" lang={locale}>
        {name}
      </Button>
    </form>
  );
}
