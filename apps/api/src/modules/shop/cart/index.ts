export { cartItemsOf, dropCartItems as removeCartItems, type TakenItem, takeCartItems } from "./queries.js";
