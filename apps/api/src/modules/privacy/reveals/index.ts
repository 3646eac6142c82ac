export { refuseManyReveals } from "./refuse-many-reveals.js";
