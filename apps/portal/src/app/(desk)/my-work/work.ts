import "server-only";
import { getLocale } from "next-intl/server";
import { graphql } from "#generated/gql";
import type { WorkQueryVariables } from "#generated/graphql";
import { askPage, type Viewer } from "#lib/ask";
import { areas } from "./areas";
import type { Block } from "./block";

/** One question for the whole page. The rights that areas' fragments ask about are its variables. */
const workDocument = graphql(`
  query Work(
    $mayRefundApprove: Boolean!
    $mayAfterSalesDecide: Boolean!
    $mayAfterSalesInspect: Boolean!
    $watchesReturns: Boolean!
    $mayShipmentCreate: Boolean!
    $mayOrderCancel: Boolean!
    $mayConversationAnswer: Boolean!
    $mayIncidentRead: Boolean!
    $mayIncidentHandle: Boolean!
    $mayRequestRead: Boolean!
    $watchesRequests: Boolean!
    $mayRequestHandle: Boolean!
    $mayDisclosureRead: Boolean!
    $watchesDisclosures: Boolean!
    $mayDisclosureRegister: Boolean!
    $mayDisclosureCollect: Boolean!
    $mayDisclosureHandOver: Boolean!
    $mayJobsManage: Boolean!
  ) {
    ...Frame
    ...ApprovalsWork
    ...HeldWork
    ...IncidentsWork
    ...ServiceWork
    ...RequestsWork
    ...DisclosuresWork
    ...AfterSalesWork
    ...OrdersWork
    ...JobsWork
  }
`);

/** Any of them will do. */
const RIGHTS: Readonly<Record<keyof WorkQueryVariables, readonly string[]>> = {
  mayRefundApprove: ["refund:approve"],
  mayAfterSalesDecide: ["after-sales:decide"],
  mayAfterSalesInspect: ["after-sales:inspect"],
  watchesReturns: ["after-sales:inspect", "after-sales:decide"],
  mayShipmentCreate: ["shipment:create"],
  mayOrderCancel: ["order:cancel"],
  mayConversationAnswer: ["conversation:answer"],
  mayIncidentRead: ["incident:read"],
  mayIncidentHandle: ["incident:handle"],
  mayRequestRead: ["request:read"],
  watchesRequests: ["request:handle", "request:review"],
  mayRequestHandle: ["request:handle"],
  mayDisclosureRead: ["disclosure:read"],
  watchesDisclosures: ["disclosure:register", "disclosure:review", "disclosure:approve", "disclosure:decide"],
  mayDisclosureRegister: ["disclosure:register"],
  mayDisclosureCollect: ["disclosure:collect"],
  mayDisclosureHandOver: ["disclosure:hand-over"],
  mayJobsManage: ["jobs:manage"],
};

/** Who is signed in, and what waits for somebody with these rights, in the order in which it should be looked at. */
export async function openWork(): Promise<{ viewer: Viewer; blocks: Block[] }> {
  const work = await askPage(
    workDocument,
    (may) =>
      Object.fromEntries(Object.entries(RIGHTS).map(([flag, any]) => [flag, any.some(may)])) as WorkQueryVariables,
  );
  const locale = await getLocale();
  const blocks = areas.flatMap((area) => area(work, (label) => label[locale])).filter((block) => block !== undefined);
  return { viewer: work.viewer, blocks };
}
