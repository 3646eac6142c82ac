import type { Context } from "../kernel/context.js";
import { refuse, traceId } from "./refusal.js";
import type { Users } from "./users.js";

const VISIT_COUNTS_MS = 2 * 3_600_000;
const MAX_CHARACTERS = 2500;

/** `[risky]` or `[review]` in a text decides the verdict; `[risky:20002]` also its label. */
const MARKER = /\[(risky|review)(?::(\d{3,5}))?\]/;
const DEFAULT_LABELS = { risky: 20003, review: 21000 } as const;

export interface TextCheckRequest {
  version?: unknown;
  openid?: unknown;
  scene?: unknown;
  content?: unknown;
  title?: unknown;
  nickname?: unknown;
}

/** `POST /wxa/msg_sec_check`, version 2. */
export class TextCheck {
  constructor(
    private readonly context: Context,
    private readonly users: Users,
  ) {}

  check(request: TextCheckRequest): object {
    const text = this.#readText(request);
    const verdict = judge(text);
    return {
      errcode: 0,
      errmsg: "ok",
      trace_id: traceId(this.context.clock),
      result: verdict,
      detail: [{ strategy: "content_model", errcode: 0, ...verdict, prob: 90 }],
    };
  }

  #readText({ version, openid, scene, content, title, nickname }: TextCheckRequest): string {
    if (version !== 2 || typeof content !== "string" || [...content].length > MAX_CHARACTERS) refuse(47001);
    if (typeof scene !== "number" || ![1, 2, 3, 4].includes(scene)) refuse(40129);
    const user = typeof openid === "string" ? this.users.byOpenid(openid) : undefined;
    if (!user) refuse(40003);
    if (this.context.clock.now() - (user.visitedAt ?? 0) > VISIT_COUNTS_MS) refuse(61010);
    return [content, title, nickname].filter((part) => typeof part === "string").join("\n");
  }
}

function judge(text: string): { suggest: "pass" | "review" | "risky"; label: number } {
  const [, suggest, label] = MARKER.exec(text) ?? [];
  if (suggest !== "risky" && suggest !== "review") return { suggest: "pass", label: 100 };
  return { suggest, label: label ? Number(label) : DEFAULT_LABELS[suggest] };
}
