"use server";

import { redirect } from "next/navigation";
import { graphql } from "#generated/gql";
import { callApi } from "#lib/api";
import { text } from "#lib/form-data";
import type { FormState } from "#lib/form-state";
import { submit } from "#lib/forms";
import { paths } from "#lib/paths";

const retryLetterDocument = graphql(`
  mutation RetryOutboxMessage($input: OutboxMessageInput!) {
    retryOutboxMessage(input: $input) {
      ... on OutboxMessage {
        id
      }
      ...RefusalFacts
    }
  }
`);

const discardLetterDocument = graphql(`
  mutation DiscardOutboxMessage($input: DiscardOutboxMessageInput!) {
    discardOutboxMessage(input: $input) {
      ... on OutboxMessage {
        id
      }
      ...RefusalFacts
    }
  }
`);

const retryJobDocument = graphql(`
  mutation RetryJob($input: JobInput!) {
    retryJob(input: $input) {
      ... on JobRun {
        id
      }
      ...RefusalFacts
    }
  }
`);

const discardJobDocument = graphql(`
  mutation DiscardJob($input: DiscardJobInput!) {
    discardJob(input: $input) {
      ... on JobRun {
        id
      }
      ...RefusalFacts
    }
  }
`);

const cancelJobDocument = graphql(`
  mutation CancelJob($input: JobInput!) {
    cancelJob(input: $input) {
      ... on JobRun {
        id
      }
      ...RefusalFacts
    }
  }
`);

const runSweepDocument = graphql(`
  mutation RunSweep($input: RunSweepInput!) {
    runSweep(input: $input) {
      ... on SweepState {
        name
      }
      ...RefusalFacts
    }
  }
`);

export async function retryLetter(_before: FormState, form: FormData): Promise<FormState> {
  const messageId = text(form, "id");
  return submit(form, {
    keep: [],
    send: async () => (await callApi(retryLetterDocument, { input: { messageId } })).retryOutboxMessage,
    onDone: async () => redirect(paths.job(messageId)),
  });
}

export async function discardLetter(_before: FormState, form: FormData): Promise<FormState> {
  const messageId = text(form, "id");
  const input = { messageId, reason: text(form, "reason") };
  return submit(form, {
    keep: ["reason"],
    send: async () => (await callApi(discardLetterDocument, { input })).discardOutboxMessage,
    onDone: async () => redirect(paths.job(messageId)),
  });
}

export async function retryJob(_before: FormState, form: FormData): Promise<FormState> {
  const jobId = text(form, "id");
  return submit(form, {
    keep: [],
    send: async () => (await callApi(retryJobDocument, { input: { jobId } })).retryJob,
    onDone: async () => redirect(paths.job(jobId)),
  });
}

export async function discardJob(_before: FormState, form: FormData): Promise<FormState> {
  const jobId = text(form, "id");
  return submit(form, {
    keep: ["reason"],
    send: async () =>
      (await callApi(discardJobDocument, { input: { jobId, reason: text(form, "reason") } })).discardJob,
    onDone: async () => redirect(paths.job(jobId)),
  });
}

export async function cancelJob(_before: FormState, form: FormData): Promise<FormState> {
  const jobId = text(form, "id");
  return submit(form, {
    keep: [],
    send: async () => (await callApi(cancelJobDocument, { input: { jobId } })).cancelJob,
    onDone: async () => redirect(paths.job(jobId)),
  });
}

export async function runSweep(_before: FormState, form: FormData): Promise<FormState> {
  return submit(form, {
    keep: [],
    send: async () => (await callApi(runSweepDocument, { input: { name: text(form, "name") } })).runSweep,
    onDone: async () => redirect(paths.jobs({ view: "sweeps" })),
  });
}
