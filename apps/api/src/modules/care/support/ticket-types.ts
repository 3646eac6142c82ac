import { GraphQLDateTimeISO } from "graphql-scalars";
import { Field, ID, ObjectType, registerEnumType } from "type-graphql";
import { PersonalField } from "#kernel/access";
import { pageOf } from "#kernel/page";
import { InvalidInput, NotFound, resultOf, StateConflict } from "#kernel/refusal";
import { CallerRoleEnum, TicketOutcomeEnum, TicketStatusEnum } from "./enums.js";
import type { CallerRole, TicketOutcome, TicketStatus } from "./status.js";

export const ticketViews = ["MINE", "OPEN", "RESOLVED"] as const;
export type TicketView = (typeof ticketViews)[number];
export const TicketViewEnum = Object.fromEntries(ticketViews.map((view) => [view, view])) as {
  [view in TicketView]: view;
};
registerEnumType(TicketViewEnum, {
  name: "TicketView",
  description: "MINE: in the caller's hands. OPEN: everybody's, the next due first. RESOLVED: newest first.",
});

/** Says nothing about the caller: whoever answers sees it, in hand or not. */
@ObjectType({ description: "A call to the hotline, as the desk's lists show it. Policy 9.1.2." })
export class StaffTicket {
  @Field(() => ID)
  id!: string;

  @Field(() => String)
  ticketNumber!: string;

  @Field(() => TicketStatusEnum)
  status!: TicketStatus;

  @Field(() => CallerRoleEnum)
  callerRole!: CallerRole;

  @Field(() => Boolean)
  aboutPersonalData!: boolean;

  @Field(() => ID, { nullable: true, description: "The request that the call became." })
  requestId!: string | null;

  @Field(() => GraphQLDateTimeISO)
  receivedAt!: Date;

  @Field(() => TicketOutcomeEnum, { nullable: true })
  outcome!: TicketOutcome | null;

  @Field(() => GraphQLDateTimeISO, { nullable: true })
  resolvedAt!: Date | null;
}

@ObjectType({ description: "What only the holder of an open ticket sees. No order: nobody is verified by calling." })
export class HeldTicket {
  @Field(() => ID)
  id!: string;
}

/** Who holds the ticket has to read what was written in it. */
export const forTheTicket = PersonalField({
  mask: "TEXT",
  shopper: "DENIED",
  staff: { "conversation:answer": "VALUE" },
});

@ObjectType({ description: "What was said later, or found out." })
export class TicketNote {
  @Field(() => ID)
  id!: string;

  @Field(() => GraphQLDateTimeISO)
  at!: Date;

  @Field(() => String, { nullable: true, description: "Which colleague noted it." })
  staffName!: string | null;

  @Field(() => String, { nullable: true })
  @forTheTicket
  text!: string | null;
}

export const StaffTicketPage = pageOf("StaffTicketPage", StaffTicket);

export const StaffTicketResult = resultOf("StaffTicketResult", StaffTicket, NotFound);
export const OpenTicketResult = resultOf("OpenTicketResult", StaffTicket, StateConflict, NotFound, InvalidInput);
export const AddTicketNoteResult = resultOf("AddTicketNoteResult", StaffTicket, StateConflict, NotFound, InvalidInput);
export const ResolveTicketResult = resultOf("ResolveTicketResult", StaffTicket, StateConflict, NotFound, InvalidInput);
