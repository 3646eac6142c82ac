import { writeFileSync } from "node:fs";
import { contractFiles } from "./contract-files.js";

/** `pnpm codegen`: what follows from the schema and from the clients' documents, as committed files. */
for (const { path, text } of await contractFiles()) writeFileSync(path, text);
