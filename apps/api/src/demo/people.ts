import type { Permission, StaffRole } from "#kernel/permissions";

export interface DemoStaff {
  role: StaffRole;
  roleZh: string;
  email: string;
  displayName: string;
  extraPermissions?: Permission[];
}

/**
 * One person per role, so that every wall between roles can be felt; service has a second lead and the house a second
 * administrator for two-person rules, and a trainee has looked at too much.
 */
export const demoStaff: readonly DemoStaff[] = [
  { role: "CUSTOMER_SERVICE_AGENT", roleZh: "客服", email: "agent@demo.mall", displayName: "林晓岚" },
  { role: "CUSTOMER_SERVICE_AGENT", roleZh: "客服（实习，已停权）", email: "trainee@demo.mall", displayName: "白露" },
  { role: "AFTER_SALES_AGENT", roleZh: "售后专员", email: "after-sales@demo.mall", displayName: "周启明" },
  { role: "SERVICE_LEAD", roleZh: "客服主管", email: "lead@demo.mall", displayName: "沈若溪" },
  {
    role: "SERVICE_LEAD",
    roleZh: "客服主管（财务审批）",
    email: "finance@demo.mall",
    displayName: "高远",
    extraPermissions: ["finance:approve", "payment:reconcile"],
  },
  { role: "WAREHOUSE", roleZh: "仓库", email: "warehouse@demo.mall", displayName: "陈大勇" },
  { role: "MERCHANDISER", roleZh: "商品运营", email: "merchandiser@demo.mall", displayName: "许静" },
  { role: "MODERATOR", roleZh: "内容审核", email: "moderator@demo.mall", displayName: "方圆" },
  {
    role: "PRIVACY_OFFICER",
    roleZh: "隐私专员",
    email: "privacy@demo.mall",
    displayName: "顾清源",
    extraPermissions: ["disclosure:collect"],
  },
  { role: "PRIVACY_LEAD", roleZh: "个人信息保护负责人", email: "privacy-lead@demo.mall", displayName: "温岚" },
  { role: "LEGAL_APPROVER", roleZh: "法务审批", email: "legal@demo.mall", displayName: "江衡" },
  {
    role: "SECURITY_OFFICER",
    roleZh: "安全专员",
    email: "security@demo.mall",
    displayName: "罗毅",
    extraPermissions: ["disclosure:read", "disclosure:hand-over"],
  },
  { role: "AUDITOR", roleZh: "审计", email: "auditor@demo.mall", displayName: "闻正" },
  { role: "ADMINISTRATOR", roleZh: "管理员", email: "admin@demo.mall", displayName: "石磊" },
  { role: "ADMINISTRATOR", roleZh: "管理员（复核）", email: "admin-2@demo.mall", displayName: "苏航" },
];

export interface DemoShopper {
  /** The sandbox's name for this WeChat user. */
  user: string;
  name: string;
  phone: string;
  regionCode: string;
  street: string;
}

/** Invented people with numbers of a range that is not assigned. */
export const demoShoppers: readonly DemoShopper[] = [
  {
    user: "demo-xiaoman",
    name: "张小满",
    phone: "19900000001",
    regionCode: "430104",
    street: "麓山南路 12 号 3 栋 502",
  },
  { user: "demo-anran", name: "李安然", phone: "19900000002", regionCode: "440305", street: "科技园路 8 号 B 座 1603" },
  {
    user: "demo-zhiyuan",
    name: "王致远",
    phone: "19900000003",
    regionCode: "110105",
    street: "建国路 66 号院 7 号楼 1 单元 801",
  },
  {
    user: "demo-mubai",
    name: "欧阳慕白",
    phone: "19900000004",
    regionCode: "330106",
    street: "文三路 199 号 2 幢 304",
  },
  {
    user: "demo-qinghe",
    name: "赵清荷",
    phone: "19900000005",
    regionCode: "310115",
    street: "张江高科技园区碧波路 5 号 6 楼",
  },
];
