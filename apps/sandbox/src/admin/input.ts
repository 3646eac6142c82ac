import type { FastifyRequest } from "fastify";
import { type Field, Misfit } from "../pay/shape.js";

/** A wrong order to the sandbox itself. */
export class BadOrder extends Error {
  readonly statusCode = 400;
}

/** The request's JSON, checked; an empty body counts as {}. */
export function readOrder<T>(request: FastifyRequest, shape: Field<T>): T {
  const text = Buffer.isBuffer(request.body) ? request.body.toString("utf8") : "";
  try {
    return shape(text.trim() === "" ? {} : JSON.parse(text), "");
  } catch (error) {
    if (error instanceof Misfit) throw new BadOrder(`${error.at || "/"} ${error.issue}`);
    if (error instanceof SyntaxError) throw new BadOrder("the body is not JSON");
    throw error;
  }
}
