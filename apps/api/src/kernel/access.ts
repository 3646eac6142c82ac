import { type GraphQLSchema, isObjectType } from "graphql";
import { Authorized, Extensions, type MiddlewareFn, UseMiddleware } from "type-graphql";
import type { Ctx } from "./context.js";
import { Forbidden, Unauthenticated } from "./errors.js";
import { type MaskName, mask } from "./mask.js";
import type { Permission } from "./permissions.js";

/** Who a root field is for. Every root field declares one; the server does not start otherwise. */
export type Audience = { for: "ANYONE" } | { for: "SHOPPER" } | { for: "STAFF"; permission: Permission | null };

type Decorator = (target: object, key?: string | symbol, descriptor?: PropertyDescriptor) => void;

const declare = (audience: Audience): Decorator => {
  const parts = [Extensions({ audience }), ...(audience.for === "ANYONE" ? [] : [Authorized<Audience>(audience)])];
  return (target, key, descriptor) => {
    for (const part of parts) (part as Decorator)(target, key, descriptor);
  };
};

export const ForAnyone = (): Decorator => declare({ for: "ANYONE" });
export const ForShopper = (): Decorator => declare({ for: "SHOPPER" });

/** `null`: any signed-in member of staff. */
export const ForStaff = (permission: Permission | null): Decorator => declare({ for: "STAFF", permission });

/** type-graphql's auth checker: throws the error that says what is missing. An arrow: type-graphql news anything with a prototype. */
export const checkAudience = ({ context }: { context: Ctx }, [audience]: Audience[]): boolean => {
  const { actor } = context;
  if (!audience || audience.for === "ANYONE") return true;
  if (actor.kind === "ANYONE") throw new Unauthenticated();
  if (actor.kind !== audience.for) throw new Forbidden();
  if (
    audience.for === "STAFF" &&
    audience.permission &&
    actor.kind === "STAFF" &&
    !actor.permissions.has(audience.permission)
  ) {
    throw new Forbidden();
  }
  return true;
};

/** What a personal field shows to whom; a role without the permission is denied. The role × field table is made of these. */
export interface FieldRule {
  mask: MaskName;
  /** The shopper sees the own value in full. */
  shopper: "VALUE" | "DENIED";
  /** Per permission; the first one held counts. */
  staff: Partial<Record<Permission, "VALUE" | "MASK">>;
}

/** A field with personal data: the resolver answers in clear, and what leaves is decided here. Policy 5.3, 5.4. */
export function PersonalField(rule: FieldRule): Decorator {
  const guard: MiddlewareFn<Ctx> = async ({ context }, next) => {
    const shows = shownTo(rule, context);
    if (shows === "DENIED") throw new Forbidden();
    const value: unknown = await next();
    if (shows === "VALUE" || value === null || value === undefined) return value;
    return mask(rule.mask, String(value));
  };
  const parts = [Extensions({ personal: rule }), UseMiddleware(guard)];
  return (target, key, descriptor) => {
    for (const part of parts) (part as Decorator)(target, key, descriptor);
  };
}

export function shownTo(rule: FieldRule, { actor }: Pick<Ctx, "actor">): "VALUE" | "MASK" | "DENIED" {
  if (actor.kind === "SHOPPER") return rule.shopper;
  if (actor.kind !== "STAFF") return "DENIED";
  for (const [permission, shows] of Object.entries(rule.staff)) {
    if (actor.permissions.has(permission as Permission)) return shows;
  }
  return "DENIED";
}

/** Default deny, checked by walking the schema before anybody is served. */
export function rootFieldsWithoutAudience(schema: GraphQLSchema): string[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.filter(isObjectType).flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => !field.extensions.audience)
      .map((field) => `${type.name}.${field.name}`),
  );
}
