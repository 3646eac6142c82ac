/** What happens to a request on its way: the address and all that goes with it. */
export type Tamper = (url: string, init: RequestInit) => [string, RequestInit];

const spoil = (text: string, at: number) => {
  const other = text[at] === "A" ? "B" : "A";
  return `${text.slice(0, at)}${other}${text.slice(at + 1)}`;
};

/** One letter of the signature. */
export const inSignature: Tamper = (url, init) => {
  const headers = { ...(init.headers as Record<string, string>) };
  const { authorization = "" } = headers;
  return [
    url,
    { ...init, headers: { ...headers, authorization: spoil(authorization, authorization.indexOf('re="') + 4) } },
  ];
};
/** Of the body where there is one, of the address otherwise: both are signed. */
export const inContent: Tamper = (url, init) =>
  typeof init.body === "string"
    ? [url, { ...init, body: `${init.body} ` }]
    : [`${url}${url.includes("?") ? "&" : "?"}x=1`, init];

/** A fetch that spoils what leaves. */
export const tampering =
  (tamper: Tamper): typeof fetch =>
  (url, init = {}) =>
    fetch(...tamper(String(url), init));
