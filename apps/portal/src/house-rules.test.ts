import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const files = readdirSync(import.meta.dirname, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name) && !name.includes(".test.") && !name.startsWith("generated"))
  .map((name) => ({ name, source: readFileSync(path.join(import.meta.dirname, name), "utf8") }));

const whereFound = (pattern: RegExp) => files.filter(({ source }) => pattern.test(source)).map(({ name }) => name);

describe("house rules of the portal", () => {
  it("are checked on files that were really read", () => {
    expect(files.length).toBeGreaterThan(60);
  });

  it("one file reads the environment (and Next's own hook, its runtime)", () => {
    expect(whereFound(/process\.env/).sort()).toEqual(["env.ts", "instrumentation.ts"]);
  });

  it("one file calls the API", () => {
    expect(whereFound(/\bfetch\(/)).toEqual(["lib/api.ts"]);
  });

  it("no markup carries a style attribute: the policy lets none through", () => {
    expect(whereFound(/\sstyle=\{|\sstyle="/)).toEqual([]);
  });

  it("addresses are made in paths.ts", () => {
    expect(whereFound(/href="\/|redirect\("|href=\{`(?!#)/)).toEqual([]);
  });

  it("whatever runs in the browser says why", () => {
    const islands = files.filter(({ source }) => source.startsWith('"use client"'));
    expect(islands.length).toBeGreaterThan(0);
    expect(islands.filter(({ source }) => !/^"use client"; \/\/ \w+/.test(source)).map(({ name }) => name)).toEqual([]);
  });
});
