import { answerJson } from "./answers.js";
import type { Bills } from "./bills.js";
import type { Operation } from "./operation.js";
import { oneOf, text } from "./shape.js";

export function billOperations(bills: Bills): Operation[] {
  return [
    {
      method: "GET",
      template: "/v3/bill/tradebill",
      run: (call) => {
        const { hash, token } = bills.prepare({
          day: call.query("bill_date", text({ pattern: /^\d{4}-\d\d-\d\d$/ })),
          type: call.optionalQuery("bill_type", oneOf("ALL", "SUCCESS", "REFUND")) ?? "ALL",
          packed: call.optionalQuery("tar_type", oneOf("GZIP")) === "GZIP",
        });
        const download_url = `http://${call.host}/v3/billdownload/file?token=${token}`;
        return answerJson({ hash_type: "SHA1", hash_value: hash, download_url });
      },
    },
    {
      method: "GET",
      template: "/v3/billdownload/file",
      run: (call) => ({
        status: 200,
        headers: { "content-type": "application/octet-stream" },
        body: bills.download(call.query("token", text({}))),
        unsigned: true,
      }),
    },
  ];
}
