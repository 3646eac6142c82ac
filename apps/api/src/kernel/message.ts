import type { SystemContext } from "./context.js";
import type { Id } from "./id.js";
import { type Locale, localized, type Text } from "./locale.js";
import { type NoticeParam, type NoticeValue, shown } from "./notice.js";

/** The same kinds as in the inbox: none can hold a name, an address or what somebody wrote. */
export type MessageParam = NoticeParam;
export type MessageValue = NoticeValue;

interface Template<P extends string> {
  /** `wing/room.event`, unique in the house. */
  readonly code: string;
  readonly params: Readonly<Record<P, MessageParam>>;
  /** Older than this it is not sent any more, ms. */
  readonly goodForMs: number;
}

/** A text message. The provider approves each language's words beforehand and gets the values only. */
export interface TextTemplate<P extends string = string> extends Template<P> {
  readonly channel: "TEXT_MESSAGE";
  /** `{name}` stands for the parameter of that name. */
  readonly text: Text;
}

/** A mail in plain words. */
export interface LetterTemplate<P extends string = string> extends Template<P> {
  readonly channel: "MAIL";
  readonly subject: Text;
  readonly body: Text;
}

export type MessageTemplate<P extends string = string> = TextTemplate<P> | LetterTemplate<P>;
export type MessageChannel = MessageTemplate["channel"];

export const textTemplate = <P extends string = never>(
  template: Omit<TextTemplate<P>, "channel">,
): TextTemplate<P> => ({
  ...template,
  channel: "TEXT_MESSAGE",
});

export const letterTemplate = <P extends string = never>(
  template: Omit<LetterTemplate<P>, "channel">,
): LetterTemplate<P> => ({ ...template, channel: "MAIL" });

/** Where somebody is reached, in memory for the moment of sending and in no row, payload or log. */
export interface Reached {
  /** E.164, or one mail address. */
  readonly address: string;
  /** For the sharing ledger. */
  readonly accountId?: Id<"acc">;
  readonly orderId?: Id<"ord">;
}

/** Finds the address behind an id at the moment of sending; undefined when there is none, or none any more. */
export interface RecipientResolver {
  readonly channel: MessageChannel;
  readonly resolve: (ctx: SystemContext, id: Id) => Promise<Reached | undefined>;
}

/** What rooms say and whom they can reach, gathered from all of them. */
export interface MessageBook {
  readonly templates: ReadonlyMap<string, MessageTemplate>;
  readonly recipients: ReadonlyMap<string, RecipientResolver>;
}

const placeholder = /\{(\w+)\}/g;

/** The names a text speaks of, each once, in their order: that order is the provider's {1}, {2}, … */
export const namesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(placeholder)].map(([, name]) => name!)),
];

/** What has to be approved by the provider before the first message goes out. */
export function formToApprove({ code, text }: TextTemplate, locale: Locale): { name: string; text: string } {
  const words = localized(text, locale);
  const names = namesIn(words);
  return {
    name: `${code}.${locale}`,
    text: words.replaceAll(placeholder, (_, name: string) => `{${names.indexOf(name) + 1}}`),
  };
}

/** Every text of the house in every language. */
export const textsToApprove = ({ templates }: MessageBook): { name: string; text: string }[] =>
  [...templates.values()]
    .filter((template) => template.channel === "TEXT_MESSAGE")
    .flatMap((template) => [formToApprove(template, "zh"), formToApprove(template, "en")]);

export const fillIn = (words: string, values: Readonly<Record<string, string>>): string =>
  words.replaceAll(placeholder, (_, name: string) => values[name] ?? "");

/** Eleven digits that could be somebody's number have no business in a message, whatever they are. */
const code = /^(?!1[3-9]\d{9}$)[A-Za-z0-9][A-Za-z0-9._:/-]{0,39}$/;

/** DATE and TIME come as milliseconds, FEN and COUNT as whole numbers. @throws RangeError for what is none of them */
export function valueInWords(kind: MessageParam, value: MessageValue): string {
  if (kind === "CODE") {
    if (!code.test(String(value))) throw new RangeError("a message takes codes and numbers, no words");
    return String(value);
  }
  if (!Number.isSafeInteger(value)) throw new RangeError("a message takes whole numbers");
  return shown(kind, value);
}
