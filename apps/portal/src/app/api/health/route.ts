/** Whether this process serves. The API's own health is asked at the API: a restart here would not mend it. */
export function GET(): Response {
  return Response.json({ status: "ok" });
}
