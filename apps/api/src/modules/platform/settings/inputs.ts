import { Field, ID, InputType, Int } from "type-graphql";

@InputType()
export class ChangeSettingInput {
  @Field(() => String)
  key!: string;

  @Field(() => String, { description: "A whole number: fen for amounts, else in the setting's unit." })
  value!: string;

  @Field(() => Int, { description: "The version that was shown; 0 for the default." })
  version!: number;

  @Field(() => String, { description: "Why; at least four characters." })
  reason!: string;
}

@InputType()
export class SettingChangeInput {
  @Field(() => ID)
  changeId!: string;
}

@InputType()
export class HolidayInput {
  @Field(() => String, { description: "As the notice calls it, e.g. 春节." })
  name!: string;

  @Field(() => String, { description: "First day off, YYYY-MM-DD." })
  firstDay!: string;

  @Field(() => String, { description: "Last day off, YYYY-MM-DD." })
  lastDay!: string;

  @Field(() => [String], { description: "Weekend days that are worked in exchange." })
  makeUpDays!: string[];
}

@InputType()
export class EnterHolidayNoticeInput {
  @Field(() => Int)
  year!: number;

  @Field(() => String)
  title!: string;

  @Field(() => String, { description: "Document number." })
  number!: string;

  @Field(() => String, { description: "Where it was published; https." })
  sourceUrl!: string;

  @Field(() => [HolidayInput])
  holidays!: HolidayInput[];
}

@InputType()
export class HolidayNoticeInput {
  @Field(() => ID)
  noticeId!: string;
}
