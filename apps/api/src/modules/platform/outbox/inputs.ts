import { Field, ID, InputType } from "type-graphql";
import { z } from "zod";
import { impersonalReason } from "#kernel/impersonal-reason";
import { idOf } from "#kernel/input";
import type { OutboxStatus } from "./status.js";
import { OutboxStatusEnum } from "./types.js";

@InputType()
export class OutboxMessageInput {
  @Field(() => ID)
  messageId!: string;
}

@InputType()
export class DiscardOutboxMessageInput extends OutboxMessageInput {
  @Field(() => String, { description: "Why it need not be delivered any more, 4 to 200 characters; names nobody." })
  reason!: string;
}

@InputType()
export class OutboxMessageFilter {
  @Field(() => OutboxStatusEnum, { defaultValue: "DEAD" })
  status!: OutboxStatus;

  @Field(() => String, { nullable: true, description: "`wing/room.effect`, whole." })
  topic?: string;
}

export const messageForm = z.object({ messageId: idOf("obx") });
export const discardForm = messageForm.extend({ reason: impersonalReason(200) });
