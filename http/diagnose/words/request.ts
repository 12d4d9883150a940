import type { Family } from "../families/family";
import { said } from "./said";

/** How servers say what is wrong with the request, and what the status alone says. */
export const requestWords: Family = {
  name: "words: request",
  signs: [
    { status: [405], causes: { "wrong-method": "certain" }, source: "RFC 9110 §15.5.6" },
    { status: [405], fields: [["allow", /\S.*/]], causes: { "wrong-method": "certain" }, source: "RFC 9110 §15.5.6" },
    {
      status: [501],
      causes: { "wrong-method": { sure: "likely", says: "The server does not know the method at all." } },
      source: "RFC 9110 §15.6.2",
    },
    ...said(
      /\bmethod\b[^<>\n]{0,40}\bnot (?:allowed|supported)|METHOD_NOT_ALLOWED|cannot (?:POST|PUT|PATCH|DELETE) \/|unsupported method/i,
      {
        status: [400, 403, 404, 405, 501],
        causes: { "wrong-method": "likely" },
        source: "RFC 9110 §15.5.6; Express finalhandler",
      },
    ),
    {
      status: [301, 302, 307, 308],
      content: [/\b(?:POST|PUT|PATCH) request (?:was|to)\b/i],
      causes: {
        "wrong-address": {
          sure: "likely",
          says: "The address has moved, and what sent this does not follow, or follows with GET and without the content.",
          next: {
            caller:
              "Enter the final address: with https, with or without the last slash, as curl -i shows it in Location.",
          },
        },
      },
      source: "RFC 9110 §15.4.2",
    },
    {
      status: [421],
      causes: {
        "wrong-address": {
          sure: "certain",
          says: "The connection leads to a server that does not answer for this host.",
        },
      },
      source: "RFC 9110 §15.5.20",
    },
    ...said(
      /\b(?:plain http request was sent to (?:https|tls|ssl)|client sent an http request to an https server|speaking plain http to an ssl|This combination of host and port requires TLS)/i,
      {
        status: [400, 497],
        causes: {
          "wrong-address": {
            sure: "certain",
            says: "The port speaks TLS, and the request came without it.",
            next: {
              caller: "Write https:// in the address.",
              server: "Send X-Forwarded-Proto, and redirect http to https on its own port.",
            },
          },
        },
        source: "nginx ngx_http_special_response.c: 497; Go net/http/server.go",
      },
    ),
    ...said(
      /\bno (?:matching |such |valid )?(?:route|endpoint|handler|api|app|application|site|host|virtual host|operation)\b|\bunknown (?:api |rest )?(?:endpoint|route|path|url|method|resource type|host|domain|action)\b|\b(?:route|endpoint|handler|api method|operation)\b[^<>\n]{0,60}\b(?:not found|(?:does not|doesn't) exist|not recognized|no longer exists|is not defined|unknown)|\bisn't a GitHub Pages site|\binvalid (?:url|endpoint|path|route|api version|host ?name)\b|unrecognized request url/i,
      {
        status: [400, 404, 410, 421],
        causes: { "wrong-address": "likely" },
        source: "Stripe API: Unrecognized request URL; common sentences of JSON APIs",
      },
    ),
    { status: [413], causes: { "content-too-large": "certain" }, source: "RFC 9110 §15.5.14" },
    {
      status: [414],
      causes: {
        "content-too-large": {
          sure: "certain",
          says: "The address is longer than the server takes.",
          next: { caller: "Send long values in the content by POST." },
        },
      },
      source: "RFC 9110 §15.5.15",
    },
    {
      status: [431],
      causes: {
        "content-too-large": {
          sure: "certain",
          says: "The headers are longer than the server takes; cookies or a token have grown too large.",
        },
      },
      source: "RFC 6585 §5",
    },
    ...said(
      /request header (?:or cookie )?too large|request header fields too large|header field exceeds server limit|size of a request header field|request-uri too (?:long|large)|Header (?:size|is too)[^<>\n]{0,30}(?:exceed|large|long)|cookie (?:is )?too (?:large|big|long)/i,
      {
        status: [400, 414, 431, 494, 500],
        causes: {
          "content-too-large": {
            sure: "certain",
            says: "The headers are longer than the server takes; most often it is cookies or a large token.",
          },
        },
        source: "nginx ngx_http_special_response.c: 494; Apache httpd server/protocol.c",
      },
    ),
    ...said(
      /\b(?:payload|entity|body|request|content|file|upload|message)\b[^<>\n]{0,30}\b(?:too (?:large|big|long)|exceed\w{0,3} (?:the )?(?:max\w{0,5}|limit|size|allowed|configured)|size limit)|maximum (?:request|upload|file|body|size)[^<>\n]{0,30}exceeded|EntityTooLarge|PayloadTooLarge|max_?content/i,
      {
        status: [400, 413, 422, 500],
        causes: { "content-too-large": "certain" },
        source: "RFC 9110 §15.5.14; body-parser: request entity too large",
      },
    ),
    {
      status: [415],
      causes: {
        "content-malformed": {
          sure: "certain",
          says: "The server does not take content of this type.",
          next: {
            caller:
              "Set Content-Type to the type the server takes, such as application/json, and write the content in it.",
          },
        },
      },
      source: "RFC 9110 §15.5.16",
    },
    ...said(
      /content[- ]type '?[^'\n]{1,120}'? was not the expected type|content type [^\n]{1,200} of the response message does not match the content type of the binding/i,
      {
        status: [415, 500],
        causes: {
          "content-malformed": {
            sure: "certain",
            says: "The content came in another type than is expected here: text/xml is that of SOAP 1.1, application/soap+xml that of SOAP 1.2.",
            next: { caller: "Set the client to the version of SOAP that the service has." },
          },
        },
        source: "https://www.w3.org/TR/soap12-part2/; dotnet/wcf System.ServiceModel, Resources",
      },
    ),
    {
      status: [422],
      causes: {
        "content-malformed": {
          sure: "likely",
          says: "The content could be read, and a value in it is missing or not allowed.",
          next: { caller: "Read in the answer which field it names." },
        },
      },
      source: "RFC 9110 §15.5.21",
    },
    {
      status: [411],
      causes: {
        "content-malformed": {
          sure: "certain",
          says: "The server wants to know the length of the content first.",
          next: { caller: "Send Content-Length." },
        },
      },
      source: "RFC 9110 §15.5.12",
    },
    ...said(
      /\b(?:unexpected (?:token|end|character|eof)|(?:json|xml|yaml|body|payload|request|syntax)[ _]?(?:parse|parsing|decode|decoding|syntax) error|(?:invalid|malformed|bad|broken)[ _](?:json|xml|body|payload|request body|content|yaml|multipart)|(?:failed|unable|could not|cannot|can't|couldn't) (?:to )?(?:parse|decode|deserialize|read)(?: the)? (?:json|request|body|xml|payload|content|message|input)|not (?:valid|well[- ]formed) (?:json|xml)|JSON\.parse|problems? parsing json|MalformedXML|HttpMessageNotReadable|json_invalid|JSON decode error|Unsupported Media Type|content[- ]type[^<>\n]{0,30}(?:not supported|unsupported|must be|invalid|missing)|Bad Digest|BadDigest|parse_exception)\b/i,
      {
        status: [400, 406, 415, 422, 500],
        causes: { "content-malformed": "certain" },
        source: "body-parser README; FastAPI: json_invalid; GitHub REST API: Problems parsing JSON",
      },
    ),
    ...said(
      /\b(?:validation (?:failed|error|errors)|(?:is|are) (?:a )?required(?: field| property| parameter)?\b|missing required (?:parameter|field|property|argument)|field required|must not be (?:null|blank|empty)|invalid (?:value|parameter|argument|input)|INVALID_ARGUMENT|unknown (?:field|parameter|argument)|must have required|required property|must be (?:a |an |one of |of type )?(?:string|number|integer|object|array|boolean|valid|equal|unique|positive|greater|less|shorter|longer)|(?:data|input|field|value|body|payload|request) (?:was|is) (?:not valid|invalid)|given data was invalid|does not match (?:the )?(?:pattern|schema|format))/i,
      {
        status: [400, 422],
        causes: { "content-malformed": "likely" },
        source: "RFC 9110 §15.5.1; FastAPI request validation; https://cloud.google.com/apis/design/errors",
      },
    ),
  ],
};
