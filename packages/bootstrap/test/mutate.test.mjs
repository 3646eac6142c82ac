import assert from "node:assert/strict";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";
import { isProven, judgeMutated, mutate } from "../src/mutating/mutation.mjs";

/**
 * @param {string} name
 * @param {"passed" | "failed" | "skipped"} status
 */
const run = (name, status) => ({ test: name, file: "a.test.ts", status });
const expect = "sold once";

test("a mutation changes its one place, and is stale when that is gone or there twice", () => {
  const mutation = { find: "if (x) return;", replace: "" };
  assert.equal(mutate("a(); if (x) return; b();", mutation), "a();  b();");
  assert.equal(mutate("a();", mutation), undefined);
  assert.equal(mutate("if (x) return; if (x) return;", mutation), undefined);
});

test("only a test that passes without the mutation can prove anything by failing with it", () => {
  assert.equal(isProven({ expect }, [run("sold once", "passed"), run("other", "failed")]), true);
  assert.equal(isProven({ expect }, [run("sold once", "failed")]), false);
  assert.equal(isProven({ expect }, [run("sold once", "skipped")]), false);
  assert.equal(isProven({ expect }, [run("other", "passed")]), false);
});

test("it is killed by the test that was named and by no other, and not by code that does not load", () => {
  assert.equal(judgeMutated({ expect }, [run("sold once", "failed")]), "KILLED");
  assert.equal(judgeMutated({ expect }, [run("sold once", "passed"), run("other", "failed")]), "SURVIVED");
  assert.equal(judgeMutated({ expect }, []), "BROKEN");
});

test("the tables are well formed: every name once, and at least 20 mutations", async () => {
  const folder = join(dirname(fileURLToPath(import.meta.url)), "../src/mutations");
  const tables = await Promise.all(readdirSync(folder).map((file) => import(join(folder, file))));
  const names = tables.flatMap(({ mutations }) => mutations.map((/** @type {{ name: string }} */ { name }) => name));
  assert.equal(new Set(names).size, names.length);
  assert.ok(names.length >= 20);
});
