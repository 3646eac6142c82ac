"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { malformed, submit } from "#lib/forms";
import { fenOf } from "#lib/money-input";
import { paths } from "#lib/paths";

const changeDocument = graphql(`
  mutation ChangeSetting($input: ChangeSettingInput!) {
    changeSetting(input: $input) {
      ... on SettingChange {
        id
      }
      ...RefusalFacts
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveSettingChange($input: SettingChangeInput!) {
    approveSettingChange(input: $input) {
      ... on SettingChange {
        id
      }
      ...RefusalFacts
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseSettingChange($input: SettingChangeInput!) {
    refuseSettingChange(input: $input) {
      ... on SettingChange {
        id
      }
      ...RefusalFacts
    }
  }
`);

const withdrawDocument = graphql(`
  mutation WithdrawSettingChange($input: SettingChangeInput!) {
    withdrawSettingChange(input: $input) {
      ... on SettingChange {
        id
      }
      ...RefusalFacts
    }
  }
`);

/** Amounts are typed in yuan and go as fen; other numbers may be typed in full-width digits. */
function typedValue(form: FormData): string | undefined {
  const typed = text(form, "value");
  if (text(form, "unit") !== "FEN") return typed.normalize("NFKC").trim();
  const fen = fenOf(typed);
  return fen === undefined ? undefined : String(fen);
}

export async function changeSetting(_before: FormState, form: FormData): Promise<FormState> {
  const key = text(form, "key");
  return submit(form, {
    keep: ["value", "reason", "version"],
    send: async () => {
      const value = typedValue(form);
      if (value === undefined) return malformed("value", "money");
      const input = { key, value, version: Number(text(form, "version")), reason: text(form, "reason") };
      return (await callApi(changeDocument, { input })).changeSetting;
    },
    onDone: async () => redirect(paths.setting(key, { done: "1" })),
  });
}

function decided<Answer extends object>(form: FormData, send: (changeId: string) => Promise<Answer>) {
  return submit(form, {
    keep: [],
    send: () => send(text(form, "changeId")),
    onDone: async () => redirect(paths.setting(text(form, "key"), { done: "1" })),
  });
}

export async function approveSettingChange(_before: FormState, form: FormData): Promise<FormState> {
  return decided(
    form,
    async (changeId) => (await callApi(approveDocument, { input: { changeId } })).approveSettingChange,
  );
}

export async function refuseSettingChange(_before: FormState, form: FormData): Promise<FormState> {
  return decided(
    form,
    async (changeId) => (await callApi(refuseDocument, { input: { changeId } })).refuseSettingChange,
  );
}

export async function withdrawSettingChange(_before: FormState, form: FormData): Promise<FormState> {
  return decided(
    form,
    async (changeId) => (await callApi(withdrawDocument, { input: { changeId } })).withdrawSettingChange,
  );
}
