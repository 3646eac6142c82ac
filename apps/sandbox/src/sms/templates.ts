import type { Context } from "../kernel/context.js";
import type { Table } from "../kernel/store.js";

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
    const template = this.#templates.get(id)?.text;
    if (template === undefined) return { code: "FailedOperation.TemplateIncorrectOrUnapproved" };
    const variables = new Set(template.match(/\{\d+\}/g));
    if (variables.size !== params.length) return { code: "InvalidParameterValue.TemplateParameterFormatError" };
    return { text: template.replaceAll(/\{(\d+)\}/g, (_, number) => params[Number(number) - 1] ?? "") };
  }
}
