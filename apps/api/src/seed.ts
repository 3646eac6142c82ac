import "reflect-metadata";
import { dirname, join } from "node:path";
import { systemContext } from "#kernel/context";
import { seedAdministration } from "./demo/administration.js";
import { seedCatalog } from "./demo/catalog.js";
import { seedDisclosures } from "./demo/disclosures.js";
import { incidentsAreTold, seedIncidents } from "./demo/incidents.js";
import { isFinished, seedOrders } from "./demo/orders.js";
import { phonesOfShoppers } from "./demo/phones-of-shoppers.js";
import { requestsAreTold, seedRequests } from "./demo/requests.js";
import { seedService, serviceIsTold } from "./demo/service.js";
import { welcomeStaff } from "./demo/sign-ins.js";
import { deliverAll } from "./demo/stories.js";
import { seedStuckWork, stuckWorkIsTold } from "./demo/stuck-work.js";
import { prepareTextProvider, refuseMessagesTo } from "./demo/text-provider.js";
import { timeMachine } from "./demo/time-machine.js";
import { readEnv } from "./env.js";
import { sweeps } from "./rooms.js";
import { openWorld } from "./world.js";

/** `node dist/seed.js`: the demo world, relative to today, through the real use cases. Repeating it changes nothing. */
const env = readEnv();
if (env.MALL_MODE !== "demo" || !env.DEMO_SIGN_INS_FILE) throw new Error("Demo data exists in demo mode only.");
const world = openWorld(env);
const ctx = systemContext(world, "seed");
const reports = `${env.WXPAY_NOTIFY_BASE_URL}/messages/delivery-reports/${world.settings.textReportSecret}`;
await prepareTextProvider(env.SMS_BASE, world.messageBook, reports);
const diary = join(dirname(env.DEMO_SIGN_INS_FILE), "demo-diary.json");
const incidents = join(dirname(env.DEMO_SIGN_INS_FILE), "demo-incidents.json");
const service = join(dirname(env.DEMO_SIGN_INS_FILE), "demo-service.json");
const requests = join(dirname(env.DEMO_SIGN_INS_FILE), "demo-requests.json");
const stuck = join(dirname(env.DEMO_SIGN_INS_FILE), "demo-stuck-work.json");
if (
  isFinished(diary) &&
  incidentsAreTold(incidents) &&
  serviceIsTold(service) &&
  requestsAreTold(requests) &&
  stuckWorkIsTold(stuck)
) {
  // Not touched again: somebody may have moved the clock and the orders on.
  console.log("The demo world is there already.");
  await world.close();
  process.exit();
}
const time = timeMachine(world.clock, env.CLOCK_FILE);
const step = async <T>(name: string, work: () => Promise<T>) => console.log(name, (await work()) ?? "");

try {
  time.daysAgo(30);
  await step("Catalog", () => seedCatalog(ctx));
  const team = await welcomeStaff(ctx, env.DEMO_SIGN_INS_FILE);
  const { byRole: staff, byMail } = team;
  const phones = phonesOfShoppers(env.WECHAT_API_BASE);
  await step("Orders", () =>
    seedOrders({
      world,
      phones,
      time,
      warehouse: staff.get("WAREHOUSE")!,
      agent: staff.get("AFTER_SALES_AGENT")!,
      lead: staff.get("SERVICE_LEAD")!,
      diary,
    }),
  );
  await step("Incidents", () =>
    seedIncidents({ world, phones, time, staff, diary: incidents }, (phone) => refuseMessagesTo(env.SMS_BASE, phone)),
  );
  await step("Service", () =>
    seedService({
      world,
      phones,
      time,
      agent: staff.get("CUSTOMER_SERVICE_AGENT")!,
      trainee: byMail.get("trainee@demo.mall")!,
      diary: service,
    }),
  );
  await step("Data requests", () => seedRequests({ world, phones, time, staff, diary: requests }));
  time.backToNow();
  await step("Administration", () => seedAdministration(team));
  await step("Disclosures", () => seedDisclosures(world, staff));
  await deliverAll(world);
  await sweeps.find(({ name }) => name === "shop/delivery.completeDueOrders")?.run(ctx);
  await step("Stuck work", () =>
    seedStuckWork({
      world,
      time,
      administrator: staff.get("ADMINISTRATOR")!,
      officer: staff.get("PRIVACY_OFFICER")!,
      diary: stuck,
    }),
  );
} finally {
  time.backToNow();
  await world.close();
}
