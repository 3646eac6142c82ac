import { randomBytes, randomInt } from "node:crypto";
import { patienceOf } from "../client/patience.js";
import { createShopper, type Shopper } from "../shopper/shopper.js";
import { demoSignIn } from "../staff/sign-ins.js";
import { createStaff, type Staff, type StaffOptions } from "../staff/staff.js";
import { createClock, type MallClock } from "./clock.js";
import { type Ledger, openLedger } from "./ledger.js";
import { createSteps, type Steps } from "./steps.js";

/** What the books must say about an order in the end. */
export interface Expected {
  title: string;
  orderNumber: string;
  status: string;
  paymentsFen: number[];
  refundsFen: number[];
  movements: string[];
}

/** Everything a chapter works with, and what earlier chapters leave to later ones. */
export interface JourneyWorld {
  readonly environment: NodeJS.ProcessEnv;
  readonly steps: Steps;
  readonly clock: MallClock;
  readonly ledger: Ledger;
  readonly shopper: Shopper;
  readonly expected: Expected[];
  /** The day the journey is on, `YYYY-MM-DD` in Shanghai. */
  day: string;
  /** Effects that had been given up before: the demo's mall has a past. */
  givenUpBefore: number;
  /** 11 digits. */
  readonly phoneNumber: string;
  newShopper(): Shopper;
  staff(role: string): Staff;
  /** Whether the API does its work. */
  isReady(): Promise<boolean>;
  /** Requests that had to be sent again, by anybody. */
  repeated(): number;
  close(): Promise<void>;
}

/** @param hire how a member of staff works: at the API, or with a browser */
export function openJourneyWorld(
  environment: NodeJS.ProcessEnv,
  patienceMs: number,
  hire: (options: StaffOptions) => Staff = createStaff,
): JourneyWorld {
  const apiUrls = replicasOf(environment);
  let requests = 0;
  const apiUrl = () => apiUrls[requests++ % apiUrls.length]!;
  const sandboxUrl = `http://127.0.0.1:${need(environment, "SANDBOX_PORT")}`;
  const patience = patienceOf(patienceMs);
  const ledger = openLedger(need(environment, "DATABASE_URL"), patience);
  const people: { patience: { repeated: number } }[] = [{ patience }];
  const staff = new Map<string, Staff>();

  const join = <T extends { patience: { repeated: number } }>(person: T): T => {
    people.push(person);
    return person;
  };
  const newShopper = () =>
    join(createShopper({ apiUrl, sandboxUrl, patienceMs, name: `journey-${randomBytes(6).toString("hex")}` }));

  return {
    environment,
    steps: createSteps(),
    clock: createClock(sandboxUrl, patience),
    ledger,
    shopper: newShopper(),
    expected: [],
    day: "",
    givenUpBefore: 0,
    phoneNumber: newPhoneNumber(),
    newShopper,
    staff(role) {
      const known = staff.get(role);
      if (known) return known;
      const account = demoSignIn(need(environment, "DEMO_SIGN_INS_FILE"), role);
      const member = join(hire({ apiUrl, account, patienceMs }));
      staff.set(role, member);
      return member;
    },
    isReady: async () => (await Promise.all(apiUrls.map(isReady))).every(Boolean),
    repeated: () => people.reduce((sum, person) => sum + person.patience.repeated, 0),
    close: () => ledger.close(),
  };
}

/** Where the APIs answer: each request of anybody goes to the next one, as behind a load balancer. */
function replicasOf(environment: NodeJS.ProcessEnv): string[] {
  const further = Object.keys(environment).filter((name) => /^API_PORT_\d$/.test(name));
  return [need(environment, "API_URL"), ...further.map((name) => `http://127.0.0.1:${environment[name]}`)];
}

const isReady = (apiUrl: string): Promise<boolean> =>
  fetch(`${apiUrl}/readyz`, { signal: AbortSignal.timeout(2_000) }).then(
    ({ ok }) => ok,
    () => false,
  );

export const newPhoneNumber = (): string => `138${String(randomInt(100_000_000)).padStart(8, "0")}`;

function need(environment: NodeJS.ProcessEnv, name: string): string {
  const value = environment[name];
  if (!value) throw new Error(`${name} is not set: start the journey with pnpm journey`);
  return value;
}
