import { statusCodes } from "#http/registry/status-codes";
import { fieldsOf } from "../status/fields";
import { statusBase } from "../status/status";
import { inPath, inQuery, type Operation, type Response, when } from "./operation";

const named = statusCodes.filter(({ code, registered }) => registered && code >= 200);

function responseOf(code: number): Response {
  const fields = fieldsOf(code, statusBase).map(([name]) => name);
  const types =
    code === 207 ? ["application/xml"] : code >= 300 && code < 400 && code !== 304 ? ["application/json"] : undefined;
  return when(code, [{ path: { code: String(code) } }], { fields, schema: "Status", ...(types && { types }) });
}

/** The operations at the address of any status code. */
export const statusOperations: readonly Operation[] = (["GET", "POST", "PUT", "PATCH", "DELETE"] as const).map(
  (method) => ({
    method,
    path: `${statusBase}/{code}`,
    summary: "Get any status code, for real",
    parameters: [
      inPath(
        "code",
        "A code from 200 to 599, registered or not; a code from 600 and a 1xx go by the wire alone.",
        "418",
      ),
      inQuery("phrase", "A reason phrase of your own, of at most 100 octets."),
    ],
    responses: named.map(({ code }) => responseOf(code)),
  }),
);
