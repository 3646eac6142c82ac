import type { Id } from "#kernel/id";
import { phoneNumberOf } from "#shop/accounts";
import { type Buyer, granted } from "../../shop/orders/fixtures.js";
import { addListedPeople } from "../incidents/add-listed-people.js";
import { aConfirmedIncident, anApprovedNotice, type CrisisTeam } from "../incidents/fixtures.js";
import type { IncidentRow } from "../incidents/tables.js";
import { campaignsOf } from "./queries.js";
import { startCampaign } from "./start-campaign.js";
import type { CampaignRow } from "./tables.js";

export const phoneOf = async ({ ctx, accountId }: Buyer): Promise<string> => (await phoneNumberOf(ctx, accountId))!;

let last = 13_600_000_000 + Math.floor(Math.random() * 99_000_000);
/** A number that no account has. */
export const aStrangersPhone = () => `+86${++last}`;

/** People in the set by number or address, whoever they are. */
export const affects = async (
  { officer }: CrisisTeam,
  { id: incidentId }: Pick<IncidentRow, "id">,
  contacts: readonly string[],
): Promise<IncidentRow> =>
  granted(
    await addListedPeople(officer, {
      incidentId,
      list: contacts.join("\n"),
      keepUnknown: true,
      dataTypes: ["NAME", "PHONE_NUMBER"],
      confidence: "CONFIRMED",
    }),
  );

/** Confirmed, with these people in its set and words that two have approved: ready to tell them. */
export async function aReadyIncident(team: CrisisTeam, contacts: readonly string[]): Promise<IncidentRow> {
  const incident = await aConfirmedIncident(team.officer);
  const affected = await affects(team, incident, contacts);
  await anApprovedNotice(team, incident);
  return affected;
}

export const aStartedCampaign = async (
  { officer }: CrisisTeam,
  { id: incidentId, incidentNumber }: Pick<IncidentRow, "id" | "incidentNumber">,
): Promise<CampaignRow> => granted(await startCampaign(officer, { incidentId, confirmation: incidentNumber }));

export const newestCampaign = async ({ officer }: CrisisTeam, incidentId: Id<"inc">): Promise<CampaignRow> =>
  (await campaignsOf(officer.db, incidentId)).at(-1)!;
