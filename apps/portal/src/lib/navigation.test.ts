import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { destinationsFor, groupsFor } from "#lib/navigation";
import { messages } from "#messages";

const EVERYTHING = { includes: () => true } as unknown as readonly string[];
const app = path.join(import.meta.dirname, "../app");

describe("the rail", () => {
  it.each(destinationsFor(EVERYTHING))("leads from $key to a page that exists: $href", ({ href }) => {
    const found = ["(desk)", "."].some((folder) => existsSync(path.join(app, folder, href, "page.tsx")));
    expect(found).toBe(true);
  });

  it("shows no entry, and no heading, to somebody without the right", () => {
    expect(destinationsFor([]).map(({ key }) => key)).toEqual(["work", "reportIncident", "policy", "announcements"]);
    expect(groupsFor([]).map(({ key }) => key)).toEqual([undefined, "security", "house"]);
    expect(destinationsFor(["order:read"]).map(({ key }) => key)).toEqual([
      "work",
      "orders",
      "reportIncident",
      "policy",
      "announcements",
    ]);
  });

  it("has a drawing for each entry, and one for the others at a narrow screen", () => {
    const drawings = readFileSync(path.join(import.meta.dirname, "../ui/icons.svg"), "utf8");
    for (const key of ["more", ...destinationsFor(EVERYTHING).map((destination) => destination.key)]) {
      expect(drawings).toContain(`<symbol id="${key}"`);
    }
  });

  it("says in a few words what each entry is for", () => {
    for (const { key } of destinationsFor(EVERYTHING)) expect(messages["zh-CN"].navigation[`${key}Hint`]).toBeTruthy();
  });
});
