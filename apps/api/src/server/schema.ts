import "reflect-metadata";
import { type GraphQLSchema, isInterfaceType, isUnionType, lexicographicSortSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { checkAudience, rootFieldsWithoutAudience } from "#kernel/access";
import { Refusal } from "#kernel/refusal";
import { rooms } from "../rooms.js";

/** The one schema, for shoppers and staff alike. Throws when a root field has not said whom it is for. */
export function buildMallSchema(): GraphQLSchema {
  const resolvers = rooms.flatMap((room) => room.resolvers ?? []);
  const schema = buildSchemaSync({
    // biome-ignore lint/complexity/noBannedTypes: type-graphql takes resolver classes
    resolvers: resolvers as unknown as NonEmptyArray<Function>,
    authChecker: checkAudience,
    validate: false,
  });
  const open = rootFieldsWithoutAudience(schema);
  if (open.length > 0) throw new Error(`no audience declared: ${open.join(", ")}`);
  return resolvingTypesAtOnce(lexicographicSortSchema(schema));
}

/**
 * type-graphql wraps each `resolveType` in a promise, which graphql-jit cannot wait for. Every abstract type of ours
 * is Refusal or a result union, so one rule names the type of any value: a refusal's class, else the good answer.
 */
function resolvingTypesAtOnce(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isInterfaceType(type)) type.resolveType = (value: object) => value.constructor.name;
    if (!isUnionType(type)) continue;
    const good = type.getTypes().filter((member) => !member.getInterfaces().some(({ name }) => name === Refusal.name));
    if (good.length !== 1) throw new Error(`${type.name} needs exactly one good answer beside its refusals`);
    type.resolveType = (value: unknown) => (value instanceof Refusal ? value.constructor.name : good[0]!.name);
  }
  return schema;
}
