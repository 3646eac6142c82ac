"use server";

import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { ELEMENTS } from "../notice-texts";
import { onIncident } from "../on-incident";

const prepareDocument = graphql(`
  mutation PrepareIncidentNotice($input: PrepareIncidentNoticeInput!) {
    prepareIncidentNotice(input: $input) {
      ... on SecurityIncident {
        id
      }
      ...RefusalFacts
    }
  }
`);

type Elements = Record<(typeof ELEMENTS)[number], string>;

const textsIn = (form: FormData, language: "zh" | "en"): Elements =>
  Object.fromEntries(ELEMENTS.map((element) => [element, text(form, `${language}.${element}`)])) as Elements;

/** A draft may have gaps. English is all of it or none: untouched, there is none. */
export async function prepareIncidentNotice(_before: FormState, form: FormData): Promise<FormState> {
  const en = textsIn(form, "en");
  const hasEnglish = Object.values(en).some((words) => words.trim() !== "") && text(form, "withoutEnglish") !== "on";
  return onIncident(form, {
    keep: ["withoutEnglish", ...ELEMENTS.flatMap((element) => [`zh.${element}`, `en.${element}`])],
    send: async (incidentId) => {
      const input = {
        incidentId,
        basedOn: wholeNumber(form, "basedOn"),
        zh: textsIn(form, "zh"),
        en: hasEnglish ? en : null,
      };
      return (await callApi(prepareDocument, { input })).prepareIncidentNotice;
    },
  });
}
