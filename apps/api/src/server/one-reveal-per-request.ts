import { Lexer, Source, type Token, TokenKind } from "graphql";
import type { Ctx, StaffContext } from "#kernel/context";
import { refuseManyReveals } from "#privacy/reveals";

const FIELD = "revealPersonalData";

/** Names that follow these words are no fields. */
const NAMED = new Set(["query", "mutation", "subscription", "fragment", "on"]);

/**
 * How many values in clear a document asks for. Read off the text and before anything else: a document too long to be
 * parsed has asked all the same.
 */
export function revealsIn(document: string): number {
  if (!document.includes(FIELD)) return 0;
  const lexer = new Lexer(new Source(document));
  let times = 0;
  let before: Token | undefined;
  try {
    for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
      const isField = token.kind === TokenKind.NAME && token.value === FIELD;
      const isNamed = before?.kind === TokenKind.SPREAD || NAMED.has(before?.value ?? "");
      if (isField && !isNamed) {
        // Counted before looking on: what follows may be what cannot be read.
        times++;
        if (lexer.lookahead().kind === TokenKind.COLON) times--;
      }
      before = token;
    }
  } catch {
    // What cannot be read is refused further on; what was read so far counts.
  }
  return times;
}

/**
 * Aliases and batches get nothing: a request for several values is refused as a whole, and counted as several, before
 * anything of it is executed. Scenario H2.
 */
export async function oneRevealPerRequest(ctx: Ctx, body: unknown): Promise<void> {
  if (ctx.actor.kind !== "STAFF") return;
  const document = typeof body === "object" && body !== null && "query" in body ? body.query : undefined;
  const times = typeof document === "string" ? revealsIn(document) : 0;
  if (times > 1) await refuseManyReveals(ctx as StaffContext, times);
}
