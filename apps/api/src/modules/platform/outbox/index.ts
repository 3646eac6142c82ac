export { type Delivery, deliverDue } from "./deliver.js";
export { post } from "./post.js";
export { outboxFigures } from "./queries.js";
