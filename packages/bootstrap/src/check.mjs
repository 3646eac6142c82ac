import { Obstacle } from "./ground/obstacle.mjs";

/**
 * Asks every part as its user would: the health endpoints, a GraphQL query straight and through the portal, the first
 * page. What `npm start -- --check` exits 0 for.
 *
 * @param {Record<string, string>} environment
 * @param {import("./supervision/supervise.mjs").Supervisor[]} supervisors
 * @throws {Obstacle} naming the parts that do not answer
 */
export async function checkEverything(environment, supervisors) {
  const unhealthy = (await Promise.all(supervisors.map((supervisor) => supervisor.findUnhealthy()))).flat();
  const portal = `http://127.0.0.1:${environment.PORTAL_PORT}`;
  const questions = [
    { name: "GraphQL at the API", answered: answersGraphql(`${environment.API_URL}/graphql`) },
    { name: "GraphQL through the portal", answered: answersGraphql(`${portal}/graphql`) },
    { name: "the portal's first page", answered: servesPage(portal) },
  ];
  for (const { name, answered } of questions) if (!(await answered)) unhealthy.push(name);
  if (unhealthy.length > 0) throw new Obstacle(`No answer from: ${unhealthy.join(", ")}.`);
}

/** @param {string} url */
async function answersGraphql(url) {
  const answer = await ask(url, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ __typename }" }),
  });
  // Production refuses free documents: being refused politely is an answer too.
  return answer !== undefined && answer.status < 500 && "json" in answer;
}

/** @param {string} url */
async function servesPage(url) {
  const answer = await ask(url);
  return answer !== undefined && answer.status < 400;
}

/**
 * @param {string} url
 * @param {RequestInit} [init]
 * @returns {Promise<{ status: number, json?: unknown } | undefined>}
 */
async function ask(url, init) {
  try {
    const response = await fetch(url, { ...init, signal: AbortSignal.timeout(20_000) });
    const text = await response.text();
    const isJson = response.headers.get("content-type")?.includes("json");
    return isJson ? { status: response.status, json: JSON.parse(text) } : { status: response.status };
  } catch {
    return undefined;
  }
}
