import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";

/** Approved before anybody asks, as a console would show them on a merchant's first day with this mall. */
const FIRST_TEMPLATES: Readonly<Record<string, string>> = {
  "1000001": "您的验证码为{1}，{2}分钟内有效。工作人员不会向您索要验证码，请勿告诉他人。",
};

/** Approved texts with {1}, {2}, … for what changes. */
export class Templates {
  readonly #templates: Table<{ text: string }>;

  constructor({ store }: Context) {
    this.#templates = store.table<{ text: string }>("smsTemplates");
  }

  approve(id: string, text: string): void {
    this.#templates.put(id, { text });
  }

  /** @returns the text, or the code of what is wrong */
  fill(id: string, params: string[]): { text: string } | { code: string } {
    const template = this.#templates.get(id)?.text ?? FIRST_TEMPLATES[id];
    if (template === undefined) return { code: "FailedOperation.TemplateIncorrectOrUnapproved" };
    const variables = new Set(template.match(/\{\d+\}/g));
    if (variables.size !== params.length) return { code: "InvalidParameterValue.TemplateParameterFormatError" };
    return { text: template.replaceAll(/\{(\d+)\}/g, (_, number) => params[Number(number) - 1] ?? "") };
  }
}
