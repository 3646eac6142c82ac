import "reflect-metadata";
import { type GraphQLSchema, lexicographicSortSchema } from "graphql";
import { buildSchemaSync, type NonEmptyArray } from "type-graphql";
import { checkAudience, rootFieldsWithoutAudience } from "#kernel/access";
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
  return lexicographicSortSchema(schema);
}
