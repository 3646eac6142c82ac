import { buildSchema, type GraphQLSchema, isAbstractType, isObjectType } from "graphql";

type Resolvers = Record<string, Record<string, (parent: never, args: never) => unknown>>;

/** A schema of SDL and plain functions; abstract types go by `__typename`. */
export function makeExecutable(sdl: string, resolvers: Resolvers): GraphQLSchema {
  const schema = buildSchema(sdl);
  for (const [typeName, fields] of Object.entries(resolvers)) {
    const type = schema.getType(typeName);
    if (!isObjectType(type)) throw new Error(`${typeName} is no object type`);
    for (const [name, resolve] of Object.entries(fields)) type.getFields()[name]!.resolve = resolve as never;
  }
  for (const type of Object.values(schema.getTypeMap())) {
    if (isAbstractType(type)) type.resolveType = (value: { __typename: string }) => value.__typename;
  }
  return schema;
}
