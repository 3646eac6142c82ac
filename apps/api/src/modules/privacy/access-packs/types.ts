import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import type { PackStatus } from "./status.js";
import type { PackForm } from "./tables.js";

export const PackStatusEnum = { MAKING: "MAKING", READY: "READY", ENDED: "ENDED" } as const satisfies {
  [S in PackStatus]: S;
};
registerEnumType(PackStatusEnum, { name: "AccessPackStatus", description: "READY may be fetched; ENDED is erased." });

export const PackFormEnum = { COPY: "COPY", PORT: "PORT" } as const satisfies { [F in PackForm]: F };
registerEnumType(PackFormEnum, {
  name: "AccessPackForm",
  description: "COPY is everything, readable; PORT what the person gave, for machines.",
});

@ObjectType({ simpleResolvers: true, description: "How the copy of a person's data stands. Never what is in it." })
export class AccessPack {
  @Field(() => PackFormEnum)
  form!: PackForm;

  @Field(() => PackStatusEnum)
  status!: PackStatus;

  @Field(() => Int, { description: "Kinds of records that were looked through, empty ones too." })
  categories!: number;

  @Field(() => Int)
  records!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  madeAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "Nobody fetches it later." })
  expiresAt!: Date | null;

  @Field(() => Int, { description: "How often it was fetched; three times are the most." })
  downloads!: number;

  @Field(() => GraphQLDateTimeISO, { nullable: true, description: "When it was erased." })
  endedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Where this session reads the ZIP archive, for 15 minutes." })
export class AccessPackLink {
  @Field(() => String, { description: "Never store it." })
  href!: string;

  @Field(() => Int)
  bytes!: number;

  @Field(() => GraphQLDateTimeISO, { description: "Until when a new link can be had." })
  expiresAt!: Date;

  @Field(() => Int)
  downloadsLeft!: number;
}

@InputType()
export class FetchAccessPackInput {
  @Field(() => ID)
  requestId!: string;
}
