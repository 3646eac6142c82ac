import { AllowedAction } from "#kernel/allowed-action";
import { after } from "#kernel/clock";
import type { StaffContext } from "#kernel/context";
import type { Text } from "#kernel/locale";
import type { GrantRow } from "./grants.js";
import type { StaffRow } from "./queries.js";
import type { ResetRow } from "./resets.js";
import { RENEWABLE_FOR_MS } from "./rules.js";

const unless = (action: string, ...obstacles: (Text | false | undefined)[]): AllowedAction =>
  new AllowedAction(
    action,
    obstacles.find((obstacle): obstacle is Text => Boolean(obstacle)),
  );

const left: Text = { zh: "已离职", en: "Has left" };
const notActive: Text = { zh: "仅适用于在职人员", en: "Only for people who work here" };
const enrolled: Text = { zh: "已设置登录方式", en: "Has set up the sign-in" };
const oneself: Text = { zh: "不能对本人操作", en: "Not about yourself" };
const waiting: Text = { zh: "已有待批准的申请", en: "A request is waiting already" };
const another: Text = {
  zh: "须由另一位管理员决定",
  en: "Another administrator has to decide",
};
const decided: Text = { zh: "已决定", en: "Decided already" };
const notYours: Text = { zh: "仅提出人可撤回", en: "Only who proposed it may withdraw it" };
const over: Text = { zh: "已失效", en: "Over" };
const tooEarly: Text = { zh: "到期前 60 天内可续期", en: "Can be renewed within 60 days of its end" };

export function actionsOnMember({ actor }: StaffContext, row: StaffRow, reset: ResetRow | undefined): AllowedAction[] {
  const self = row.id === actor.staffId && oneself;
  const gone = row.status === "LEFT" && left;
  return [
    unless("proposeGrant", gone),
    unless("resendStaffInvitation", gone, row.totpSecret !== null && enrolled),
    unless("requestSecondFactorReset", gone, row.status !== "ACTIVE" && notActive, reset && waiting),
    unless("revokeStaffSessions", gone, row.status !== "ACTIVE" && notActive),
    unless("endEmployment", gone, self),
  ];
}

export function actionsOnGrant({ actor, clock }: StaffContext, grant: GrantRow): AllowedAction[] {
  const mine = grant.proposedBy === actor.staffId;
  const about = grant.staffId === actor.staffId;
  if (grant.status === "PROPOSED")
    return [
      unless("approveGrant", !actor.permissions.has("staff:approve") && another, (mine || about) && another),
      unless("refuseGrant", mine && another),
      unless("withdrawGrant", !mine && notYours),
    ];
  if (grant.status !== "ACTIVE") return [];
  const early = grant.expiresAt! > after(clock.now(), RENEWABLE_FOR_MS) && tooEarly;
  return [unless("proposeGrant", early), unless("revokeGrant", grant.expiresAt! <= clock.now() && over)];
}

export function actionsOnReset({ actor }: StaffContext, reset: ResetRow): AllowedAction[] {
  const second = [reset.requestedBy, reset.staffId].includes(actor.staffId) && another;
  const done = reset.status !== "REQUESTED" && decided;
  return [unless("approveSecondFactorReset", done, second), unless("refuseSecondFactorReset", done, second)];
}
