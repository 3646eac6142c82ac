import { expect } from "@playwright/test";
import { Refused } from "../client/graphql.js";
import type { Staff } from "../staff/staff.js";
import type { Desk } from "./desk.js";

const CLEAR_NUMBER = /\+?\d{11,13}/;

/** Chats with shoppers, and what may be seen of them in clear. */
export function chatsAtDesk({ open, send, page, words }: Desk, look: Staff) {
  const openChat = (id: string) => open(`/chats/${encodeURIComponent(id)}`);
  /** What is shown in clear stands on the chat in hand. */
  let inHand = "";

  return {
    async claimConversation(id: string) {
      await open("/chats");
      const { conversationNumber } = await look.conversation(id);
      await page().getByRole("link", { name: conversationNumber }).click();
      await page().waitForURL(`**/chats/${id}`);
      inHand = id;
      return send(["chat", "claim"], {}, async () => {
        const now = await look.conversation(id);
        return now.held ? now : undefined;
      });
    },

    async askForIdentity(id: string) {
      await openChat(id);
      return send(["chat", "askIdentity"], {}, async () => {
        const { ask } = await look.standing(id);
        return ask?.status === "OPEN" ? ask : undefined;
      });
    },

    async answer(id: string, body: string) {
      await openChat(id);
      const written = page()
        .getByRole("region", { name: words("chat", "messages") })
        .getByText(body);
      return send(["chat", "send"], { body }, async () => ((await written.isVisible()) ? { id } : undefined));
    },

    async closeConversation(id: string) {
      await openChat(id);
      return send(["chat", "close"], {}, async () => {
        const now = await look.conversation(id);
        return now.status === "CLOSED" ? now : undefined;
      });
    },

    async reveal({ entity, reason, field }: Parameters<Staff["reveal"]>[0]) {
      await openChat(inHand);
      const target = page()
        .locator("form")
        .filter({ has: page().locator(`input[value="${entity}"]`) });
      const form = target.filter({ has: page().locator(`input[value="${field}"]`) });
      // After the chat, or the right to see anything of it, nothing is offered any more: as the API would say.
      if ((await form.count()) === 0) return look.reveal({ entity, reason, field });
      const place = page().locator("dd").filter({ has: form });
      const handle = await place.elementHandle();
      await place.locator("summary").click();
      await place.locator("[name=reason]").selectOption(reason);
      await place.getByRole("button", { name: words("reveal", "submit"), exact: true }).click();
      const hide = page().getByRole("button", { name: words("reveal", "hide"), exact: true });
      const refused = page().getByRole("main").getByRole("alert");
      await expect(hide.or(refused).first()).toBeVisible();
      if (await refused.isVisible()) throw new Refused("REVEAL_SUSPENDED", (await refused.textContent()) ?? "", {});
      const [value] = CLEAR_NUMBER.exec((await handle!.textContent()) ?? "") ?? [];
      await hide.click();
      return { value: value!, secondsLeft: 300 };
    },
  } satisfies Partial<Staff>;
}
