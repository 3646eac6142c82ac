import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { PolicyResolver } from "./resolver.js";

export const policiesRoom: Room = { name: "privacy/policies", card: personalData, resolvers: [PolicyResolver] };
