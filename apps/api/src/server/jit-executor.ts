import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  getOperationAST,
  getVariableValues,
} from "graphql";
import { type CompiledQuery, compileQuery, isCompiledQuery } from "graphql-jit";

/**
 * Compiled execution for Apollo Server. It enters as a gateway because errors of `responseForOperation` would
 * pass by `formatError` and leak. Three repairs make it answer as graphql-js does: variables are coerced by
 * graphql-js first, its errors are real `GraphQLError`s again, and a document it cannot compile runs on graphql-js.
 */
export function jitGateway(schema: GraphQLSchema): GatewayInterface {
  const executor = jitExecutor(schema);
  return {
    load: async () => ({ executor }),
    onSchemaLoadOrUpdate(callback) {
      callback({ apiSchema: schema, coreSupergraphSdl: "" });
      return () => {};
    },
    stop: async () => {},
  };
}

export function jitExecutor(schema: GraphQLSchema): GatewayExecutor {
  // Keyed by document: Apollo's document store bounds how many live.
  const compiled = new WeakMap<DocumentNode, Map<string, CompiledQuery | null>>();

  function compiledFor(document: DocumentNode, operationName: string): CompiledQuery | null {
    const byName = compiled.get(document) ?? new Map<string, CompiledQuery | null>();
    compiled.set(document, byName);
    const known = byName.get(operationName);
    if (known !== undefined) return known;
    const outcome = compileQuery(schema, document, operationName);
    const query = isCompiledQuery(outcome) ? outcome : null;
    byName.set(operationName, query);
    return query;
  }

  return async ({ document, request, context }) => {
    const operation = getOperationAST(document, request.operationName);
    const variables = request.variables ?? {};
    const query = operation && compiledFor(document, operation.name?.value ?? "");
    if (!query) {
      return execute({ schema, document, contextValue: context, variableValues: variables, operationName: request.operationName });
    }
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced.errors) return { errors: [...coerced.errors] };
    return withRealErrors(await query.query(undefined, context, variables));
  };
}

function withRealErrors(result: ExecutionResult): ExecutionResult {
  if (!result.errors) return result;
  return { ...result, errors: result.errors.map(realError) };
}

/** graphql-jit's errors only look like GraphQLErrors; Apollo would hide them behind "Internal server error". */
function realError(error: GraphQLError): GraphQLError {
  const original = error.originalError ?? undefined;
  const real = new GraphQLError(error.message, {
    path: error.path,
    originalError: original,
    extensions: (original as Partial<GraphQLFormattedError> | undefined)?.extensions ?? error.extensions,
  });
  Object.defineProperty(real, "locations", { value: error.locations, enumerable: true });
  return real;
}
