import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, test } from "node:test";
import { readDoc, settleDocs } from "../src/generated-docs.mjs";
import { buildMap, findUnexplained, testsOfMap } from "../src/policy-map/map.mjs";
import { renderMap } from "../src/policy-map/markdown.mjs";
import { compareIds } from "../src/policy-map/order.mjs";
import { findMisspelledTags, readTags, withoutTags } from "../src/policy-map/tags.mjs";

/** @type {import("../src/policy-map/map.mjs").Catalogue} */
const catalogue = {
  items: {
    5: { clause: "5.9.1", says: "Refusing is easy.", client: "pending" },
    67: { clause: "5.9.1", says: "Ask." },
  },
  scenarios: { B2: { clause: "9.1", says: "Holidays." }, B10: { clause: "9.1", says: "New owners." } },
  checks: { 31: { says: "Nothing typed is lost." } },
  tasks: {},
  runs: {},
  peers: { hioshop: { says: "Stock grew." } },
  clauses: { "5.9.1": { says: "Terms." }, 9.1: { says: "Answers." } },
};
const file = "apps/api/a.test.ts";

/**
 * @param {string} test
 * @param {"passed" | "failed" | "skipped"} [status]
 */
const run = (test, status = "passed") => ({ test, file, status });

describe("tags", () => {
  test("every kind is read, several from one name", () => {
    const name =
      "[item 67] [B1] [check 31] [task T3] [run 4] [peer vendure#3508] [peer hioshop] [peer saleor/apps#2446] it holds";
    assert.deepEqual(
      readTags(name).map(({ kind, id }) => `${kind} ${id}`),
      [
        "items 67",
        "scenarios B1",
        "checks 31",
        "tasks T3",
        "runs 4",
        "peers vendure#3508",
        "peers hioshop",
        "peers saleor/apps#2446",
      ],
    );
  });

  test("clauses are read with all their numbers, and other numbers are not taken for one", () => {
    const clausesOf = (/** @type {string} */ name) => readTags(name).map(({ id }) => id);
    assert.deepEqual(clausesOf("Policy 5.3, 5.4 and 5.5: sealed"), ["5.3", "5.4", "5.5"]);
    assert.deepEqual(clausesOf("Policy 2.2.1-1"), ["2.2.1-1"]);
    assert.deepEqual(clausesOf("Policy 5.9.1, 3 years later"), ["5.9.1"]);
    assert.deepEqual(clausesOf("Policy of the house"), []);
  });

  test("a misspelled tag is found, an ordinary bracket is none", () => {
    const name = "[item 67, 68] [Item 4] [checks 3] [peer Vendure] [b1] [item 3] [sealed] [A-Z]";
    assert.deepEqual(findMisspelledTags(name), ["item 67, 68", "Item 4", "checks 3", "peer Vendure", "b1"]);
  });

  test("a name reads well without them", () => {
    assert.equal(withoutTags("[item 67] orders › [B1] [sealed] it holds [run 4]"), "orders › [sealed] it holds");
  });
});

describe("the map", () => {
  test("is the same whatever the order of the tests, ids by number, tests by code unit", () => {
    const tests = ["[B10] z", "[B2] a", "[B2] Z", "Policy 9.1 b"].map((name) => run(name));
    const map = buildMap(tests, catalogue);
    assert.equal(JSON.stringify(map), JSON.stringify(buildMap(tests.toReversed(), catalogue)));
    assert.deepEqual(Object.keys(map.scenarios), ["B2", "B10"]);
    assert.deepEqual(
      map.scenarios.B2.map((proof) => proof.test),
      ["[B2] Z", "[B2] a"],
    );
  });

  test("a test that ran twice counts once: failed if once it failed, passed if once it really ran", () => {
    const [name, other] = ["[item 67] x", "[item 67] y"];
    const map = buildMap([run(name), run(name, "failed"), run(other, "skipped"), run(other)], catalogue);
    assert.deepEqual(map.items["67"], [run(name, "failed"), run(other)]);
  });

  test("what only the mini program can show is marked", () => {
    assert.deepEqual(buildMap([run("[item 5] x")], catalogue).items["5"], [
      { ...run("[item 5] x"), client: "pending" },
    ]);
  });

  test("gives its tests back, so that a part of it can be renewed", () => {
    const tests = [run("[item 67] [B2] x"), run("no tag")];
    assert.deepEqual(buildMap(testsOfMap(buildMap(tests, catalogue)), catalogue), buildMap(tests, catalogue));
  });

  test("an id without a sentence and a misspelled tag are problems, named with their file", () => {
    const problems = findUnexplained([run("[item 68] [items 3] x"), run("[B2] y")], catalogue);
    assert.equal(problems.length, 2);
    assert.match(problems[0], /"68" of items, used in apps\/api\/a.test.ts/);
    assert.match(problems[1], /items 3/);
  });
});

test("the page groups by clause, counts only what passed, and says what is missing", () => {
  const tests = [run("[item 67] <b> holds"), run("[B2] waits", "skipped")];
  const page = renderMap(buildMap(tests, catalogue), catalogue);
  assert.match(
    page,
    /## 5\.9\.1 Terms\.\n\n- \*\*item 67\*\* Ask\.\n {2}- ✓ \\<b\\> holds · `apps\/api\/a\.test\.ts`\n- no test yet: items 5/,
  );
  assert.match(page, /\| items \| 1 \| 2 \|\n\| scenarios \| 0 \| 2 \|/);
  assert.match(page, /○ waits/);
});

test("ids are ordered by their numbers", () => {
  const sorted = ["5.10", "B10", "5.9.1", "B2", "5.9", "vendure#9", "vendure#10"].toSorted(compareIds);
  assert.deepEqual(sorted, ["5.9", "5.9.1", "5.10", "B2", "B10", "vendure#9", "vendure#10"]);
});

test("a stale document is named and left alone, until an update writes it", () => {
  const root = mkdtempSync(join(tmpdir(), "docs-"));
  try {
    const docs = [{ path: "docs/page.md", text: "new" }];
    assert.deepEqual(settleDocs(docs, { update: false, root }), ["docs/page.md"]);
    assert.equal(readDoc("docs/page.md", root), undefined);
    assert.deepEqual(settleDocs(docs, { update: true, root }), []);
    assert.deepEqual(settleDocs(docs, { update: false, root }), []);
  } finally {
    rmSync(root, { recursive: true });
  }
});
