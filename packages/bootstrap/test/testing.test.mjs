import assert from "node:assert/strict";
import { test } from "node:test";
import {
  addUp,
  failures,
  isSuccess,
  judge,
  readPlaywrightReport,
  readVitestReport,
  slowestFiles,
  summaryLine,
} from "../src/testing/results.mjs";
import { chooseSuites, SUITES } from "../src/testing/suites.mjs";

const empty = { passed: 0, failed: 0, skipped: 0, files: [], tests: [] };

test("a vitest report is counted, skipped and to-do tests apart", () => {
  const assertions = [{ title: "adds up", ancestorTitles: ["money"], status: "pending" }];
  const file = { name: "/mall/money.test.ts", status: "passed", assertionResults: assertions };
  const report = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [file] };
  const tests = [{ test: "money › adds up", file: "/mall/money.test.ts", status: "skipped" }];
  assert.deepEqual(readVitestReport(report), { ...empty, passed: 7, failed: 1, skipped: 3, tests });
});

test("a test file that cannot be loaded counts as failed", () => {
  const file = { name: "/mall/money.test.ts", status: "failed", assertionResults: [] };
  const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [file] };
  assert.equal(readVitestReport(report).failed, 1);
});

test("a journey that passes only on the second try counts as failed", () => {
  const flaky = { status: "flaky", results: [{ duration: 20 }, { duration: 30 }] };
  const specs = [{ title: "buys", file: "buy.spec.ts", tests: [flaky] }];
  const result = readPlaywrightReport({
    config: { rootDir: "/mall/e2e" },
    stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 },
    errors: [],
    suites: [{ title: "buy.spec.ts", file: "buy.spec.ts", specs: [], suites: [{ title: "a shopper", specs }] }],
  });
  const tests = [{ test: "a shopper › buys", file: "/mall/e2e/buy.spec.ts", status: "failed" }];
  assert.deepEqual(result, { passed: 4, failed: 2, skipped: 2, files: [{ file: "buy.spec.ts", ms: 50 }], tests });
});

test("a suite that crashed, left no report or ran nothing is a failure", () => {
  assert.equal(judge({ ...empty, passed: 5 }, 1).failed, 1);
  assert.equal(judge(undefined, 0).failed, 1);
  assert.equal(judge(empty, 0).failed, 1);
  assert.equal(judge({ ...empty, passed: 4, failed: 1 }, 1).failed, 1);
  assert.equal(judge({ ...empty, passed: 5 }, 0).failed, 0);
});

test("the last line is exact, and a run in which nothing ran is no success", () => {
  assert.equal(summaryLine({ ...empty, passed: 12 }), "12 passed, 0 failed");
  assert.equal(summaryLine({ ...empty, passed: 12, failed: 1, skipped: 3 }), "12 passed, 1 failed, 3 skipped");
  assert.equal(isSuccess(addUp([])), false);
  assert.equal(
    isSuccess(
      addUp([
        { ...empty, passed: 1 },
        { ...empty, passed: 2 },
      ]),
    ),
    true,
  );
  assert.equal(
    isSuccess(
      addUp([
        { ...empty, passed: 1 },
        { ...empty, failed: 1 },
      ]),
    ),
    false,
  );
});

test("what failed is said with its file and how the failure begins, without the colors of a terminal", () => {
  const failed = {
    title: "adds up",
    ancestorTitles: ["money"],
    status: "failed",
    failureMessages: ["\u001b[31mexpected 3\u001b[39m\n\nto be 4\n1\n2\n3\n4\n5"],
  };
  const passed = { title: "takes away", ancestorTitles: [], status: "passed", failureMessages: [] };
  const file = { name: "money.test.ts", status: "failed", assertionResults: [failed, passed] };
  const report = { numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults: [file] };
  const lines = ["expected 3", "to be 4", "1", "2", "3", "4"].map((line) => `    ${line}`);
  assert.deepEqual(failures(readVitestReport(report)), ["✗ money › adds up", "  money.test.ts", ...lines]);
  assert.deepEqual(failures(empty), []);
});

test("the slowest files come first", () => {
  const files = [1, 3, 2].map((ms) => ({ file: String(ms), ms }));
  assert.deepEqual(
    slowestFiles({ ...empty, files }, 2).map(({ ms }) => ms),
    [3, 2],
  );
});

test("--only chooses suites by name and hands the rest on; a wrong name is told the right ones", () => {
  const { chosen, handedOn } = chooseSuites(["--only", "api,lint", "--", "src/modules/shop/orders"]);
  assert.deepEqual(
    chosen.map(({ name }) => name),
    ["lint", "api"],
  );
  assert.deepEqual(handedOn, ["src/modules/shop/orders"]);
  assert.equal(chooseSuites([]).chosen, SUITES);
  assert.throws(() => chooseSuites(["--only", "apo"]), /Suites: types, lint, /);
  assert.throws(() => chooseSuites(["--fast"]), /Use: npm test/);
});

test("--update-docs goes with all suites or whole ones, never with a part of one", () => {
  assert.equal(chooseSuites([]).updateDocs, false);
  const all = chooseSuites(["--update-docs"]);
  assert.deepEqual([all.chosen, all.updateDocs], [SUITES, true]);
  assert.equal(chooseSuites(["--only", "api", "--update-docs"]).updateDocs, true);
  assert.throws(() => chooseSuites(["--only", "api", "--update-docs", "--", "src/kernel"]), /whole suites/);
});
