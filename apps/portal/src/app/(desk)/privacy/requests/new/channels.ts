import { requestChannelLabels } from "@factory-to-home/contract";

const { CONVERSATION, HOTLINE, LETTER, REGULATOR } = requestChannelLabels;

/** Ways by which somebody outside the app reaches us; requests from inside it register themselves. */
export const receivedBy = { LETTER, HOTLINE, CONVERSATION, REGULATOR };
