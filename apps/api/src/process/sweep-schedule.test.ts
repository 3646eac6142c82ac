import pino from "pino";
import { expect, it, vi } from "vitest";
import { newId } from "#kernel/id";
import { recordAudit, verifyChain } from "#platform/audit";
import { aWorld } from "../../test/world.js";
import { startSweeps } from "./sweep-schedule.js";

it("a worker that starts while Redis is away sweeps by itself", async () => {
  const mall = await aWorld();
  const { sealed } = await verifyChain(mall.system);
  await mall.world.db.transact((tx) =>
    recordAudit(tx, mall.system, { action: "test/room.deed", entity: newId("ord") }),
  );
  const sweeps = startSweeps(mall.world, "redis://127.0.0.1:1", pino({ level: "silent" }));
  await vi.waitFor(async () => expect((await verifyChain(mall.system)).sealed).toBeGreaterThan(sealed), {
    timeout: 20_000,
    interval: 200,
  });
  await sweeps.stop();
});
