export { default } from "../policy/layout";
