/** Object drawings in a box of 400 × 400, standing on y = 360. Each takes the paint of its body and a darker one. */
type Draw = (body: string, dark: string) => string;

const path = (d: string, fill: string, more = "") => `<path d="${d}" fill="${fill}"${more}/>`;
const line = (d: string, stroke: string, width: number) =>
  `<path d="${d}" fill="none" stroke="${stroke}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;
const ellipse = (cx: number, cy: number, rx: number, ry: number, fill: string) =>
  `<ellipse cx="${cx}" cy="${cy}" rx="${rx}" ry="${ry}" fill="${fill}"/>`;
const rect = (x: number, y: number, width: number, height: number, radius: number, fill: string) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
const LIGHT = "#ffffff66";
const METAL = "#c9ced4";

export const drawings = {
  CUP: (body, dark) =>
    line("M288 170c70-12 78 96-4 98", dark, 22) +
    path("M104 112h192l-14 214c-2 22-16 34-38 34h-88c-22 0-36-12-38-34z", body) +
    ellipse(200, 112, 96, 22, dark) +
    path("M130 160l9 150c1 14 8 22 18 24l-10-174z", LIGHT),
  POT: (body, dark) =>
    line("M72 214h-34m290 0h34", dark, 22) +
    path("M68 190h264v112c0 36-22 58-58 58H126c-36 0-58-22-58-58z", body) +
    path("M60 176c30-66 250-66 280 0z", dark) +
    ellipse(200, 116, 24, 16, METAL) +
    rect(60, 174, 280, 22, 11, METAL) +
    path("M96 214h20v116c-14-4-20-14-20-30z", LIGHT),
  BOWL: (body, dark) =>
    line("M250 60l-52 130M284 70l-66 124", "#a9784e", 12) +
    path("M48 196h304c0 88-56 146-112 154v10h-80v-10C104 342 48 284 48 196z", body) +
    ellipse(200, 196, 152, 30, dark) +
    ellipse(200, 200, 124, 20, "#fffaf0") +
    line("M84 262c60 34 172 34 232 0", LIGHT, 10),
  PILLOW: (body, dark) =>
    path("M40 318c20-60 300-60 320 0l8 42H32z", dark) +
    path(
      "M64 146c-14-30 8-52 40-42 60 16 132 16 192 0 32-10 54 12 40 42-14 36-14 72 0 108 14 30-8 52-40 42-60-16-132-16-192 0-32 10-54-12-40-42 14-36 14-72 0-108z",
      body,
    ) +
    line("M98 140c64 20 140 20 204 0M98 262c64-20 140-20 204 0", LIGHT, 8),
  TOWEL: (body, dark) =>
    rect(56, 274, 288, 86, 40, dark) +
    rect(70, 186, 260, 92, 42, body) +
    rect(90, 104, 220, 86, 40, dark) +
    line("M104 232h190M90 318h220M118 148h164", LIGHT, 10) +
    ellipse(318, 232, 12, 36, dark),
  LAMP: (body, dark) =>
    ellipse(200, 346, 88, 16, dark) +
    rect(191, 190, 18, 156, 8, METAL) +
    path("M132 60h136l62 136H70z", body) +
    path("M96 196h208l34 110H62z", "#fff3c455") +
    path("M146 76h24l-38 104h-28z", LIGHT),
  SHIRT: (body, dark) =>
    path("M138 62c30 32 94 32 124 0l84 48-34 82-40-16v184H128V176l-40 16-34-82z", body) +
    line("M140 64c30 38 90 38 120 0", dark, 12) +
    line("M128 190v150m144-150v150", dark, 4) +
    path("M148 200h18v140h-18z", LIGHT),
  BAG: (body, dark) =>
    line("M142 150c0-116 116-116 116 0", dark, 18) +
    path("M82 142h236l22 190c2 18-8 28-24 28H84c-16 0-26-10-24-28z", body) +
    path("M74 208h252l4 40c-80 28-180 28-260 0z", dark) +
    rect(180, 222, 40, 34, 8, METAL) +
    path("M106 164h18l-14 160H92z", LIGHT),
  SHOE: (body, dark) =>
    path("M46 204c36 24 72 10 92-44l34-6c30 60 80 84 140 92 34 6 52 26 52 62v16H46z", body) +
    path("M40 318h328c6 28-6 42-30 42H72c-24 0-36-16-32-42z", "#fafafa") +
    line("M176 196l34-22M204 222l34-22M236 240l32-20", "#ffffff", 9) +
    path("M46 204c30 22 60 14 80-16l14 68c-40 22-70 14-94-6z", dark),
  KETTLE: (body, dark) =>
    line("M286 136c78-6 82 128 10 148", dark, 22) +
    path("M116 166l-66-40-14 22 74 92z", dark) +
    path("M118 128h164l26 206c2 16-8 26-24 26H116c-16 0-26-10-24-26z", body) +
    rect(110, 108, 180, 26, 13, dark) +
    ellipse(200, 98, 22, 14, METAL) +
    path("M138 156h18l-14 176h-26z", LIGHT),
  PHONE: (body, dark) =>
    rect(112, 40, 176, 320, 34, dark) +
    rect(122, 50, 156, 300, 26, body) +
    rect(136, 64, 66, 72, 20, dark) +
    ellipse(156, 86, 12, 12, METAL) +
    ellipse(184, 112, 12, 12, METAL) +
    line("M246 80v240", LIGHT, 12),
  BOOK: (body, dark) =>
    path("M96 70h206c14 0 22 8 22 22v268H96c-16 0-26-10-26-26V96c0-16 10-26 26-26z", body) +
    path("M96 312h228v48H96c-36 0-36-48 0-48z", "#fbf6ea") +
    line("M100 336h218", "#d8cfbb", 5) +
    rect(106, 70, 16, 242, 0, dark) +
    path("M248 70h34v120l-17-18-17 18z", "#d4574a") +
    rect(146, 130, 74, 12, 6, LIGHT),
} as const satisfies Record<string, Draw>;

export type Drawing = keyof typeof drawings;
