import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, InputType, Int, ObjectType, registerEnumType } from "type-graphql";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, resultOf } from "#kernel/refusal";
import { handsFor, type WorkItemKind } from "./kinds.js";
import { WorkItemTaken } from "./refusals.js";

export const WorkItemKindEnum = Object.fromEntries(Object.keys(handsFor).map((kind) => [kind, kind])) as {
  [kind in WorkItemKind]: kind;
};
registerEnumType(WorkItemKindEnum, { name: "WorkItemKind", description: "What lands on somebody's desk." });

@ObjectType({ simpleResolvers: true, description: "Something that waits for staff, and in whose hands it is." })
export class WorkItem {
  @Field(() => ID)
  id!: string;

  @Field(() => WorkItemKindEnum)
  kind!: WorkItemKind;

  @Field(() => ID, { description: "Of the thing itself: a conversation, a case, a request." })
  entity!: string;

  @Field(() => ID, { nullable: true })
  holderId!: string | null;

  @Field(() => GraphQLDateTimeISO)
  openedAt!: Date;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  claimedAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  dueAt!: Date | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  closedAt!: Date | null;
}

@ObjectType({ simpleResolvers: true, description: "Open items of one kind." })
export class WorkItemCount {
  @Field(() => WorkItemKindEnum)
  kind!: WorkItemKind;

  @Field(() => Int)
  open!: number;

  @Field(() => Int, { description: "In the caller's own hands." })
  mine!: number;

  @Field(() => Int, { description: "In nobody's hands." })
  waiting!: number;

  @Field(() => Int)
  overdue!: number;
}

export const WorkItemPage = pageOf("WorkItemPage", WorkItem);

@InputType()
export class WorkItemInput {
  @Field(() => ID, { description: "The id of the thing, e.g. `asc_…`." })
  entity!: string;
}

@InputType()
export class AssignWorkItemInput extends WorkItemInput {
  @Field(() => ID)
  staffId!: string;
}

export const ClaimWorkItemResult = resultOf("ClaimWorkItemResult", WorkItem, WorkItemTaken, NotFound, InvalidInput);
export const ReleaseWorkItemResult = resultOf("ReleaseWorkItemResult", WorkItem, NotFound, InvalidInput);
export const AssignWorkItemResult = resultOf("AssignWorkItemResult", WorkItem, NotFound, InvalidInput);
