import { type Drawing, drawings } from "./drawings.js";

const SIDE = 800;

/** The product alone, on a warm ground that takes up its color. */
export const portrait = (drawing: Drawing, hex: string): Buffer =>
  scene(hex, shadow(400, 692, 250) + placed(drawing, 0, hex, 80, 112, 640));

/** All of its colors side by side. */
export function lineUp(drawing: Drawing, hexes: readonly string[]): Buffer {
  const step = SIDE / (hexes.length + 1);
  const size = Math.min(340, step * 1.5);
  const objects = hexes.map((hex, i) => {
    const center = step * (i + 1);
    const floor = i % 2 === 0 ? 640 : 700;
    return shadow(center, floor, size * 0.4) + placed(drawing, i, hex, center - size / 2, floor - size * 0.91, size);
  });
  return scene(hexes[0]!, objects.join(""));
}

function placed(drawing: Drawing, index: number, hex: string, x: number, y: number, size: number): string {
  const [body, dark] = [`body${index}`, shaded(hex, -0.22)];
  return (
    `<linearGradient id="${body}" x1="0" y1="0" x2="1" y2="1">${stop(0, shaded(hex, 0.28))}${stop(0.55, hex)}${stop(1, shaded(hex, -0.16))}</linearGradient>` +
    `<g transform="translate(${round(x)} ${round(y)}) scale(${round(size / 400)})">${drawings[drawing](`url(#${body})`, dark)}</g>`
  );
}

/** A wall, a table top and the light of a window. */
function scene(hex: string, objects: string): Buffer {
  const wall = shaded(hex, 0.82);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}" width="${SIDE}" height="${SIDE}">
<radialGradient id="wall" cx=".38" cy=".3" r=".9">${stop(0, "#ffffff")}${stop(0.6, wall)}${stop(1, shaded(hex, 0.6))}</radialGradient>
<radialGradient id="shadow">${stop(0, "#2a2118", 0.34)}${stop(1, "#2a2118", 0)}</radialGradient>
<path d="M0 0h${SIDE}v${SIDE}H0z" fill="url(#wall)"/>
<path d="M0 610h${SIDE}v190H0z" fill="${shaded(hex, 0.55)}" opacity=".5"/>
<path d="M80 0h150L60 610H-90zM270 0h90L190 610h-90z" fill="#fff" opacity=".28"/>
${objects}
</svg>`;
  return Buffer.from(svg);
}

const shadow = (cx: number, cy: number, rx: number) =>
  `<ellipse cx="${round(cx)}" cy="${round(cy)}" rx="${round(rx * 1.25)}" ry="${round(rx * 0.2)}" fill="url(#shadow)"/>`;

const stop = (offset: number, color: string, opacity = 1) =>
  `<stop offset="${offset}" stop-color="${color}"${opacity < 1 ? ` stop-opacity="${opacity}"` : ""}/>`;

const round = (n: number) => Number(n.toFixed(2));

/** Towards white (up to 1) or black (down to −1). */
function shaded(hex: string, amount: number): string {
  const target = amount > 0 ? 255 : 0;
  const channels = [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
  return `#${channels
    .map((c) =>
      Math.round(c + (target - c) * Math.abs(amount))
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
