"use server";

import {
  type AuthorityKind,
  authorityKindLabels,
  type DisclosureCategory,
  type DisclosureDelivery,
  disclosureCategoryLabels,
  disclosureDeliveryLabels,
  type LegalInstrumentKind,
  legalInstrumentKindLabels,
} from "@factory-to-home/contract";
import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { wordOf } from "#lib/search-params";
import { fieldOf, filled, linesOf, scanOf } from "../disclosure-form";

const registerDocument = graphql(`
  mutation RegisterDisclosure($input: RegisterDisclosureInput!) {
    registerDisclosure(input: $input) {
      ... on DisclosureRequest {
        id
      }
      ...RefusalFacts
    }
  }
`);

const WORDS = [
  "authority",
  "authorityName",
  "caseNumber",
  "deliveredBy",
  "receivedOn",
  "answerBy",
  "kind",
  "number",
  "issuedOn",
  "validUntil",
  "officers",
  "legalArticle",
  "hasSecrecyClause",
  "secrecyText",
  "dataAsked",
  "personsAsked",
  "asksForGroup",
  "askedFrom",
  "askedTo",
];
const categories = Object.keys(disclosureCategoryLabels) as DisclosureCategory[];

export async function registerDisclosure(_before: FormState, form: FormData): Promise<FormState> {
  const authority = wordOf<AuthorityKind>(authorityKindLabels, text(form, "authority"));
  const deliveredBy = wordOf<DisclosureDelivery>(disclosureDeliveryLabels, text(form, "deliveredBy"));
  const kind = wordOf<LegalInstrumentKind>(legalInstrumentKindLabels, text(form, "kind"));
  return submit(form, {
    keep: [...WORDS, ...categories.map((word) => `category-${word}`)],
    fieldOf,
    send: async () => {
      if (!authority) return malformed("authority", "choice");
      if (!deliveredBy) return malformed("deliveredBy", "choice");
      if (!kind) return malformed("kind", "choice");
      const input = {
        authority,
        deliveredBy,
        authorityName: text(form, "authorityName"),
        caseNumber: filled(form, "caseNumber"),
        receivedOn: text(form, "receivedOn"),
        answerBy: filled(form, "answerBy"),
        instrument: {
          kind,
          number: filled(form, "number"),
          issuedOn: filled(form, "issuedOn"),
          validUntil: filled(form, "validUntil"),
          scan: await scanOf(form),
        },
        officers: linesOf(form, "officers").map((line) => {
          const [name = "", ...rest] = line.split(/\s+/);
          return { name, idNumber: rest.join(" ") };
        }),
        legalArticle: filled(form, "legalArticle"),
        hasSecrecyClause: text(form, "hasSecrecyClause") === "on",
        secrecyText: filled(form, "secrecyText"),
        dataAsked: text(form, "dataAsked"),
        personsAsked: text(form, "personsAsked"),
        asksForGroup: text(form, "asksForGroup") === "on",
        askedCategories: categories.filter((word) => text(form, `category-${word}`) === "on"),
        askedFrom: text(form, "askedFrom"),
        askedTo: text(form, "askedTo"),
      };
      return (await callApi(registerDocument, { input })).registerDisclosure;
    },
    onDone: async ({ id }) => redirect(paths.disclosure(id)),
  });
}
