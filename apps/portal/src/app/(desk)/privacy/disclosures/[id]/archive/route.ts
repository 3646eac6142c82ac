import { graphql } from "#generated/gql";
import { callApi, openFile } from "#lib/api";
import { NotFound, NotPermitted } from "#lib/failures";

const archiveDocument = graphql(`
  query DisclosureArchive($id: ID!) {
    disclosureRequest(id: $id) {
      ... on DisclosureRequest {
        requestNumber
        package {
          archiveHref
        }
      }
      ...RefusalFacts
    }
  }
`);

interface ArchiveRequest {
  readonly params: Promise<{ readonly id: string }>;
}

/** The sealed archive, for whoever handed it over. The address holds the request's id and nothing else. */
export async function GET(_request: Request, { params }: ArchiveRequest): Promise<Response> {
  const id = decodeURIComponent((await params).id);
  try {
    const { disclosureRequest: row } = await callApi(archiveDocument, { id });
    const href = "code" in row ? null : row.package?.archiveHref;
    if ("code" in row || !href) return new Response(null, { status: 404, headers: PRIVATE });
    const content = await openFile(href);
    if (!content.ok) return new Response(null, { status: 502, headers: PRIVATE });
    return new Response(content.body, {
      headers: {
        ...PRIVATE,
        "content-type": "application/octet-stream",
        "content-disposition": `attachment; filename="${row.requestNumber}.fth"`,
      },
    });
  } catch (error) {
    if (error instanceof NotPermitted) return new Response(null, { status: 403, headers: PRIVATE });
    if (error instanceof NotFound) return new Response(null, { status: 404, headers: PRIVATE });
    throw error;
  }
}

const PRIVATE = {
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
} as const;
