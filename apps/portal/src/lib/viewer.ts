import "server-only";
import { askFrame, type Viewer } from "#lib/ask";

export type { Viewer };

/** Who is signed in, with the rights of this moment. A page asks with `askPage`, which brings this along. */
export const currentViewer = async (): Promise<Viewer> => (await askFrame()).viewer;
