import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import { unwrapResolverError } from "@apollo/server/errors";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { fastifyApolloDrainPlugin } from "@as-integrations/fastify";
import type { FastifyInstance } from "fastify";
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from "graphql";
import type { Ctx } from "#kernel/context";
import { MalformedId } from "#kernel/id";
import { jitGateway } from "./jit-executor.js";
import { limitRule, limits } from "./limits.js";
import { logReadings } from "./log-readings.js";

export interface GraphQLOptions {
  schema: GraphQLSchema;
  app: FastifyInstance;
  introspection: boolean;
  plugins: readonly ApolloServerPlugin<Ctx>[];
  /** Hears of what nobody expected, with the request id that the client was given. */
  onUnexpected: (error: unknown, requestId: string) => void;
}

export function createGraphQL({
  schema,
  app,
  introspection,
  plugins,
  onUnexpected,
}: GraphQLOptions): ApolloServer<Ctx> {
  return new ApolloServer<Ctx>({
    gateway: jitGateway(schema),
    introspection,
    includeStacktraceInErrorResponses: false,
    hideSchemaDetailsFromClientErrors: !introspection,
    validationRules: [limitRule],
    parseOptions: { maxTokens: limits.tokens },
    allowBatchedHttpRequests: false,
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      // It would wrap every field of the schema, and compiled execution would call a resolver for each plain value.
      ApolloServerPluginCacheControlDisabled(),
      fastifyApolloDrainPlugin(app),
      logReadings,
      answerOkToJsonClients,
      reportUnexpected(onUnexpected),
      ...plugins,
    ],
    formatError: hideUnexpected,
  });
}

/** Codes a client may see; everything else is ours to know and the client's to quote by request id. */
const PUBLIC_CODES = new Set([
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "TOO_MANY_REQUESTS",
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_RESOLUTION_FAILURE",
  "BAD_REQUEST",
  "PERSISTED_QUERY_NOT_FOUND",
]);

const isPublic = (error: unknown): boolean =>
  error instanceof GraphQLError && PUBLIC_CODES.has(String(error.extensions.code));

function hideUnexpected(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const original = unwrapResolverError(error);
  if (original instanceof MalformedId)
    return { ...formatted, message: "This is not a valid id", extensions: { code: "BAD_USER_INPUT" } };
  const code = String(formatted.extensions?.code ?? "");
  if (PUBLIC_CODES.has(code)) return { ...formatted, extensions: { ...formatted.extensions, code } };
  const { path, locations } = formatted;
  return {
    message: "Something went wrong on our side",
    path,
    locations,
    extensions: { code: "INTERNAL_SERVER_ERROR" },
  };
}

const reportUnexpected = (onUnexpected: GraphQLOptions["onUnexpected"]): ApolloServerPlugin<Ctx> => ({
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors, contextValue }) {
        for (const error of errors) {
          const original = unwrapResolverError(error);
          if (!isPublic(original) && !isPublic(error) && !(original instanceof MalformedId))
            onUnexpected(original, contextValue.requestId);
        }
      },
      async willSendResponse({ response, contextValue }) {
        const { body } = response;
        if (body.kind === "single" && body.singleResult.errors) {
          body.singleResult.extensions = { ...body.singleResult.extensions, requestId: contextValue.requestId };
        }
      },
    };
  },
});

const WELL_FORMED = new Set([
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "BAD_USER_INPUT",
  "OPERATION_RESOLUTION_FAILURE",
]);

/** GraphQL over HTTP: a client that speaks plain `application/json` gets 200 for a request that was well-formed HTTP. */
const answerOkToJsonClients: ApolloServerPlugin<Ctx> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response, errors }) {
        const accepts = request.http?.headers.get("accept") ?? "";
        if (response.http.status !== 400 || accepts.includes("application/graphql-response+json")) return;
        if (typeof request.query !== "string" || request.query === "" || !errors?.length) return;
        if (errors.every((error) => WELL_FORMED.has(String(error.extensions.code)))) response.http.status = 200;
      },
    };
  },
};
