import type { FastifyInstance } from "fastify";
import type { World } from "../world.js";

/** What lies in the bucket, without its content. */
export function mountStorage(admin: FastifyInstance, { storage }: World): void {
  admin.get("/__sandbox/storage", async () => storage.all().map(({ base64: _, ...facts }) => facts));
}
