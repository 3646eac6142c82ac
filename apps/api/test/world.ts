import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Sandbox, startSandbox } from "@factory-to-home/sandbox";
import type { FastifyInstance } from "fastify";
import { createBlindIndex } from "#kernel/blind-index";
import { SteeredClock } from "#kernel/clock";
import { type Gateways, type SystemContext, systemContext, type World } from "#kernel/context";
import { type Database, openDatabase } from "#kernel/db";
import { createKeyStore, fileKeks } from "#kernel/key-store";
import { textsToApprove } from "#kernel/message";
import { deliverDue } from "#platform/outbox";
import { connectGateways } from "../src/open-gateways.js";
import { declaredSettings, effects, holdings, messageBook, notices, revealables, sweeps } from "../src/rooms.js";
import { createHttp } from "../src/server/http.js";
import { buildMallSchema } from "../src/server/schema.js";
import { testDatabases } from "./databases.js";
import { recordStatement } from "./statements.js";

/** The whole mall in one process: the real API, a real database, the real gateways against the sandbox. */
export interface TestWorld {
  world: World;
  clock: SteeredClock;
  sandbox: Sandbox;
  app: FastifyInstance;
  databases: { mall: Database; keys: Database };
  /** For builders and for calling doors as the system. */
  system: SystemContext;
  /** What nobody expected, in order: a test that expects none asserts that it is empty. */
  unexpected: unknown[];
  /** One GraphQL request over HTTP, as a client sends it. Throws on `errors` unless asked for the whole body. */
  run<T = Record<string, unknown>>(document: string, variables?: object, as?: Caller): Promise<T>;
  answer(document: string, variables?: object, as?: Caller): Promise<GraphQLAnswer>;
  /** Delivers outbox messages until none is due. */
  drain(): Promise<void>;
  sweep(name: string): Promise<void>;
}

export interface Caller {
  token?: string;
  language?: "zh-CN" | "en";
}

export interface GraphQLAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: tests read what they asked for
  data?: any;
  errors?: { message: string; path?: (string | number)[]; extensions?: { code?: string } }[];
  extensions?: { requestId?: string };
}

let made: Promise<TestWorld> | undefined;

/** This test file's world. Databases are shared by a worker's files, so build unique things and never count all rows. */
export const aWorld = (): Promise<TestWorld> => {
  made ??= makeWorld();
  return made;
};

async function makeWorld(): Promise<TestWorld> {
  const urls = await testDatabases();
  const clock = new SteeredClock();
  const mall = openDatabase({ url: urls.appUrl, connections: 20, onStatement: recordStatement });
  const keys = openDatabase({ url: urls.keysUrl, connections: 4, onStatement: recordStatement });
  // Callbacks reach the API over real HTTP, as WeChat Pay's do: the API listens before anybody needs its address.
  const settings = { notifyBaseUrl: "" };
  const sandbox = await startSandbox({ clock: { now: () => clock.now().getTime() } });
  const world: World = {
    db: mall.db,
    clock,
    keys: createKeyStore(keys.drizzle, fileKeks({ 1: sharedSecret("kek") }), clock),
    blindIndex: createBlindIndex({
      OPENID: sharedSecret("openid"),
      PHONE: sharedSecret("phone"),
      STAFF_EMAIL: sharedSecret("email"),
      MAIL_ADDRESS: sharedSecret("mail address"),
      IDENTITY_CODE: sharedSecret("identity code"),
      STAFF_INVITATION: sharedSecret("invitation"),
    }),
    gateways: {} as Gateways,
    holdings,
    declaredSettings,
    notices,
    revealables,
    messageBook: { templates: new Map(messageBook.templates), recipients: new Map(messageBook.recipients) },
    settings: Object.assign(settings, {
      mode: "demo" as const,
      mediaBaseUrl: "http://localhost/media",
      filesBaseUrl: "http://localhost/files",
      portalBaseUrl: "http://localhost:3000",
      mediaDir: mkdtempSync(join(tmpdir(), "mall-media-")),
      textTemplateIds: {},
      textReportSecret: "test-reports",
      auditSecret: Buffer.from(sharedSecret("audit"), "base64"),
      anchorDir: mkdtempSync(join(tmpdir(), "mall-anchors-")),
    }),
    wakeWorker: () => {},
  };
  const { merchant, accounts } = sandbox;
  Object.assign(
    world.gateways,
    connectGateways(world, {
      wechat: { baseUrl: sandbox.url, appId: merchant.appId, appSecret: merchant.appSecret },
      wechatPay: {
        baseUrl: sandbox.url,
        mchId: merchant.mchId,
        appId: merchant.appId,
        merchantSerial: merchant.serial,
        merchantPrivateKeyPem: merchant.privateKeyPem,
        apiV3Key: merchant.apiV3Key,
        publicKeyId: merchant.publicKeyId,
        publicKeyPem: merchant.publicKeyPem,
      },
      sms: { baseUrl: sandbox.url, region: "ap-guangzhou", ...accounts.sms },
      mail: {
        host: "127.0.0.1",
        port: sandbox.smtpPort,
        tls: "NONE",
        account: accounts.mail,
        from: { name: "工厂到家", address: accounts.mail.user },
      },
      objectStorage: { baseUrl: sandbox.url, addressing: "PATH", ...accounts.storage },
    }),
  );
  for (const { name, text } of textsToApprove(messageBook)) sandbox.world.sms.templates.approve(name, text);
  const unexpected: unknown[] = [];
  const app = await createHttp({
    world,
    schema: buildMallSchema(),
    trustedDocuments: new Map(),
    onUnexpected: (error) => unexpected.push(error),
    readiness: async () => [],
  });
  settings.notifyBaseUrl = await app.listen({ host: "127.0.0.1", port: 0 });
  sandbox.world.sms.reports.sendTo(`${settings.notifyBaseUrl}/messages/delivery-reports/test-reports`);

  const answer: TestWorld["answer"] = async (document, variables = {}, as = {}) => {
    const response = await app.inject({
      method: "POST",
      url: "/graphql",
      headers: {
        ...(as.token ? { authorization: `Bearer ${as.token}` } : {}),
        "accept-language": as.language ?? "zh-CN",
      },
      payload: { query: document, variables },
    });
    return response.json();
  };

  return {
    world,
    clock,
    sandbox,
    app,
    databases: { mall, keys },
    system: systemContext(world, "test"),
    unexpected,
    answer,
    async run(document, variables, as) {
      const { data, errors } = await answer(document, variables, as);
      if (errors)
        throw new Error(
          `GraphQL errors: ${JSON.stringify(errors)}; unexpected: ${unexpected.map(describe).join("; ")}`,
        );
      return data;
    },
    async drain() {
      while ((await deliverDue(world, effects)) > 0);
    },
    async sweep(name) {
      const sweep = sweeps.find((candidate) => candidate.name === name);
      if (!sweep) throw new Error(`no sweep is called ${name}`);
      await sweep.run(systemContext(world, name));
    },
  };
}

const describe = (error: unknown) =>
  error instanceof Error ? `${error.message} ${error.cause ?? ""} ${error.stack}` : String(error);

/** The same secret in all files of a run: they share the worker's database. */
const sharedSecret = (name: string) => Buffer.from(name.padEnd(32, "·")).subarray(0, 32).toString("base64");
