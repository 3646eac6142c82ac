import { MINUTE } from "#kernel/clock";
import type { Room } from "#kernel/room";
import { countSales } from "./count-sales.js";
import { personalData } from "./personal-data.js";
import { CatalogResolver } from "./resolver.js";
import { servePictures } from "./serve-pictures.js";

export const catalogRoom: Room = {
  name: "shop/catalog",
  card: personalData,
  resolvers: [CatalogResolver],
  sweeps: [{ name: "shop/catalog.countSales", everyMs: 5 * MINUTE, run: countSales }],
  routes: servePictures,
};
