export { deliverDue } from "./deliver.js";
export { post } from "./post.js";
