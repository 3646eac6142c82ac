import type { Room } from "#kernel/room";
import { personalData } from "./personal-data.js";
import { ApprovalResolver } from "./resolver.js";

export const approvalsRoom: Room = { name: "platform/approvals", card: personalData, resolvers: [ApprovalResolver] };
