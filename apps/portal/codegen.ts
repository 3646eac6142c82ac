import type { CodegenConfig } from "@graphql-codegen/cli";

/** Types for each document that stands in a page, from the schema the API emits. The output is committed. */
const config: CodegenConfig = {
  schema: "../../packages/contract/schema.graphql",
  documents: ["src/**/*.{ts,tsx}", "!src/generated/**"],
  generates: {
    "src/generated/": {
      preset: "client",
      presetConfig: {
        fragmentMasking: false,
        // The API runs only documents it knows in production: this manifest is what it is told.
        persistedDocuments: { hashAlgorithm: "sha256", mode: "embedHashInDocument" },
      },
      config: {
        documentMode: "string",
        enumsAsTypes: true,
        useTypeImports: true,
        strictScalars: true,
        scalars: { DateTimeISO: "string", Fen: "number" },
      },
    },
  },
};

export default config;
