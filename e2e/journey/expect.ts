import assert from "node:assert/strict";
import { Refused } from "../client/graphql.js";

/** The API must say no, with this code. */
export async function refusedWith(code: string, work: () => Promise<unknown>): Promise<void> {
  await assert.rejects(work, (error) => {
    assert.ok(error instanceof Refused, String(error));
    assert.equal(error.code, code);
    return true;
  });
}
