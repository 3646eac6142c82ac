import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from "type-graphql";
import { ForStaff, PersonalField } from "#kernel/access";
import { AllowedAction } from "#kernel/allowed-action";
import type { Ctx as AnyContext, StaffContext } from "#kernel/context";
import { Deadline, deadline } from "#kernel/deadline";
import type { Id } from "#kernel/id";
import { PageArgs } from "#kernel/page";
import { NotFound } from "#kernel/refusal";
import { recordAttempt } from "#platform/audit";
import { Colleague, staffNames } from "#platform/staff";
import { workItemOfEntity } from "#platform/work-items";
import { addTicketNote } from "./add-ticket-note.js";
import { ticketActionsOn } from "./allowed-actions.js";
import { AddTicketNoteInput, OpenTicketInput, ResolveTicketInput } from "./inputs.js";
import { ticketOf } from "./on-held-ticket.js";
import { openTicket } from "./open-ticket.js";
import { resolveTicket } from "./resolve-ticket.js";
import type { TicketRow } from "./tables.js";
import { notesOf, pageOfTickets } from "./ticket-queries.js";
import { readNote, readTicketText } from "./ticket-texts.js";
import {
  AddTicketNoteResult,
  forTheTicket,
  HeldTicket,
  OpenTicketResult,
  ResolveTicketResult,
  StaffTicket,
  StaffTicketPage,
  StaffTicketResult,
  TicketNote,
  type TicketView,
  TicketViewEnum,
} from "./ticket-types.js";

@Resolver(() => StaffTicket)
export class TicketResolver {
  @Query(() => StaffTicketPage)
  @ForStaff("conversation:read")
  staffTickets(
    @Args(() => PageArgs) page: PageArgs,
    @Arg("view", () => TicketViewEnum) view: TicketView,
    @Ctx() ctx: StaffContext,
  ) {
    return pageOfTickets(ctx, view, page);
  }

  @Query(() => StaffTicketResult)
  @ForStaff("conversation:read")
  async staffTicket(@Arg("id", () => ID) id: Id<"tkt">, @Ctx() { db }: StaffContext) {
    return (await ticketOf(db, id)) ?? new NotFound();
  }

  @Mutation(() => OpenTicketResult, { description: "Writes a call down while it lasts. Policy 9.1.2." })
  @ForStaff("conversation:answer")
  openTicket(@Arg("input", () => OpenTicketInput) input: OpenTicketInput, @Ctx() ctx: StaffContext) {
    return openTicket(ctx, input);
  }

  @Mutation(() => AddTicketNoteResult)
  @ForStaff("conversation:answer")
  addTicketNote(@Arg("input", () => AddTicketNoteInput) input: AddTicketNoteInput, @Ctx() ctx: StaffContext) {
    return addTicketNote(ctx, input);
  }

  @Mutation(() => ResolveTicketResult, { description: "The caller has an answer; it ends the look at the ticket." })
  @ForStaff("conversation:answer")
  resolveTicket(@Arg("input", () => ResolveTicketInput) input: ResolveTicketInput, @Ctx() ctx: StaffContext) {
    return resolveTicket(ctx, input);
  }

  @FieldResolver(() => Deadline, { nullable: true, description: "Fifteen working days from the call. Policy 9.1." })
  deadline(@Root() { receivedAt, dueAt, resolvedAt }: TicketRow, @Ctx() { clock }: AnyContext): Deadline | null {
    return resolvedAt ? null : deadline(receivedAt, dueAt, clock.now());
  }

  @FieldResolver(() => Colleague, { nullable: true })
  async holder(@Root() { id }: TicketRow, @Ctx() ctx: AnyContext) {
    const holderId = await holderOf(ctx, id);
    return holderId && { id: holderId };
  }

  @FieldResolver(() => [AllowedAction])
  async allowedActions(@Root() row: TicketRow, @Ctx() ctx: AnyContext) {
    return ticketActionsOn(ctx, row.status, await holderOf(ctx, row.id));
  }

  @FieldResolver(() => HeldTicket, { nullable: true, description: "For the holder alone; other looks are on record." })
  async held(@Root() row: TicketRow, @Ctx() ctx: StaffContext) {
    const holderId = await holderOf(ctx, row.id);
    if (holderId === ctx.actor.staffId) return row;
    const action = "care/support.readTicket";
    if (holderId !== null || row.resolvedAt) await recordAttempt(ctx, { action, entity: row.id }, new NotFound());
    return null;
  }
}

const callerField = (mask: "NAME" | "PHONE") =>
  PersonalField({ mask, shopper: "DENIED", staff: { "conversation:answer": "MASK" } });

@Resolver(() => HeldTicket)
export class HeldTicketResolver {
  @FieldResolver(() => String, { nullable: true })
  @callerField("PHONE")
  callerPhone(@Root() row: TicketRow, @Ctx() ctx: AnyContext) {
    return readTicketText(ctx, row, "callerPhone");
  }

  @FieldResolver(() => String, { nullable: true })
  @callerField("NAME")
  callerName(@Root() row: TicketRow, @Ctx() ctx: AnyContext) {
    return readTicketText(ctx, row, "callerName");
  }

  @FieldResolver(() => String, { nullable: true })
  @forTheTicket
  subject(@Root() row: TicketRow, @Ctx() ctx: AnyContext) {
    return readTicketText(ctx, row, "subject");
  }

  @FieldResolver(() => [TicketNote])
  async notes(@Root() row: TicketRow, @Ctx() ctx: AnyContext) {
    const notes = await notesOf(ctx.db, row.id);
    return Promise.all(
      notes.map(async (note) => ({
        ...note,
        text: await readNote(ctx, row.keyId, note),
        staffName: (await staffNames(ctx).load(note.staffId)) ?? null,
      })),
    );
  }
}

async function holderOf(ctx: AnyContext, ticketId: Id<"tkt">): Promise<Id<"stf"> | null> {
  const item = await workItemOfEntity(ctx).load(ticketId);
  return item && item.closedAt === null ? item.holderId : null;
}
