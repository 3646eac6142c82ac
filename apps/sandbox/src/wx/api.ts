import { type Answer, type WireRequest } from "../kernel/answer.js";
import type { Context } from "../kernel/context.js";
import { type Faults, type Outcome, runUnder } from "../kernel/faults.js";
import { Login } from "./login.js";
import { PhoneNumbers } from "./phone.js";
import { answerWith, describeRefusal, refuse, WxRefusal } from "./refusal.js";
import { TextCheck } from "./text-check.js";
import { AccessTokens } from "./tokens.js";
import { Users } from "./users.js";

type Call = (request: WireRequest, query: URLSearchParams) => Answer;

/** The mini-program server API (api.weixin.qq.com). */
export class WxApi {
  readonly users: Users;
  readonly login: Login;
  readonly tokens: AccessTokens;
  readonly phones: PhoneNumbers;
  readonly #calls: Record<string, Call>;

  constructor(
    private readonly context: Context,
    private readonly faults: Faults,
  ) {
    this.users = new Users(context);
    this.login = new Login(context, this.users);
    this.tokens = new AccessTokens(context);
    this.phones = new PhoneNumbers(context, this.users);
    const texts = new TextCheck(context, this.users);
    this.#calls = {
      "/sns/jscode2session": (_request, query) => answerWith(this.login.exchange(query), "text/plain"),
      "/cgi-bin/token": (_request, query) => answerWith(this.tokens.issuePlain(query)),
      "/cgi-bin/stable_token": (request) => answerWith(this.tokens.issueStable(readPosted(request))),
      "/wxa/business/getuserphonenumber": this.#withToken((body) => this.phones.exchange(body)),
      "/wxa/msg_sec_check": this.#withToken((body) => texts.check(body)),
    };
  }

  get paths(): string[] {
    return Object.keys(this.#calls);
  }

  async handle(request: WireRequest): Promise<Outcome> {
    const { pathname, searchParams } = new URL(request.url, "http://sandbox");
    const call = this.#calls[pathname];
    if (!call) return { status: 404 };
    return runUnder(
      this.faults.take(request.method, pathname),
      () => this.#answer(pathname, () => call(request, searchParams)),
      ({ status, errcode }) => (status ? { status } : this.#refusal(pathname, new WxRefusal(errcode ?? -1))),
    );
  }

  /** Calls that need a token take a JSON body by POST. */
  #withToken(deed: (body: Record<string, unknown>) => object): Call {
    return (request, query) => {
      if (request.method !== "POST") refuse(43002);
      this.tokens.check(query.get("access_token"));
      return answerWith(deed(readPosted(request)));
    };
  }

  #answer(path: string, call: () => Answer): Answer {
    try {
      return call();
    } catch (error) {
      if (error instanceof WxRefusal) return this.#refusal(path, error);
      throw error;
    }
  }

  #refusal(path: string, refusal: WxRefusal): Answer {
    const contentType = path.startsWith("/sns/") ? "text/plain" : undefined;
    return answerWith(describeRefusal(refusal, this.context.clock), contentType);
  }
}

function readPosted(request: WireRequest): Record<string, unknown> {
  if (request.method !== "POST") refuse(43002);
  if (request.body.length === 0) refuse(44002);
  try {
    const body: unknown = JSON.parse(request.body.toString("utf8"));
    if (typeof body === "object" && body !== null && !Array.isArray(body)) return body as Record<string, unknown>;
  } catch {
    // Not JSON: the same refusal as JSON of another shape.
  }
  return refuse(47001);
}
