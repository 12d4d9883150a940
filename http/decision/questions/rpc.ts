import { lessons } from "../lessons";
import type { Question } from "../questions";

/** What is asked of a remote procedure call that comes as the content of a request. HTTP has no part in its rules, and only carries them. */
export const rpcQuestions = {
  "rpc-version-spoken": {
    text: "Does the server speak this version of MCP?",
    section: "RFC 9110 §15.5.1",
    lesson: lessons.agent,
    change: "Name in MCP-Protocol-Version one of the versions that the answer lists.",
  },
  "rpc-readable": {
    text: "Is the content one JSON-RPC request?",
    section: "RFC 9110 §15.5.1",
    lesson: lessons.agent,
    change:
      "Send one JSON object with jsonrpc, method, params where it needs them, and an id where an answer is awaited.",
  },
  "rpc-method-known": {
    text: "Does the server know the method that the call names?",
    section: "RFC 9110 §15.3.1",
    lesson: lessons.agent,
    change: "Call a method that the answer lists. HTTP did its part: the error is one of the call.",
  },
  "rpc-params-usable": {
    text: "Can the method use the parameters?",
    section: "RFC 9110 §15.3.1",
    lesson: lessons.agent,
    change: "Call it with the parameters that the answer asks for. HTTP did its part: the error is one of the call.",
  },
} as const satisfies Record<string, Question>;
