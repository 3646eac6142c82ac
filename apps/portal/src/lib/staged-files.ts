/** A file that the API holds until the form it was chosen for is accepted. */
export interface StagedFile {
  readonly id: string;
  readonly name: string;
}

/** How the names of a file field's three inputs are made from its own. */
export const stagedInputs = (name: string) =>
  ({ chosen: name, staged: `${name}.staged`, kept: `${name}.kept` }) as const;

export const writeStaged = (files: readonly StagedFile[]): string =>
  files.length === 0 ? "" : JSON.stringify(files.map(({ id, name }) => ({ id, name })));

/** What `writeStaged` wrote; a hidden field that somebody tampered with holds nothing. */
export function readStaged(written: string): StagedFile[] {
  if (written === "") return [];
  try {
    const files: unknown = JSON.parse(written);
    return Array.isArray(files) ? files.filter(isStaged) : [];
  } catch {
    return [];
  }
}

const isStaged = (file: unknown): file is StagedFile =>
  typeof file === "object" &&
  file !== null &&
  "id" in file &&
  typeof file.id === "string" &&
  "name" in file &&
  typeof file.name === "string";

/** Those staged by an earlier attempt that are still wanted, and those chosen now. */
export function filesOf(form: FormData, name: string): { kept: StagedFile[]; chosen: File[] } {
  const inputs = stagedInputs(name);
  const wanted = form.getAll(inputs.kept);
  const written = form.get(inputs.staged);
  return {
    kept: readStaged(typeof written === "string" ? written : "").filter(({ id }) => wanted.includes(id)),
    // A browser sends an empty file where none was chosen.
    chosen: form.getAll(inputs.chosen).filter((file): file is File => file instanceof File && file.size > 0),
  };
}
