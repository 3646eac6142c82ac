"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text, wholeNumber } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";
import { allCells, fieldOfPath, filledRows, holidayIn } from "./notice-rows";

const enterDocument = graphql(`
  mutation EnterHolidayNotice($input: EnterHolidayNoticeInput!) {
    enterHolidayNotice(input: $input) {
      ... on HolidayNotice {
        id
      }
      ...RefusalFacts
    }
  }
`);

const approveDocument = graphql(`
  mutation ApproveHolidayNotice($input: HolidayNoticeInput!) {
    approveHolidayNotice(input: $input) {
      ... on HolidayNotice {
        id
      }
      ...RefusalFacts
    }
  }
`);

const refuseDocument = graphql(`
  mutation RefuseHolidayNotice($input: HolidayNoticeInput!) {
    refuseHolidayNotice(input: $input) {
      ... on HolidayNotice {
        id
      }
      ...RefusalFacts
    }
  }
`);

export async function enterHolidayNotice(_before: FormState, form: FormData): Promise<FormState> {
  const rows = filledRows(form);
  const input = {
    year: wholeNumber(form, "year"),
    title: text(form, "title"),
    number: text(form, "number"),
    sourceUrl: text(form, "sourceUrl"),
    holidays: rows.map((row) => holidayIn(form, row)),
  };
  return submit(form, {
    keep: ["year", "title", "number", "sourceUrl", ...allCells],
    fieldOf: (path) => fieldOfPath(path, rows),
    send: async () => (await callApi(enterDocument, { input })).enterHolidayNotice,
    onDone: async () => redirect(paths.calendar({ entered: "1" })),
  });
}

export async function approveHolidayNotice(_before: FormState, form: FormData): Promise<FormState> {
  const input = { noticeId: text(form, "noticeId") };
  return submit(form, {
    keep: [],
    send: async () => (await callApi(approveDocument, { input })).approveHolidayNotice,
    onDone: async () => redirect(paths.calendar({ done: "1" })),
  });
}

export async function refuseHolidayNotice(_before: FormState, form: FormData): Promise<FormState> {
  const input = { noticeId: text(form, "noticeId") };
  return submit(form, {
    keep: [],
    send: async () => (await callApi(refuseDocument, { input })).refuseHolidayNotice,
    onDone: async () => redirect(paths.calendar({ done: "1" })),
  });
}
