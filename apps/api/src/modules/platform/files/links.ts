import { createHmac, timingSafeEqual } from "node:crypto";
import { after, MINUTE } from "#kernel/clock";
import type { Actor, Ctx, World } from "#kernel/context";
import { type Id, isId } from "#kernel/id";
import { staffOfSession } from "#platform/staff";
import { accountOfSession } from "#shop/accounts";
import type { StoredFileRow } from "./tables.js";

const LASTS_MS = 15 * MINUTE;

/**
 * An address at which this caller may read the file for a quarter of an hour. It names their session: once that has
 * ended it opens nothing, and whoever else uses it reads in their name. Null for who is nobody in particular.
 */
export function readLink({ actor, settings, clock }: Ctx, { id }: Pick<StoredFileRow, "id">): string | null {
  if (actor.kind !== "SHOPPER" && actor.kind !== "STAFF") return null;
  const until = String(after(clock.now(), LASTS_MS).getTime());
  const query = new URLSearchParams({ for: actor.sessionId, until });
  query.set("mac", macOf(settings, id, actor.sessionId, until).toString("base64url"));
  return `${settings.filesBaseUrl}/${id}?${query}`;
}

export interface LinkParts {
  for?: string;
  until?: string;
  mac?: string;
}

/** Whose link it is; undefined when it was not made here, is over, or its session has ended. */
export async function readerOf(
  world: World,
  fileId: string,
  { for: session = "", until = "", mac = "" }: LinkParts,
): Promise<Actor | undefined> {
  const expected = macOf(world.settings, fileId, session, until);
  const given = Buffer.from(mac, "base64url");
  if (given.length !== expected.length || !timingSafeEqual(given, expected)) return undefined;
  if (Number(until) <= world.clock.now().getTime()) return undefined;
  if (isId("sts", session)) return (await staffOfSession(world, session as Id<"sts">)) ?? undefined;
  if (isId("ses", session)) return (await accountOfSession(world, session as Id<"ses">)) ?? undefined;
  return undefined;
}

/** Keyed apart from the audit chain, by a word of its own. */
const macOf = ({ auditSecret }: World["settings"], ...parts: string[]): Buffer =>
  createHmac("sha256", createHmac("sha256", auditSecret).update("platform/files.readLink").digest())
    .update(parts.join("\n"))
    .digest();
