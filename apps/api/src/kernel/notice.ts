import { type Locale, localized, type Text } from "./locale.js";
import { yuan } from "./money.js";

/** What may stand in a message: numbers and codes that mean something only beside the person's own account. */
export type NoticeParam = "CODE" | "COUNT" | "FEN" | "DATE" | "TIME";
export type NoticeValue = string | number;

/** A message's words, kept apart from its values. `{name}` in the texts stands for the parameter of that name. */
export interface NoticeTemplate<P extends string = string> {
  /** `wing/room.event`, unique in the house. */
  readonly code: string;
  readonly title: Text;
  readonly body: Text;
  readonly params: Readonly<Record<P, NoticeParam>>;
}

/**
 * Declares a message. The type knows its parameters, so that whoever sends it gives each one and nothing else; none of
 * the kinds can hold a name, an address or what somebody wrote. Policy 5.3.
 */
export const noticeTemplate = <P extends string = never>(template: NoticeTemplate<P>): NoticeTemplate<P> => template;

const shanghai = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai", ...options });
const day = shanghai({ dateStyle: "short" });
const minute = shanghai({ dateStyle: "short", timeStyle: "short" });

/** DATE and TIME travel as milliseconds since 1970, FEN as an integer. */
function shown(kind: NoticeParam, value: NoticeValue): string {
  switch (kind) {
    case "FEN":
      return yuan(Number(value));
    case "DATE":
      return day.format(new Date(Number(value)));
    case "TIME":
      return minute.format(new Date(Number(value)));
    default:
      return String(value);
  }
}

export function renderNotice(
  template: NoticeTemplate,
  values: Readonly<Record<string, NoticeValue>>,
  locale: Locale,
): { title: string; body: string } {
  const fill = (text: Text) =>
    localized(text, locale).replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const kind = template.params[name];
      return kind && values[name] !== undefined ? shown(kind, values[name]) : "";
    });
  return { title: fill(template.title), body: fill(template.body) };
}
