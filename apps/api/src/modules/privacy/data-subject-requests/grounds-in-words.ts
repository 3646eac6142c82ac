import { type Locale, localized } from "#kernel/locale";
import { type RefusalGround, refusalGrounds } from "./grounds.js";
import type { GroundInWords } from "./types.js";

/** Each ground with its text and where it stands, as a letter must name it. Policy 6.8. */
export const groundsInWords = (grounds: readonly RefusalGround[] | null, locale: Locale): GroundInWords[] =>
  (grounds ?? []).map((ground) => ({
    ground,
    text: localized(refusalGrounds[ground].text, locale),
    source: refusalGrounds[ground].source,
  }));
