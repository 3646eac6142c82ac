import { Field, InputType } from "type-graphql";
import { type AskableCategory, AuthorityKindEnum, CategoryEnum, DeliveryWayEnum, InstrumentKindEnum } from "./enums.js";
import type { AuthorityKind, DeliveryWay, InstrumentKind } from "./status.js";

const DAY_TEXT = "`YYYY-MM-DD`, Asia/Shanghai.";
const SCAN_TEXT = "The scan, PDF, PNG or JPEG, in base64; at most 600 KB.";

@InputType()
export class RequestingOfficerInput {
  @Field(() => String)
  name!: string;

  @Field(() => String, { description: "Number of the police card or of the service card." })
  idNumber!: string;
}

@InputType()
export class LegalInstrumentInput {
  @Field(() => InstrumentKindEnum)
  kind!: InstrumentKind;

  @Field(() => String, { nullable: true })
  number?: string;

  @Field(() => String, { nullable: true, description: `${DAY_TEXT} Not needed where there is no instrument.` })
  issuedOn?: string;

  @Field(() => String, { nullable: true, description: "Its last day." })
  validUntil?: string;

  @Field(() => String, { nullable: true, description: SCAN_TEXT })
  scan?: string;
}

@InputType()
export class RegisterDisclosureInput {
  @Field(() => AuthorityKindEnum)
  authority!: AuthorityKind;

  @Field(() => String)
  authorityName!: string;

  @Field(() => String, { nullable: true, description: "The authority's own number of its case." })
  caseNumber?: string;

  @Field(() => DeliveryWayEnum)
  deliveredBy!: DeliveryWay;

  @Field(() => String, { description: `${DAY_TEXT} When the letter reached us; not after today.` })
  receivedOn!: string;

  @Field(() => String, { nullable: true, description: `${DAY_TEXT} By when the letter wants its answer.` })
  answerBy?: string;

  @Field(() => LegalInstrumentInput)
  instrument!: LegalInstrumentInput;

  @Field(() => [RequestingOfficerInput], { description: "Two at least; with fewer the check of officers cannot pass." })
  officers!: RequestingOfficerInput[];

  @Field(() => String, { nullable: true, description: "The article of law that the letter cites." })
  legalArticle?: string;

  @Field(() => Boolean)
  hasSecrecyClause!: boolean;

  @Field(() => String, { nullable: true, description: "The clause, word for word." })
  secrecyText?: string;

  @Field(() => String, { description: "Which data, in the letter's words, up to 500 characters." })
  dataAsked!: string;

  @Field(() => String, { description: "About whom, in the letter's words, up to 500 characters." })
  personsAsked!: string;

  @Field(() => Boolean, { description: "The letter describes a group, such as all buyers of a place." })
  asksForGroup!: boolean;

  @Field(() => [CategoryEnum])
  askedCategories!: AskableCategory[];

  @Field(() => String, { description: DAY_TEXT })
  askedFrom!: string;

  @Field(() => String, { description: DAY_TEXT })
  askedTo!: string;
}
