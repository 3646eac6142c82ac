import type { FastifyInstance } from "fastify";
import type { World } from "../world.js";

/** What lies in a mailbox. */
export function mountMail(admin: FastifyInstance, { postOffice }: World): void {
  admin.get<{ Querystring: { to?: string } }>("/__sandbox/mail", async ({ query }) =>
    query.to === undefined ? [] : postOffice.of(query.to),
  );
}
