import type { Form } from "./form.js";
import { refuse } from "./refusal.js";

interface Policy {
  expiration: string;
  conditions: (Record<string, string> | [string, string | number, string | number])[];
}

/** Fields that a policy need not mention. */
const FREE = new Set(["policy", "x-amz-signature", "file"]);

/** Checks a form against its policy: the end, every condition, and that no field goes without one. */
export function checkPolicy({ fields, file }: Form, bucket: string, now: number): void {
  const policy = readPolicy(fields.get("policy") ?? "");
  const end = Date.parse(policy.expiration);
  if (Number.isNaN(end) || now > end) deny("Policy expired");
  const values = new Map([...fields, ["bucket", bucket]]);
  const covered = new Set<string>();
  for (const condition of policy.conditions.flatMap(spread)) {
    if (condition.kind === "content-length-range") checkSize(file.length, condition.min, condition.max);
    else checkValue(condition, values.get(condition.field) ?? "");
    if (condition.kind !== "content-length-range") covered.add(condition.field);
  }
  for (const name of fields.keys())
    if (!covered.has(name) && !FREE.has(name) && !name.startsWith("x-ignore-")) deny(`Extra input fields: ${name}`);
}

type Condition =
  | { kind: "eq" | "starts-with"; field: string; value: string }
  | { kind: "content-length-range"; min: number; max: number };

function spread(condition: Policy["conditions"][number]): Condition[] {
  if (!Array.isArray(condition))
    return Object.entries(condition).map(([field, value]) => ({ kind: "eq", field: field.toLowerCase(), value }));
  const [kind, first, second] = condition;
  if (kind === "content-length-range") return [{ kind, min: Number(first), max: Number(second) }];
  if (kind !== "eq" && kind !== "starts-with") return deny("Invalid condition");
  return [{ kind, field: String(first).replace(/^\$/, "").toLowerCase(), value: String(second) }];
}

function checkValue({ kind, field, value }: Exclude<Condition, { min: number }>, given: string): void {
  const holds = kind === "eq" ? given === value : given.startsWith(value);
  if (!holds) deny(`Policy Condition failed: ["${kind}", "$${field}"]`);
}

function checkSize(bytes: number, min: number, max: number): void {
  if (bytes < min) refuse(400, "EntityTooSmall", "Your proposed upload is smaller than the minimum allowed size");
  if (bytes > max) refuse(400, "EntityTooLarge", "Your proposed upload exceeds the maximum allowed size");
}

function readPolicy(base64: string): Policy {
  try {
    const policy = JSON.parse(Buffer.from(base64, "base64").toString("utf8")) as Policy;
    if (typeof policy.expiration === "string" && Array.isArray(policy.conditions)) return policy;
  } catch {
    // Not JSON: the same refusal as JSON of another shape.
  }
  return refuse(400, "InvalidPolicyDocument", "Invalid Policy");
}

function deny(why: string): never {
  return refuse(403, "AccessDenied", `Invalid according to Policy: ${why}`);
}
