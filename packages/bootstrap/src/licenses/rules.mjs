/**
 * Licenses that ask for a notice and nothing more.
 */
const ALLOWED = new Set([
  "0BSD",
  "Apache-2.0",
  "BlueOak-1.0.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "CC0-1.0",
  "ISC",
  "MIT",
  "MIT-0",
  "Python-2.0",
  "Unlicense",
]);

/** Licenses that ask for more, each for one package and with the reason why it may stay. */
const EXCEPTIONS = [
  {
    name: "@img/sharp-libvips-<platform>",
    license: "LGPL-3.0-or-later",
    reason: "a shared library, loaded at run time and shipped unmodified",
  },
  { name: "caniuse-lite", license: "CC-BY-4.0", reason: "a table of data, named here as its authors ask" },
];

/** @typedef {{ name: string, version: string, license: string }} Dependency */

/**
 * Binaries come as one package per platform, of which each machine installs its own. To a reader they are one.
 *
 * @param {string} name
 */
export function withoutPlatform(name) {
  return name.replace(
    /-(?:linux(?:musl)?|darwin|win32|android|freebsd|openharmony|wasm32|wasm)(?:-(?:x64|arm64|arm|ia32|riscv64|s390x|ppc64|universal|wasi))?(?:-(?:gnu|glibc|musl|msvc|gnueabihf|musleabihf|eabi))?$/,
    "-<platform>",
  );
}

/**
 * What `pnpm licenses list --json` tells, as one line per package and version.
 *
 * @param {Record<string, { name: string, versions: string[], license: string }[]>} listed
 * @returns {Dependency[]} sorted by code unit
 */
export function readDependencies(listed) {
  const lines = Object.values(listed)
    .flat()
    .flatMap(({ name, versions, license }) =>
      versions.map((version) => JSON.stringify([withoutPlatform(name), version, license])),
    );
  return [...new Set(lines)].toSorted().map((line) => {
    const [name, version, license] = JSON.parse(line);
    return { name, version, license };
  });
}

/** @param {Dependency} dependency */
export function isAcceptable({ name, license }) {
  const isExcepted = EXCEPTIONS.some((exception) => exception.name === name && exception.license === license);
  return isExcepted || allows(license);
}

/**
 * @param {string} expression of SPDX, without nesting: of alternatives one must do, of a sum each
 * @returns {boolean}
 */
function allows(expression) {
  const bare = expression.replace(/^\((.*)\)$/, "$1");
  if (/[()]/.test(bare)) return false;
  if (bare.includes(" OR ")) return bare.split(" OR ").some((choice) => allows(choice));
  return bare.split(" AND ").every((license) => ALLOWED.has(license));
}

/**
 * @param {Dependency[]} dependencies
 * @returns {string}
 */
export function renderNotices(dependencies) {
  return [
    "# Third-party notices",
    "",
    "What runs in production besides our own code, with the licenses under which it was given to us. Written by",
    "`npm test -- --update-docs`, checked by `npm test`.",
    "",
    ...EXCEPTIONS.map(({ name, license, reason }) => `- \`${name}\` (${license}): ${reason}.`),
    "",
    "| package | version | license |",
    "|---|---|---|",
    ...dependencies.map(({ name, version, license }) => `| \`${name}\` | ${version} | ${license} |`),
    "",
  ].join("\n");
}
