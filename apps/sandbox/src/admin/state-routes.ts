import type { FastifyInstance } from "fastify";
import type { World } from "../world.js";
import { writeIndexPage } from "./index-page.js";

/** What the sandbox holds, as counts: no names, numbers or openids. */
export function mountState(admin: FastifyInstance, world: World): void {
  const { wx, pay, sms, storage, postOffice, context, faults } = world;
  admin.get("/__sandbox/state", async () => ({
    users: wx.users.count,
    orders: countBy(pay.orders.all(), ({ state }) => state),
    refunds: countBy(pay.refunds.all(), ({ status }) => status),
    notifications: countBy(pay.notifications.all(), ({ state }) => state),
    // Above zero means that a backend took a wrong signature for a right one.
    probesTaken: pay.notifications.all().filter(({ probeStatus = 0 }) => probeStatus >= 200 && probeStatus < 300)
      .length,
    repeatedNonces: pay.gate.repeatedNonces,
    texts: countBy(sms.carrier.all(), ({ state }) => state),
    objects: storage.all().length,
    letters: postOffice.all().length,
    pending: context.queue.size,
    faults: faults.list().length,
    balanceFen: pay.balance.fen,
    mode: pay.keyring.mode,
  }));

  admin.get("/", async (_request, reply) => {
    await reply.type("text/html; charset=utf-8").send(writeIndexPage(context.clock));
  });
}

function countBy<T>(things: T[], kindOf: (thing: T) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const thing of things) counts[kindOf(thing)] = (counts[kindOf(thing)] ?? 0) + 1;
  return counts;
}
