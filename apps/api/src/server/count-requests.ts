import type { ApolloServerPlugin } from "@apollo/server";
import { Counter, Histogram, type Registry } from "prom-client";
import type { Ctx } from "#kernel/context";
import type { TrustedDocuments } from "./trusted-documents.js";

/**
 * Counts requests and how long they took, by operation. A name is whatever a client writes: only those of our own
 * clients' documents become a label, so nobody can put a phone number there or make labels without end.
 */
export function countRequests(registry: Registry, documents: TrustedDocuments): ApolloServerPlugin<Ctx> {
  const names = operationNamesOf(documents);
  const registers = [registry];
  const total = new Counter({
    name: "mall_requests_total",
    help: "GraphQL requests by operation and outcome",
    labelNames: ["operation", "outcome"],
    registers,
  });
  const seconds = new Histogram({
    name: "mall_request_duration_seconds",
    help: "How long GraphQL requests took, by operation",
    labelNames: ["operation"],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10],
    registers,
  });
  return {
    async requestDidStart() {
      const began = performance.now();
      return {
        async willSendResponse({ operationName, errors }) {
          const operation = operationName && names.has(operationName) ? operationName : "other";
          total.inc({ operation, outcome: errors?.length ? "error" : "answered" });
          seconds.observe({ operation }, (performance.now() - began) / 1000);
        },
      };
    },
  };
}

const operationNamesOf = (documents: TrustedDocuments): ReadonlySet<string> =>
  new Set(
    [...documents.values()].flatMap((document) =>
      [...document.matchAll(/\b(?:query|mutation|subscription)\s+(\w+)/g)].map(([, name]) => name!),
    ),
  );
