export { type CategoryDraft, createCategory } from "./create-category.js";
export {
  type CreatedProduct,
  createProduct,
  createProducts,
  type ProductDraft,
  type SkuDraft,
} from "./create-product.js";
export { type PictureType, pictureUrl, storePicture } from "./pictures.js";
export { hasProducts, type SkuForOrder, skusForOrder } from "./queries.js";
export type { NoReasonReturn } from "./tables.js";
export { NoReasonReturnEnum, Product, Sku } from "./types.js";
