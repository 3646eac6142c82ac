import type { GatewayExecutor, GatewayInterface } from "@apollo/server-gateway-interface";
import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getOperationAST,
  getVariableValues,
  isInputObjectType,
  type NamedTypeNode,
  typeFromAST,
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
    const query = compilable(schema, document, operationName) ? compile(schema, document, operationName) : null;
    byName.set(operationName, query);
    return query;
  }

  return async ({ document, request, context }) => {
    const operation = getOperationAST(document, request.operationName);
    const variables = request.variables ?? {};
    const query = operation && compiledFor(document, operation.name?.value ?? "");
    if (!query) {
      return execute({
        schema,
        document,
        contextValue: context,
        variableValues: variables,
        operationName: request.operationName,
      });
    }
    const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], variables);
    if (coerced.errors) return { errors: [...coerced.errors] };
    // Coerced, not as they came: graphql-jit knows neither the defaults of variables nor those of input fields.
    return withRealErrors(await query.query(undefined, context, coerced.coerced));
  };
}

function compile(schema: GraphQLSchema, document: DocumentNode, operationName: string): CompiledQuery | null {
  const outcome = compileQuery(schema, document, operationName);
  return isCompiledQuery(outcome) ? outcome : null;
}

/** graphql-jit unrolls the types of variables: an input type that contains itself would never end. */
function compilable(schema: GraphQLSchema, document: DocumentNode, operationName: string): boolean {
  const variables = getOperationAST(document, operationName || undefined)?.variableDefinitions ?? [];
  return variables.every((variable) => {
    const type = typeFromAST(schema, variable.type as NamedTypeNode);
    return !type || !containsItself(getNamedType(type), new Set());
  });
}

function containsItself(type: GraphQLNamedType, above: ReadonlySet<GraphQLNamedType>): boolean {
  if (!isInputObjectType(type)) return false;
  if (above.has(type)) return true;
  const path = new Set(above).add(type);
  return Object.values(type.getFields()).some((field) => containsItself(getNamedType(field.type), path));
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
