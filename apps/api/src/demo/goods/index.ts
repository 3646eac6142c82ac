import { daily } from "./daily.js";
import { home } from "./home.js";
import { kitchen } from "./kitchen.js";
import type { Department } from "./range.js";
import { wear } from "./wear.js";

/** Four departments with three categories each. */
export const departments: readonly Department[] = [kitchen, home, wear, daily];
