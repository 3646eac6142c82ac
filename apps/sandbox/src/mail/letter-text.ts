/** What a mail program would show of a letter in plain text: the body of the first text/plain part, decoded. */
export function letterText(raw: string): string {
  const { headers, body } = split(raw);
  const boundary = /boundary="?([^";\r\n]+)/i.exec(headers)?.[1];
  if (boundary === undefined) return decode(headers, body);
  const parts = body.split(`--${boundary}`).slice(1).map(split);
  const plain = parts.find((part) => /content-type:\s*(text\/plain|multipart\/)/i.test(part.headers));
  if (!plain) return "";
  return /multipart\//i.test(plain.headers)
    ? letterText(`${plain.headers}\r\n\r\n${plain.body}`)
    : decode(plain.headers, plain.body);
}

function split(raw: string): { headers: string; body: string } {
  const [headers = "", ...rest] = raw.replace(/^\r?\n/, "").split(/\r?\n\r?\n/);
  return { headers: headers.replace(/\r?\n[ \t]+/g, " "), body: rest.join("\n\n") };
}

function decode(headers: string, body: string): string {
  const encoding = /content-transfer-encoding:\s*(\S+)/i.exec(headers)?.[1]?.toLowerCase();
  if (encoding === "base64") return Buffer.from(body, "base64").toString("utf8");
  if (encoding !== "quoted-printable") return body;
  const joined = body.replace(/=\r?\n/g, "");
  const bytes = joined.replace(/=([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
