import type { StaffContext } from "#kernel/context";
import { Refusal } from "#kernel/refusal";
import { changeSetting } from "../modules/platform/settings/change-setting.js";
import { endEmployment } from "../modules/platform/staff/end-employment.js";
import { inviteStaffMember } from "../modules/platform/staff/invite-staff-member.js";
import { proposeGrant } from "../modules/platform/staff/propose-grant.js";
import { requestSecondFactorReset } from "../modules/platform/staff/request-second-factor-reset.js";
import { mostInBurst } from "../modules/privacy/reveals/settings.js";
import type { DemoTeam } from "./sign-ins.js";

const YEAR_MONTHS = 12;

/** A colleague who has not come yet, one who has left, and three things that wait for the other administrator. */
export async function seedAdministration({ byRole, byMail }: DemoTeam): Promise<void> {
  const admin = byRole.get("ADMINISTRATOR")!;
  const idOf = (email: string) => byMail.get(email)!.actor.staffId;
  await invite(admin, { email: "new@demo.mall", displayName: "柳一帆", grants: ["WAREHOUSE"] });
  const leaver = await invite(admin, { email: "left@demo.mall", displayName: "程远", grants: ["MODERATOR"] });
  if (leaver) told(await endEmployment(admin, { staffId: leaver }));
  told(
    await proposeGrant(admin, {
      staffId: idOf("agent@demo.mall"),
      name: "AFTER_SALES_AGENT",
      months: YEAR_MONTHS,
      reason: "大促期间支援售后。",
    }),
  );
  told(
    await requestSecondFactorReset(admin, {
      staffId: idOf("merchandiser@demo.mall"),
      passwordToo: false,
      reason: "手机遗失，已视频核对本人与工牌。",
    }),
  );
  told(
    await changeSetting(admin, {
      key: mostInBurst.key,
      value: String(mostInBurst.default - 5),
      version: 0,
      reason: "抽查发现查看偏多，先收紧。",
    }),
  );
}

/** The new colleague's id; nothing when the story is told already. */
async function invite(admin: StaffContext, person: { email: string; displayName: string; grants: string[] }) {
  const invited = told(
    await inviteStaffMember(admin, { ...person, months: YEAR_MONTHS, reason: "仓库扩编，经主管同意。" }),
  );
  return invited?.id;
}

const TOLD = ["EMAIL_TAKEN", "GRANT_EXISTS", "CHANGE_WAITING", "STATE_CONFLICT"];

/** A seed that was killed tells its stories again: what stands already refuses to be there twice. */
function told<Answer extends object>(answer: Answer | Refusal): Answer | undefined {
  if (!(answer instanceof Refusal)) return answer;
  if (!TOLD.includes(answer.code)) throw new Error(`the demo's administrators were refused: ${answer.code}`);
  return undefined;
}
