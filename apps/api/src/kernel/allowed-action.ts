import { Ctx, Field, ObjectType } from "type-graphql";
import { type Locale, localized, type Text } from "./locale.js";

/** The server says what may be done, and why not; a client draws buttons and decides nothing. */
@ObjectType({ description: "A deed the caller's role knows here: whether it may be done now, and if not, why." })
export class AllowedAction {
  @Field(() => String, { description: "The mutation's name." })
  readonly action: string;

  @Field(() => Boolean)
  readonly allowed: boolean;

  constructor(
    action: string,
    readonly obstacle: Text | undefined = undefined,
  ) {
    this.action = action;
    this.allowed = obstacle === undefined;
  }

  @Field(() => String, { nullable: true, description: "What stands in the way, in the language of the request." })
  reason(@Ctx() { locale }: { readonly locale: Locale }): string | null {
    return this.obstacle ? localized(this.obstacle, locale) : null;
  }
}
