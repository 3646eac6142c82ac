import { readFileSync } from "node:fs";
import path from "node:path";
import { buildSchema, isEnumType } from "graphql";

const root = path.join(import.meta.dirname, "../../..");

interface ContractFile {
  readonly path: string;
  readonly text: string;
}

/** The files as they should be; a test of the portal compares them with those that are committed. */
export async function contractFiles(): Promise<ContractFile[]> {
  const contract = path.join(root, "packages/contract");
  return [
    { path: path.join(contract, "src/generated/enums.ts"), text: enumTypes(path.join(contract, "schema.graphql")) },
    { path: path.join(contract, "documents.json"), text: `${JSON.stringify(await trustedDocuments(), null, 2)}\n` },
  ];
}

/** Each enum of the schema as a union of its words. */
function enumTypes(schemaPath: string): string {
  const types = Object.values(buildSchema(readFileSync(schemaPath, "utf8")).getTypeMap());
  const enums = types.filter(isEnumType).filter(({ name }) => !name.startsWith("__"));
  const unions = enums.map((type) => {
    const words = type.getValues().map(({ name }) => `  | "${name}"`);
    return `export type ${type.name} =\n${words.join("\n")};\n`;
  });
  return `/** Made by \`pnpm codegen\` from schema.graphql. */\n\n${unions.join("\n")}`;
}

/** Every document that the portal and the shopper's client send: in production the API executes no other. */
async function trustedDocuments(): Promise<string[]> {
  const documents = [...portalDocuments(), ...(await shopperDocuments())];
  return [...new Set(documents)].sort();
}

function portalDocuments(): string[] {
  const file = path.join(root, "apps/portal/src/generated/persisted-documents.json");
  return Object.values(JSON.parse(readFileSync(file, "utf8")) as Record<string, string>);
}

async function shopperDocuments(): Promise<string[]> {
  const module: Record<string, unknown> = await import(path.join(root, "e2e/shopper/documents.ts"));
  return Object.values(module)
    .filter((exported) => typeof exported === "object" && exported !== null && "text" in exported)
    .map(({ text }) => String(text));
}
