import type { Locale } from "#lib/languages";
import type { Messages } from "#messages";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}
