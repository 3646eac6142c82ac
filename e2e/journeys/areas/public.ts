import { type Area, at } from "../support/page-to-see.js";

/** What anybody may see. */
export const publicPages: Area = {
  pages: [
    { name: "policy", open: at("/policy") },
    { name: "policy-versions", open: at("/policy/versions") },
    { name: "sign-in", open: at("/sign-in?ended=1") },
  ],
};
