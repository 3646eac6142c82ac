import { GraphQLError } from "graphql";

/** Not signed in, or no longer. The client signs in again. */
export class Unauthenticated extends GraphQLError {
  constructor() {
    super("Sign in to continue", { extensions: { code: "UNAUTHENTICATED" } });
  }
}

/** Signed in, but this is not for you. Says nothing about what exists. */
export class Forbidden extends GraphQLError {
  constructor() {
    super("Not permitted", { extensions: { code: "FORBIDDEN" } });
  }
}

export class InvalidCursor extends GraphQLError {
  constructor() {
    super("This page marker is not valid: start from the first page", { extensions: { code: "BAD_USER_INPUT" } });
  }
}

/** A number or a word that a query cannot be asked with. */
export class InvalidArgument extends GraphQLError {
  constructor(name: string, expected: string) {
    super(`${name} has to be ${expected}`, { extensions: { code: "BAD_USER_INPUT" } });
  }
}

/** Too many tries for now. `retryAfterMs` tells when to come back. */
export class TooManyRequests extends GraphQLError {
  constructor(retryAfterMs: number) {
    super("Too many requests: try again later", { extensions: { code: "TOO_MANY_REQUESTS", retryAfterMs } });
  }
}
