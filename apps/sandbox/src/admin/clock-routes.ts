import type { FastifyInstance } from "fastify";
import { toRfc3339 } from "../kernel/beijing.js";
import { isSteerable } from "../kernel/clock.js";
import { FAULT_KINDS, type FaultOrder } from "../kernel/faults.js";
import { integer, oneOf, record, text } from "../pay/shape.js";
import type { World } from "../world.js";
import { BadOrder, readOrder } from "./input.js";

const advanceShape = record({ advanceMs: integer(0) }, {});
const faultShape = record(
  { kind: oneOf(...FAULT_KINDS), path: text({ pattern: /^\// }) },
  {
    method: oneOf("GET", "HEAD", "POST", "PUT", "DELETE"),
    times: integer(1),
    ms: integer(Number.MIN_SAFE_INTEGER),
    status: integer(429),
    errcode: integer(-1),
  },
);

/** Health, time and faults. */
export function mountClock(admin: FastifyInstance, world: World): void {
  const { clock, queue } = world.context;
  const showClock = () => ({ now: clock.now(), beijing: toRfc3339(clock.now()) });

  admin.get("/__sandbox/health", async () => ({ ok: true }));
  admin.get("/__sandbox/clock", async () => showClock());
  admin.post("/__sandbox/clock", async (request) => {
    const { advanceMs } = readOrder(request, advanceShape);
    if (!isSteerable(clock)) throw new BadOrder("this clock is steered by whoever started the sandbox");
    clock.advance(advanceMs);
    return showClock();
  });
  admin.post("/__sandbox/tick", async () => {
    await queue.runDue();
    return { pending: queue.size };
  });

  admin.get("/__sandbox/faults", async () => world.faults.list());
  admin.post("/__sandbox/faults", async (request) => world.faults.add(checkFault(readOrder(request, faultShape))));
  admin.delete("/__sandbox/faults", async () => {
    world.faults.clear();
    return [];
  });
}

function checkFault(order: Omit<FaultOrder, "status"> & { status?: number }): FaultOrder {
  const { status } = order;
  if (status !== undefined && status !== 429 && status !== 500 && status !== 502)
    throw new BadOrder("/status must be 429, 500 or 502");
  if (order.kind === "status" && status === undefined) throw new BadOrder("/status is required");
  return { ...order, status };
}
