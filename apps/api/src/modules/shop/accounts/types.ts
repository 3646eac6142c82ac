import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType } from "type-graphql";
import type { Id } from "#kernel/id";

/** Other rooms add fields of their own: consents, orders, who received data. */
@ObjectType({ description: "A shopper's account. Only its owner reaches it." })
export class Account {
  @Field(() => ID)
  id!: Id<"acc">;

  @Field(() => String, { description: "Generated and unique, e.g. `用户8K2QF7TD`; the nickname until one is chosen." })
  accountName!: string;

  @Field(() => GraphQLDateTimeISO)
  createdAt!: Date;
}

@ObjectType({ simpleResolvers: true, description: "Tokens of a signed-in shopper. Shown once; the API keeps digests." })
export class ShopperSession {
  @Field(() => String, { description: "Send it as `Authorization: Bearer …`." })
  accessToken!: string;

  @Field(() => GraphQLDateTimeISO, { description: "15 minutes ahead; `refreshSession` gives a new one." })
  accessTokenExpiresAt!: Date;

  @Field(() => String, { description: "Works once: each refresh gives a new one. Using an old one ends the session." })
  refreshToken!: string;

  @Field(() => GraphQLDateTimeISO, { description: "30 days ahead, moved on with every refresh." })
  refreshTokenExpiresAt!: Date;
}

@ObjectType({ description: "An entry of the shopper's own address book." })
export class DeliveryAddress {
  @Field(() => ID)
  id!: Id<"adr">;

  @Field(() => Boolean)
  isDefault!: boolean;
}
