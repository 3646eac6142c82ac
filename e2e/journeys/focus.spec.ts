import { expect, type Page, test } from "@playwright/test";
import { areas } from "./areas/index.js";
import { openDesk } from "./support/desk.js";

/** WCAG 2.2: what marks the focus stands out from what is beside it. */
const LEAST_CONTRAST = 3;
const MOST_STOPS = 40;

test.beforeAll(async () => {
  for (const { prepare } of areas) await prepare?.();
});

const wide = { width: 1280, height: 700 };
const narrow = { width: 390, height: 700 };

/** A list and a case of each area: all pages are made of the same kit, and walking through one takes its time. */
const OF_EACH_AREA = 2;

for (const { name, role, open } of areas.flatMap(({ pages }) => pages.slice(0, OF_EACH_AREA))) {
  const viewport = name.length % 2 === 0 ? wide : narrow;
  test(`[check 16] on ${name} at ${viewport.width} px the focus is always seen, and under no sticky bar`, async ({
    browser,
  }) => {
    const page = role
      ? await openDesk(browser, role, { viewport })
      : await (await browser.newContext({ viewport })).newPage();
    await open(page);
    // After a click on a link the walk would begin where that link was, and miss all that stands before.
    await page.reload();
    await page.evaluate(() => {
      // The menus of the frame lie over the page when they are open, as they should.
      for (const details of document.querySelectorAll<HTMLDetailsElement>("main details")) details.open = true;
    });
    const seen = new Set<string>();
    for (let stop = 0; stop < MOST_STOPS; stop += 1) {
      await page.keyboard.press("Tab");
      const focus = await focusOn(page);
      if (!focus || seen.has(focus.path)) break;
      seen.add(focus.path);
      expect(focus, `the focus on ${focus.path}`).toMatchObject({ outlined: true, covered: false });
      expect(focus.contrast, `the contrast of the focus on ${focus.path}`).toBeGreaterThanOrEqual(LEAST_CONTRAST);
    }
    expect(seen.size).toBeGreaterThan(2);
    await page.context().close();
  });
}

/** What has the focus: whether an outline surrounds it, how that stands out, and whether anything lies over it. */
const focusOn = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    if (!(focused instanceof HTMLElement) || focused === document.body) return undefined;
    // Colors that fade in are judged by what they fade to.
    for (const animation of focused.getAnimations()) animation.finish();
    const style = getComputedStyle(focused);
    const box = focused.getBoundingClientRect();
    const view = { width: document.documentElement.clientWidth, height: window.innerHeight };
    // A part taller than the window is seen by its beginning.
    const x = Math.min(Math.max(box.left + Math.min(box.width, view.width) / 2, 1), view.width - 1);
    const y = Math.min(box.top + Math.min(box.height / 2, 12), view.height - 1);
    const top = document.elementFromPoint(x, y);
    const covered =
      !top || !(focused.contains(top) || top.contains(focused) || focused.closest("label")?.contains(top));

    // Any notation, oklab and translucent ones included, as the browser itself would paint it.
    const brush = Object.assign(document.createElement("canvas"), { width: 1, height: 1 }).getContext("2d")!;
    const rgb = (color: string): number[] => {
      brush.clearRect(0, 0, 1, 1);
      brush.fillStyle = color;
      brush.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
      return [r, g, b, alpha / 255];
    };
    const luminance = ([r = 0, g = 0, b = 0]: number[]) => {
      const [lr, lg, lb] = [r, g, b].map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * lr! + 0.7152 * lg! + 0.0722 * lb!;
    };
    const groundOf = (element: Element | null): number[] => {
      for (let at = element; at; at = at.parentElement) {
        const color = rgb(getComputedStyle(at).backgroundColor);
        if ((color[3] ?? 0) > 0.5) return color;
      }
      return [255, 255, 255];
    };
    const inside = Number.parseFloat(style.outlineOffset) < 0;
    const [one, other] = [
      luminance(rgb(style.outlineColor)),
      luminance(groundOf(inside ? focused : focused.parentElement)),
    ];
    const contrast = (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    const name = (focused.textContent ?? "").trim().slice(0, 20) || focused.getAttribute("name") || "";
    const place = [...document.querySelectorAll("*")].indexOf(focused);
    return {
      path: `${focused.tagName.toLowerCase()} ${place} ${name}`,
      outlined: style.outlineStyle !== "none" && Number.parseFloat(style.outlineWidth) >= 2,
      contrast,
      covered,
    };
  });
