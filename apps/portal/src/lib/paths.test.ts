import { describe, expect, it } from "vitest";
import { insidePortal, isForApi, isPublic, paths, withQuery } from "#lib/paths";

describe("where sign-in leads afterwards", () => {
  it.each(["//evil.example", "/\\evil.example", "https://evil.example/", "javascript:alert(1)", "evil", "", null])(
    "stays inside the portal when told to go to %s",
    (next) => {
      expect(insidePortal(next)).toBe("/");
    },
  );

  it("keeps the filters of the page that was asked for", () => {
    expect(insidePortal("/orders?state=PAID&q=8831")).toBe("/orders?state=PAID&q=8831");
  });
});

describe("who may see what without a session", () => {
  it("opens the public pages and nothing that merely begins like them", () => {
    const asked = ["/policy", "/policy/versions/1.0", "/sign-in", "/api/health", "/policy-drafts", "/sign-inside", "/"];
    expect(asked.filter(isPublic)).toEqual(["/policy", "/policy/versions/1.0", "/sign-in", "/api/health"]);
  });

  it("passes only the API's own paths to the API", () => {
    expect(["/graphql", "/graphql/ws", "/media/a.png", "/graphqlx", "/x/graphql", "/media"].filter(isForApi)).toEqual([
      "/graphql",
      "/graphql/ws",
      "/media/a.png",
    ]);
  });
});

describe("made addresses", () => {
  it("leave out what is empty and escape the rest", () => {
    expect(withQuery("/orders", { q: "a&b", state: "", cursor: undefined })).toBe("/orders?q=a%26b");
    expect(paths.signIn({ next: "/" })).toBe("/sign-in");
    expect(paths.policyVersion("1/0")).toBe("/policy/versions/1%2F0");
  });
});
