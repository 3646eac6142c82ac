import { answerJson } from "./answers.js";
import type { Certificates } from "./certificates.js";
import type { Keyring } from "./keyring.js";
import type { Operation } from "./operation.js";
import { oneOf } from "./shape.js";

export function certificateOperations(certificates: Certificates, keyring: Keyring): Operation[] {
  return [
    {
      method: "GET",
      template: "/v3/certificates",
      run: (call) => {
        const algorithm = call.optionalQuery("algorithm_type", oneOf("RSA", "SM2", "ALL"));
        // A merchant born in public-key mode has no platform certificates; none are of the SM2 kind.
        const none = keyring.mode.kind === "pubkey" || algorithm === "SM2";
        return answerJson({ data: none ? [] : certificates.describe() });
      },
    },
  ];
}
