import type { ApolloServerPlugin } from "@apollo/server";
import type { Ctx, Reading, StaffContext } from "#kernel/context";
import { type AccessDecision, noteAccess } from "#privacy/access-log";

const decisions: Record<Reading["shows"], AccessDecision> = { MASK: "MASKED", VALUE: "SHOWN", DENIED: "DENIED" };

/**
 * Writes what staff were shown before they are shown it: one entry per operation and kind of sight. Should the entry
 * fail, the answer does not leave. Policy 5.5.
 */
export const logReadings: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue, operationName, request }) {
        const { actor, readings } = contextValue;
        if (actor.kind !== "STAFF" || readings.length === 0) return;
        const operation = operationName ?? request.operationName ?? "anonymous";
        for (const [shows, group] of Map.groupBy(readings.splice(0), (reading) => reading.shows)) {
          await noteAccess(contextValue as StaffContext, {
            operation: /^\w{1,80}$/.test(operation) ? operation : "anonymous",
            decision: decisions[shows],
            fields: group.map(({ field }) => field),
            subjects: group,
          });
        }
      },
    };
  },
};
