import type { SystemContext } from "#kernel/context";
import { publishFirstPolicy } from "#privacy/policies";
import { registerFirstPartners } from "#privacy/sharing";
import { installCarriers } from "#shop/delivery";
import { seedRegions } from "#shop/regions";

/**
 * What a mall cannot open without, demo or not: the first policy, the partners that may be told anything, the regions
 * and the carriers. Runs after every migration; what is there already stays as it was set.
 */
export async function layFoundation(ctx: SystemContext): Promise<void> {
  await publishFirstPolicy(ctx);
  await registerFirstPartners(ctx);
  await seedRegions(ctx);
  await installCarriers(ctx);
}
