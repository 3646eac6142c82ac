import { Field, Int, ObjectType } from "type-graphql";

@ObjectType({ simpleResolvers: true, description: "A province, city or district of the mainland." })
export class Region {
  @Field(() => String, { description: "Six digits, GB/T 2260." })
  code!: string;

  @Field(() => String, { nullable: true })
  parent!: string | null;

  @Field(() => Int, { description: "1 province, 2 city, 3 district." })
  level!: 1 | 2 | 3;

  @Field(() => String)
  name!: string;

  @Field(() => Boolean, { description: "False: no order can be sent there at present." })
  deliverable!: boolean;
}
