import sharp from "sharp";
import type { Ctx } from "#kernel/context";
import { type Id, newId } from "#kernel/id";
import { Refusal } from "#kernel/refusal";
import type { FilePurpose } from "./purposes.js";
import { stageFile } from "./stage-file.js";

/** Where a phone says the picture was taken. */
export const CAMERA = "CAMERA-OF-XIAOMAN";

export interface PictureWishes {
  format?: "jpeg" | "png" | "webp";
  width?: number;
  height?: number;
  /** As EXIF counts it, 1 to 8. */
  turned?: number;
}

let hue = 0;

/** A picture as a phone makes it, with notes about device and place. Each has another color. */
export function aPicture({ format = "jpeg", width = 60, height = 40, turned = 1 }: PictureWishes = {}) {
  hue = (hue + 37) % 256;
  return sharp({ create: { width, height, channels: 3, background: { r: hue, g: 128, b: 255 - hue } } })
    .withExif({
      IFD0: { Make: CAMERA },
      IFD3: { GPSLatitudeRef: "N", GPSLatitude: "28/1 11/1 0/1" },
    })
    .withMetadata({ orientation: turned })
    .toFormat(format)
    .toBuffer();
}

/** A picture that waits for its form. */
export async function aStagedPicture(ctx: Ctx, purpose: FilePurpose = "AFTER_SALES_EVIDENCE"): Promise<Id<"fil">> {
  const bytes = await aPicture();
  const row = await stageFile(ctx, { purpose, name: "照片.jpg", bytes, uploadKey: newId("tst") });
  if (row instanceof Refusal) throw new Error(`refused: ${row.code}`);
  return row.id;
}
